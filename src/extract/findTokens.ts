import type { DigitRun } from '../lib/digitRun.ts';
import { parseNumeral } from '../lib/numerals.ts';
import { cutEvidence } from './cutEvidence.ts';
import { findDigitRuns } from './digits/findDigitRuns.ts';
import { growToken } from './digits/growToken.ts';
import { findHanRuns, type HanRun } from './han/findHanRuns.ts';
import { proposeKind } from './kinds/proposeKind.ts';
import { readUnit } from './measureWords.ts';
import { readContextQualifier } from './readContextQualifier.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { NumberToken, Proposal } from './token.ts';

/** Finds every number of a text in order: all runs of digits, and the Han numerals that state a quantity. */
export function findTokens(text: string): readonly NumberToken[] {
  // Each digit is in exactly one run, whatever it turns out to be.
  const digits = findDigitRuns(text).map((run) => readDigitRun(text, run));

  // Han numerals are told from names by what stands round them.
  const han = findHanRuns(text).map((run) => readHanRun(text, run));

  return [...digits, ...han].toSorted((a, b) => a.offset - b.offset);
}

function readDigitRun(text: string, { offset, digits }: DigitRun): NumberToken {
  const proposal = proposeKind(surroundingsOf(text, offset, digits.length));
  const token = growToken(text, offset, digits);
  const here = surroundingsOf(text, offset, token.length);
  return { script: 'digits', offset, digits, ...readNumber(here), proposal };
}

const STATED: Proposal = {
  kind: 'figure',
  rule: 'han-quantity',
  reason: 'Han numerals stand before a measure word, and no rule makes them a name.',
};

/** Reads Han numerals at a place that is known. */
export function readHanRun(text: string, { offset, token }: HanRun): NumberToken {
  const here = surroundingsOf(text, offset, token.length);
  return { script: 'han', offset, digits: null, ...readNumber(here), proposal: STATED };
}

function readNumber(here: Surroundings) {
  const numeral = parseNumeral(here.token);
  const { qualifier, word } = readContextQualifier(here);
  return {
    token: here.token,
    value: numeral?.value ?? null,
    decimals: numeral?.decimals ?? null,
    qualifier,
    qualifierWord: word,
    unit: readUnit(here.token, here.after),
    evidence: cutEvidence(here),
  };
}
