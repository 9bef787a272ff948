import type { DigitRun } from '../../lib/digitRun.ts';
import { surroundingsOf } from '../surroundings.ts';

/** When an index such as `3.` is glued to the number behind it, so that both read as one decimal. */
interface GlueRule {
  readonly name: string;
  readonly before?: RegExp;
  /** The digits behind the first point. */
  readonly rest: RegExp;
  readonly after: RegExp;
}

const LINE_START = /(?:^|\n)[ \t*]*$/u;

/** `2.26亿` at the start of a line is none of these, and stays whole. */
const GLUE_RULES: readonly GlueRule[] = [
  {
    // 1.2021年: no fraction is a year.
    name: 'year-after-index',
    rest: /^(?:19|20)\d\d$/u,
    after: /^\s*年/u,
  },
  {
    // 3.12月17日 opens a line. 个月 has no digits before 月.
    name: 'date-after-index',
    before: LINE_START,
    rest: /^(?:[1-9]|[12]\d|3[01])$/u,
    after: /^\s*(?:年|月|日)/u,
  },
  {
    // 2.100名: what is counted one by one has no decimals.
    name: 'count-after-index',
    before: LINE_START,
    rest: /^\d+$/u,
    after: /^\s*[余多]?\s*(?:名|人|位|户|家)/u,
  },
  {
    // 4.12.5万: no number has two points.
    name: 'decimal-after-index',
    before: LINE_START,
    rest: /^\d+\.\d+(?:\s*[万亿])?[%％]?$/u,
    after: /^/u,
  },
];

const INDEX = /^(\d{1,2})\.(.+)$/su;

/** Splits a list index off a run of digits where one is glued to it; else gives the run as it is. */
export function splitGlued(text: string, run: DigitRun): readonly DigitRun[] {
  const [, index, rest] = INDEX.exec(run.digits) ?? [];
  if (index === undefined || rest === undefined) return [run];
  const { before, after } = surroundingsOf(text, run.offset, run.digits.length);
  const glued = GLUE_RULES.some(
    (rule) => (rule.before?.test(before) ?? true) && rule.rest.test(rest) && rule.after.test(after),
  );
  if (!glued) return [run];
  return [
    { offset: run.offset, digits: index },
    { offset: run.offset + index.length + 1, digits: rest },
  ];
}
