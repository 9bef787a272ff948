import { parseNumeral } from '../../lib/numerals.ts';
import { surroundingsOf } from '../surroundings.ts';
import { HAN_MEASURES } from './hanMeasures.ts';
import { HAN_RULES } from './hanRules.ts';

/** Han numerals that state a quantity. */
export interface HanRun {
  readonly offset: number;
  /** As `figures.csv` has it: `三`, `十余万`, `百分之八十`, `半`. */
  readonly token: string;
}

const RUN =
  /百分之[零〇一二两三四五六七八九十百千万]+|一半|半|[零〇一二两三四五六七八九十百千万亿]+(?:[余多]?[万亿])?/gu;
/** Inside a number in digits (20余万, 1.5亿), the Han numerals are its own. */
const IN_DIGITS = /\d\s*[余多百千万]?\s*$/u;
/** 统一十五个 is 统一 and 十五. */
const WORD_ENDING_IN_ONE = /[统唯之同逐专万]$/u;
const WHOLE = /^(?:百分之.+|一半)$/u;

/** Finds the Han numerals that state a quantity (三个片区, 近亿元), and passes over those that name (五一, 十四五, 一线). */
export function findHanRuns(text: string): readonly HanRun[] {
  return judgeHanRuns(text).filter(({ refusedBy }) => refusedBy === null);
}

/** Han numerals that a quantity could be, and the name of the rule that says they are none. */
export interface JudgedRun extends HanRun {
  /** `null` where the run states a quantity. */
  readonly refusedBy: string | null;
}

/** Finds the Han numerals in front of measure words, and judges each by `HAN_RULES`. */
export function judgeHanRuns(text: string): readonly JudgedRun[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const run = trimWord(text, { offset: match.index, token: match[0] });
    const { before, after } = surroundingsOf(text, run.offset, run.token.length);
    if (IN_DIGITS.test(before) || parseNumeral(run.token) === null) return [];
    if (WHOLE.test(run.token)) return [{ ...run, refusedBy: null }];
    if (!HAN_MEASURES.test(after)) return [];
    const rule = HAN_RULES.find(
      (one) =>
        (one.numeral?.test(run.token) ?? true) &&
        (one.before?.test(before) ?? true) &&
        (one.after?.test(after) ?? true),
    );
    return [{ ...run, refusedBy: rule?.name ?? null }];
  });
}

function trimWord(text: string, run: HanRun): HanRun {
  const { offset, token } = run;
  if (!/^一./u.test(token) || WHOLE.test(token)) return run;
  return WORD_ENDING_IN_ONE.test(text.slice(0, offset).slice(-1))
    ? { offset: offset + 1, token: token.slice(1) }
    : run;
}
