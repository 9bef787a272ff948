import type { Facts } from '../../figures/facts.ts';
import { layoutStrip, STRIP_UNITS, type StripStroke } from './strip.ts';

/** The strips of all reports, laid out once, and where each figure's stroke stands on its own. */
export interface FigureStrips {
  readonly strokes: ReadonlyMap<string, readonly StripStroke[]>;
  /** Distance from the start of the strip, by the figure's id. */
  readonly places: ReadonlyMap<string, number>;
}

const known = new WeakMap<Facts, FigureStrips>();

/** The strip of every report with none of its figures standing out; laid out once for all that show it. */
export function layoutFigureStrips(facts: Facts): FigureStrips {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const strips = layout(facts);
  known.set(facts, strips);
  return strips;
}

function layout({ reports, tokens }: Facts): FigureStrips {
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
