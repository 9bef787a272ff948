import { Mistake } from '../mistake.ts';
import type { RowMistake } from './rowRule.ts';

/** How long a date is that is told to the day, the month or the year. */
const LENGTHS = { day: 10, month: 7, year: 4 } as const;

interface Dated {
  readonly dateStart: string;
  readonly dateEnd: string | null;
  readonly precision: keyof typeof LENGTHS | 'range';
}

/** A rule: an event is dated as closely as its precision says, and begins and ends on one such date; a range does not. */
export function datedAsPrecise({ dateStart, dateEnd, precision }: Dated): readonly RowMistake[] {
  const mistake = (field: string, expected: string, fix: string): readonly RowMistake[] => [
    { field, mistake: new Mistake(expected, fix) },
  ];
  if (precision === 'range') {
    if (dateStart !== dateEnd) return [];
    return mistake(
      'precision',
      'day, month or year for what begins and ends on one date',
      'Write how closely it is dated.',
    );
  }
  if (dateStart.length !== LENGTHS[precision]) {
    const told = Object.entries(LENGTHS).find(([, length]) => length === dateStart.length)?.[0];
    return mistake(
      'precision',
      `${told ?? 'another word'}, as ${dateStart} is dated to it`,
      `Write ${told ?? 'it'}, or the date as closely.`,
    );
  }
  if (dateEnd === null || dateStart === dateEnd) return [];
  return mistake(
    'dateEnd',
    `${dateStart}, on which a ${precision} begins and ends`,
    'Write it again, or range as the precision.',
  );
}
