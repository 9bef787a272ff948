import { formatPeriod } from './period.ts';
import type { Figure } from './quantity.ts';

/** A total and the parts that a report splits it into; the parts' values add up to the total. */
export interface Whole {
  readonly total: Figure;
  /** Largest first. */
  readonly parts: readonly Figure[];
}

/** Builds a whole; throws where a part is of another definition, place or time, or the sum fails. */
export function defineWhole(total: Figure, parts: readonly Figure[]): Whole {
  for (const part of parts) {
    const same =
      part.indicator === total.indicator &&
      part.region === total.region &&
      formatPeriod(part.period, 'en') === formatPeriod(total.period, 'en');
    if (!same || part.category === null) {
      throw new Error(
        `${part.id} is no part of ${total.id}: a part has its indicator, region and period, and a category.`,
      );
    }
  }
  const sum = parts.reduce((running, part) => running + part.value, 0);
  if (sum !== total.value) {
    throw new Error(
      `The parts of ${total.id} add up to ${sum}, the report's total is ${total.value}.`,
    );
  }
  return { total, parts: parts.toSorted((a, b) => b.value - a.value) };
}
