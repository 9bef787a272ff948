import { lookOfStroke, STROKE_REACH } from '../../charts/strip/strokeReach.ts';
import type { Token } from '../../figures/tokens.ts';
import { STRIP_HEIGHT } from './drawStrip.ts';

type Kinded = Pick<Token, 'kind' | 'figure'>;

/** The class of a stroke, which gives it its colour: `strip-figure`, `strip-used`, `strip-date` … */
export function strokeClass(token: Kinded, used: ReadonlySet<string>): string {
  return `strip-${lookOfStroke(token, used)}`;
}

/** The course of a stroke that stands on the baseline at `x`. */
export function strokePath(token: Kinded, used: ReadonlySet<string>, x: number): string {
  const top = STRIP_HEIGHT * (1 - STROKE_REACH[lookOfStroke(token, used)]);
  return `M${Number(x.toFixed(1))},${STRIP_HEIGHT}V${Number(top.toFixed(1))}`;
}
