import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';
import { toAscii } from './toAscii.ts';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const FORM = 'a date as YYYY, YYYY-MM or YYYY-MM-DD';

/** An ISO 8601 date of a year, a month or a day, kept as text. */
export function date() {
  return defineCell({ type: 'date', form: FORM, pattern: DATE.source }, (seen) => {
    if (DATE.test(seen)) return refuseImpossible(seen) ?? seen;
    const guess = guessDate(seen);
    return new Mistake(FORM, guess === null ? 'Write the date in this form.' : `Write ${guess}.`);
  });
}

function refuseImpossible(seen: string): Mistake | null {
  const [year = '', month, day] = seen.split('-');
  if (month === undefined) return null;
  if (Number(month) < 1 || Number(month) > 12) {
    return new Mistake('a month from 01 to 12', `Mend the month: there is no month ${month}.`);
  }
  if (day === undefined) return null;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) >= 1 && Number(day) <= days) return null;
  return new Mistake(
    `a day from 01 to ${days} in ${year}-${month}`,
    `Mend the day: there is no day ${day}.`,
  );
}

/** Reads `2022/11`, `2022年11月8日`, `2022.1` and `20221108` as what they mean. */
function guessDate(seen: string): string | null {
  const text = toAscii(seen).replace(/^(\d{4})(\d{2})(\d{2})?$/u, '$1-$2-$3');
  const [, year, month, day] = /^(\d{4})\D+(\d{1,2})(?:\D+(\d{1,2}))?\D*$/u.exec(text) ?? [];
  const onlyYear = /^(\d{4})\D*$/u.exec(text)?.[1];
  const guess =
    onlyYear ??
    [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
      .filter((part) => part !== undefined)
      .join('-');
  return DATE.test(guess) && refuseImpossible(guess) === null ? guess : null;
}
