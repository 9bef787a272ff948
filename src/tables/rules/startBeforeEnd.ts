import { Mistake } from '../mistake.ts';
import type { RowMistake } from './rowRule.ts';

/** A rule: the date in `end` is not before the one in `start`, as far as both are told. */
export function startBeforeEnd<Start extends string, End extends string>(start: Start, end: End) {
  return (row: Readonly<Record<Start | End, string | null>>): readonly RowMistake[] => {
    const from = row[start];
    const to = row[end];
    if (from === null || to === null) return [];
    // A year holds all its months: 2018-05 to 2018 is no contradiction.
    const told = Math.min(from.length, to.length);
    if (from.slice(0, told) <= to.slice(0, told)) return [];
    return [
      {
        field: end,
        mistake: new Mistake(
          `a date not before the start, ${from}`,
          `Swap the two dates, or mend the one that is wrong.`,
        ),
      },
    ];
  };
}
