import type { Figure } from '../../figures/quantity.ts';
import { formatGrouped } from '../../lib/format.ts';
import { Misfit } from '../../lib/misfit.ts';

/** How many dots a number may be: of more, nobody sees the single one, and the drawing has no end. */
const MOST = 3000;

/** The least round number that is not below a value: 1, 2, 5, 10, 20 … */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * size).find((round) => round >= value) ?? value;
}

/** Throws a `Misfit` where a dot stands for so little that a number would be dots beyond count. */
export function refuseMyriads(figures: readonly Figure[], per: number): void {
  const largest = figures.toSorted((a, b) => b.value - a.value)[0];
  if (largest === undefined || largest.value / per <= MOST) return;
  const count = formatGrouped(Math.ceil(largest.value / per));
  throw new Misfit({
    about: largest.id,
    expected: `a number of at most ${formatGrouped(MOST)} dots`,
    fix: `It would be ${count}: let one stand for more, per: ${roundUp(largest.value / MOST)}.`,
  });
}
