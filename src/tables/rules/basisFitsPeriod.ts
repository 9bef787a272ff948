import { Mistake } from '../mistake.ts';
import type { RowMistake } from './rowRule.ts';

interface Dated {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodBasis: 'stated' | 'inferred' | 'none';
  readonly noteZh: string | null;
  readonly noteEn: string | null;
}

/** A rule: a period that is known has an end, one that is not lacks a date, and one that we inferred says from what. */
export function basisFitsPeriod(row: Dated): readonly RowMistake[] {
  const { periodStart, periodEnd, periodBasis } = row;
  if (periodBasis === 'none') {
    if (periodStart === null) return [];
    const mistake = new Mistake(
      `stated or inferred, as ${periodStart} is given for its start`,
      'Write how the dates are known, or empty the start.',
    );
    return [{ field: 'periodBasis', mistake }];
  }
  if (periodEnd === null) {
    const mistake = new Mistake(
      `a date: period_basis says that the period is ${periodBasis}`,
      'Write its end, or none as the basis.',
    );
    return [{ field: 'periodEnd', mistake }];
  }
  if (periodBasis === 'stated') return [];
  return (['noteZh', 'noteEn'] as const)
    .filter((field) => row[field] === null)
    .map((field) => ({
      field,
      mistake: new Mistake(
        'from what the period is inferred',
        'Say it in a sentence, in both languages; or write stated where the report prints the dates.',
      ),
    }));
}
