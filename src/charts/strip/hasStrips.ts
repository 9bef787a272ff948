import type { Chart } from '../chart.ts';

/** Whether a strip under a chart shows where its numbers stand; a chart of places is such a strip itself. */
export function hasStrips({ rows }: Pick<Chart, 'rows'>): boolean {
  return rows.every(({ kind }) => kind !== 'mention');
}
