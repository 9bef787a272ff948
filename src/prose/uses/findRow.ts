import type { Chart } from '../../charts/chart.ts';
import { isQuantity } from '../../charts/row.ts';
import type { Quantity } from '../../figures/quantity.ts';

/** A row of a chart's table. */
export interface ChartRow {
  readonly chart: string;
  readonly row: number;
}

/** The first row, in the order of the gallery, that shows a number, as a value or as a share. */
export function findRow(charts: readonly Chart[], quantity: Quantity): ChartRow | null {
  for (const { id, rows, shares } of charts) {
    const row = rows.findIndex(
      (one) => one === quantity || (isQuantity(one) && shares.get(one) === quantity),
    );
    if (row >= 0) return { chart: id, row };
  }
  return null;
}
