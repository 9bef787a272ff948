import type { Chart } from '../../charts/chart.ts';
import { describeView } from '../../charts/describe.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { localize, paths } from '../../lib/paths.ts';
import { CARD, SQUARE } from './share.ts';

/** A picture for previews of a link: its path from the root, its size in px and what it shows. */
export interface ShareImage {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The pictures that a page about a chart is previewed with; consumers take the first that suits them. */
export function shareImages(
  chart: Chart,
  facts: Facts,
  lang: Language,
): { readonly card: ShareImage; readonly square: ShareImage } {
  const [view] = chart.views;
  if (view === undefined) throw new Error(`${chart.id} has no view`);
  const alt = describeView(chart, view, facts, lang);
  const of = (kind: 'card' | 'square', { width, height }: { width: number; height: number }) => ({
    path: localize(paths.image(chart.id, kind), lang),
    width,
    height,
    alt,
  });
  return { card: of('card', CARD), square: of('square', SQUARE) };
}
