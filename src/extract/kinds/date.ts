import type { KindRule } from './kindRule.ts';

const YEAR = /^(?:19|20)\d\d$/u;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;

/** Numbers that say when, or over which years. */
export const dateRules: readonly KindRule[] = [
  {
    name: 'year',
    kind: 'date',
    reason: 'It is a year of the last or this century, and 年 or 级 follows.',
    token: YEAR,
    after: /^\s*[年级]/u,
  },
  {
    name: 'year-range',
    kind: 'date',
    reason: 'It is a year, and a dash or 至 and another year follow.',
    token: YEAR,
    after: /^\s*(?:[-–—~～]{1,2}|至|到)\s*(?:19|20)\d\d(?!\d)/u,
  },
  {
    name: 'month',
    kind: 'date',
    reason: 'It is 12 or less, and 月 follows (个月 would be a length of time).',
    token: MONTH,
    after: /^\s*月/u,
  },
  {
    name: 'month-range',
    kind: 'date',
    reason: 'It is 12 or less, and a dash or 至 and another month follow.',
    token: MONTH,
    after: /^\s*(?:[-–—~～]{1,2}|至|到|、)\s*\d{1,2}\s*月/u,
  },
  {
    name: 'day',
    kind: 'date',
    reason: 'It is 31 or less, and 日 follows.',
    token: DAY,
    after: /^\s*日(?![均内])/u,
  },
  {
    name: 'day-of-month',
    kind: 'date',
    reason: 'A month stands before it, and 日, 号 or the rest of a range follows.',
    token: DAY,
    before: /\d\s*月\s*$/u,
    after: /^\s*(?:[日号]|(?:[-–—~～]{1,2}|至|到|、)\s*\d{1,2}\s*[日号])/u,
  },
  {
    name: 'dotted',
    kind: 'date',
    reason: 'It is a date in points.',
    token: /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])(?:\.(?:0?[1-9]|[12]\d|3[01]))?$/u,
    after: /^(?!\s*[万亿元])/u,
  },
  {
    name: 'slashed',
    kind: 'date',
    reason: 'It is a year, and month and day follow behind dashes or strokes.',
    token: YEAR,
    after: /^[-/]\d{1,2}[-/]\d{1,2}(?!\d)/u,
  },
  {
    name: 'slashed-rest',
    kind: 'date',
    reason: 'It is the month or day behind a year and a dash or stroke.',
    token: DAY,
    before: /(?:19|20)\d\d[-/](?:\d{1,2}[-/])?$/u,
  },
  {
    name: 'years-ago',
    kind: 'date',
    reason: 'It says over which years: 年来 or 年间 follows.',
    after: /^\s*年(?:以?来|间)/u,
  },
  {
    name: 'years-told',
    kind: 'date',
    reason: 'It says over which years: a word such as 过去, 未来 or 连续 stands before, 年 behind.',
    before: /(?:过去|未来|今后|最近|连续|近|此后)\s*$/u,
    after: /^\s*年/u,
  },
  {
    name: 'quarter',
    kind: 'date',
    reason: 'It says which quarter.',
    before: /第\s*$/u,
    after: /^\s*季度/u,
  },
  {
    name: 'clock',
    kind: 'date',
    reason: 'It is a time of day.',
    token: /^(?:[01]?\d|2[0-4])$/u,
    after: /^\s*(?:[:：][0-5]\d(?!\d)|时(?!长|间)|点(?:整|半|[0-5]?\d分))/u,
  },
  {
    name: 'clock-minutes',
    kind: 'date',
    reason: 'It is the minutes of a time of day.',
    token: /^[0-5]?\d$/u,
    before: /(?:^|\D)(?:[01]?\d|2[0-4])(?:[:：]|[时点])$/u,
    after: /^(?!\s*个)/u,
  },
];
