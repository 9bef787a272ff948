import type { Language } from '../lib/language.ts';

/** When a number holds: ISO dates of year, month or day precision; `null` is an open or unknown end. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the report prints the period, we inferred it, or there is none. */
  readonly basis: 'stated' | 'inferred' | 'none';
}

/** A stretch of time in years with fractions: 2018 alone is from 2018 to 2019. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

function startOf(date: string): number {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function endOf(date: string): number {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  return year + (day === undefined ? month / 12 : (month - 1) / 12 + day / 365);
}

/** The years that a period covers, its last year, month or day included; `null` when an end is open. */
export function spanOf(period: Period): Span | null {
  if (period.start === null || period.end === null) return null;
  return { from: startOf(period.start), to: endOf(period.end) };
}

/** The calendar year in which a period ends. */
export function lastYear(period: Period): number | null {
  return period.end === null ? null : Number(period.end.slice(0, 4));
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function formatDate(date: string, lang: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (lang === 'zh') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  }
  const monthName = month === undefined ? undefined : MONTHS[month - 1];
  return [day, monthName, year].filter((part) => part !== undefined).join(' ');
}

/** A stretch between two dates; what they share is said once: `2021年8月至11月`, `18–25 Oct 2021`. */
function formatStretch(start: string, end: string, lang: Language): string {
  const [year, month, day] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  const [from, to] = [formatDate(start, lang), formatDate(end, lang)];
  if (month === undefined && endMonth === undefined)
    return lang === 'zh' ? `${year}—${to}` : `${from}–${to}`;
  if (year !== endYear) return lang === 'zh' ? `${from}至${to}` : `${from}–${to}`;
  // Of a date and the year that it lies in, the year is all that is known.
  if (month === undefined || endMonth === undefined) return formatDate(year ?? '', lang);
  const days = month === endMonth && day !== undefined && endDay !== undefined;
  if (lang === 'en') return `${from.replace(days ? / \w+ \d+$/ : / \d+$/, '')}–${to}`;
  return `${from}至${to.replace(days ? /^\d+年\d+月/ : /^\d+年/, '')}`;
}

/** Prints a period without its basis: `2018年`, `2013—2018年`, `2018–2022`, `截至2022年`; empty for none. */
export function formatPeriod({ start, end }: Period, lang: Language): string {
  if (start === null && end === null) return '';
  if (start === null && end !== null) {
    return lang === 'zh' ? `截至${formatDate(end, lang)}` : `up to ${formatDate(end, lang)}`;
  }
  if (start !== null && end === null) {
    return lang === 'zh' ? `${formatDate(start, lang)}以来` : `since ${formatDate(start, lang)}`;
  }
  if (start === null || end === null || start === end) return formatDate(start ?? '', lang);
  return formatStretch(start, end, lang);
}
