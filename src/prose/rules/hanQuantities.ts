import { findHanRuns } from '../../extract/han/findHanRuns.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Shown } from '../shown.ts';

/** Shares and multiples, which have no measure word: 九成, 三分之二. */
const SHARE =
  /[一二两三四五六七八九]成(?![为立果员功本绩效长熟])|[二三四五六七八九十百]分之[一二三四五六七八九十]/gu;

/** 这两个, 前三项: they point at numbers that the text has just named. */
const POINTING = /[这那哪前后头另]$/u;

/** Numbers spelled in English that are no small counts of the text's own. */
const ENGLISH =
  /\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|eleven|twelve|\w+teen|dozens?|hundreds?|thousands?|(?:m|b|tr)illions?|per ?cent|(?:two|three) (?:thirds|quarters|fifths)|a (?:third|quarter|fifth))\b/gi;

interface Run {
  readonly offset: number;
  readonly token: string;
}

const matches = (text: string, pattern: RegExp): readonly Run[] =>
  [...text.matchAll(pattern)].map(({ 0: token, index }) => ({ offset: index, token }));

function runsIn(text: string, lang: Language): readonly Run[] {
  if (lang === 'en') return matches(text, ENGLISH);
  const counts = findHanRuns(text).filter(({ offset }) => !POINTING.test(text.slice(0, offset)));
  return [...counts, ...matches(text, SHARE)];
}

/**
 * Finds quantities that somebody wrote in words: 三个片区, 九成, “two thirds”. Like typed digits they stay when the
 * data changes. Pointing words (这两个) and, in English, counts up to ten pass: they speak of the text itself.
 */
export function hanQuantities({ text, offset, kind }: Shown, lang: Language): readonly Finding[] {
  if (kind === 'code') return [];
  const bare = text.replace(/\{[^{}]*\}/g, (bound) => ' '.repeat(bound.length));
  const [write, waive] =
    kind === 'template'
      ? ['{its-id|spelled}', '']
      : [
          '<Fig id="its-id" as="spelled" />',
          ' No number of the data: <Digits reason="what it counts">…</Digits>.',
        ];
  return runsIn(bare, lang).map((run) => ({
    offset: offset + run.offset,
    seen: bare.slice(run.offset, run.offset + run.token.length + (lang === 'zh' ? 2 : 0)).trim(),
    expected: 'no quantity written in words by hand',
    fix: `Name the figure or derived number instead: ${write}.${waive}`,
  }));
}
