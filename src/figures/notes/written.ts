import { parseNumeral } from '../../lib/numerals.ts';

/** A number as it stands in a text, with its word of scale: `1,913万`, `27.54 million`, `61.54%`. */
export interface Written {
  /** Where it begins in the text, and what it is there. */
  readonly index: number;
  readonly text: string;
  /** In the base unit; of a share, its per cent. */
  readonly value: number;
  /** What its last digit counts: `2.96万` is told to 100. */
  readonly step: number;
  readonly percent: boolean;
}

const NUMBER =
  /(?<![\d.,])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:%|\s?[多余]?(?:百万|千万|百亿|千亿|万|亿))?)(?:\s(million|billion|m)\b)?/gu;

const ENGLISH_SCALES: Readonly<Record<string, number>> = { m: 1e6, million: 1e6, billion: 1e9 };

/** Digits beyond which a product of decimals is noise. */
const SURE_DIGITS = 15;

function readNumber([text, token = '', english = '']: RegExpExecArray, index: number): Written {
  const numeral = parseNumeral(token);
  if (numeral === null) throw new Error(`${token} looks like a number and is none.`);
  const scale = ENGLISH_SCALES[english] ?? 1;
  return {
    index,
    text,
    value: Number((numeral.value * scale).toPrecision(SURE_DIGITS)),
    step: (numeral.scale * scale) / 10 ** numeral.decimals,
    percent: token.endsWith('%'),
  };
}

/** Every number that a text writes in digits, in order. */
export const readNumbers = (text: string): readonly Written[] =>
  [...text.matchAll(NUMBER)].map((match) => readNumber(match, match.index));
