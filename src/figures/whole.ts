import { Misfit } from '../lib/misfit.ts';
import { formatPeriod } from './period.ts';
import type { Figure } from './quantity.ts';

/** A total and the parts that a report splits it into. */
export interface Whole {
  readonly total: Figure;
  /** What the parts add up to: the total, unless a chart says why not. */
  readonly sum: number;
  /** Largest first. */
  readonly parts: readonly Figure[];
}

/** Says why a figure cannot be a part of another; `null` if it can. */
export function explainNoPart(total: Figure, part: Figure): string | null {
  const same =
    part.indicator === total.indicator &&
    part.region === total.region &&
    formatPeriod(part.period, 'en') === formatPeriod(total.period, 'en');
  if (same && part.category !== null) return null;
  return `${part.id} is no part of ${total.id}: a part has its indicator, region and period, and a category`;
}

/** Builds a whole; throws a `Misfit` where a part is of another definition, place or time. */
export function defineWhole(total: Figure, parts: readonly Figure[]): Whole {
  for (const part of parts) {
    const reason = explainNoPart(total, part);
    if (reason === null) continue;
    throw new Misfit({ about: part.id, expected: `a part of ${total.id}`, fix: `${reason}.` });
  }
  const sum = parts.reduce((running, part) => running + part.value, 0);
  return { total, sum, parts: parts.toSorted((a, b) => b.value - a.value) };
}
