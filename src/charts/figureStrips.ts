import type { Facts } from '../figures/facts.ts';
import { layoutStrip, type StripStroke } from './strip.ts';

/** Units across a strip on which single figures are shown. */
export const STRIP_UNITS = 350;

/** The strips of all reports, laid out once, and where each figure's stroke stands on its own. */
export interface FigureStrips {
  readonly strokes: ReadonlyMap<string, readonly StripStroke[]>;
  /** Distance from the start of the strip, by the figure's id. */
  readonly places: ReadonlyMap<string, number>;
}

/** Lays out the strip of every report with none of its figures standing out. */
export function layoutFigureStrips({ reports, tokens }: Facts): FigureStrips {
  const strokes = new Map(
    reports.map(({ id, characters }) => [
      id,
      layoutStrip(tokens.get(id) ?? [], characters, STRIP_UNITS, () => false),
    ]),
  );
  const places = new Map<string, number>();
  for (const { token, x } of [...strokes.values()].flat()) {
    if (token.figure !== null) places.set(token.figure, x);
  }
  return { strokes, places };
}
