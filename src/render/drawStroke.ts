import type { Token } from '../figures/tokens.ts';
import { STRIP_HEIGHT } from './drawStrip.ts';

/** How much of the strip's height a stroke takes, by what the number is; one in a chart takes all. */
const REACH: Readonly<Record<Token['kind'] | 'used', number>> = {
  used: 1,
  figure: 0.74,
  date: 0.42,
  document: 0.42,
  caption: 0.28,
  name: 0.28,
  contact: 0.28,
  list: 0.16,
};

type Kinded = Pick<Token, 'kind' | 'figure'>;

const looks = ({ kind, figure }: Kinded, used: ReadonlySet<string>) =>
  figure !== null && used.has(figure) ? 'used' : kind;

/** The class of a stroke, which gives it its colour: `strip-figure`, `strip-used`, `strip-date` … */
export function strokeClass(token: Kinded, used: ReadonlySet<string>): string {
  return `strip-${looks(token, used)}`;
}

/** The course of a stroke that stands on the baseline at `x`. */
export function strokePath(token: Kinded, used: ReadonlySet<string>, x: number): string {
  const top = STRIP_HEIGHT * (1 - REACH[looks(token, used)]);
  return `M${Number(x.toFixed(1))},${STRIP_HEIGHT}V${Number(top.toFixed(1))}`;
}
