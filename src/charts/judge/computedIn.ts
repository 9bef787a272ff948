import { isOfTime } from '../../figures/bind.ts';
import type { Derived } from '../../figures/quantity.ts';
import type { Placed, SpecSubject } from './specSubject.ts';

/** Every computed number that readers see, in views, as shares and in texts, each with the place that shows it. */
export function computedIn({
  views,
  texts,
}: SpecSubject): readonly (Placed & { readonly quantity: Derived; readonly way: string })[] {
  const shown = [
    ...views
      .flatMap(({ numbers, shares }) => [...numbers, ...shares])
      .map((placed) => ({
        ...placed,
        way: 'full',
      })),
    ...texts.flatMap(({ bound }) => bound).filter(({ way }) => !isOfTime(way)),
  ];
  return shown.flatMap(({ quantity, path, way }) =>
    quantity.kind === 'derived' ? [{ quantity, path, way }] : [],
  );
}
