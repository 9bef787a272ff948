/** How exactly a report states a number, in the words of `figures.csv`. */
export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'over',
  'more_than',
  'at_least',
  'less_than',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A number as printed, taken apart. */
export interface Numeral {
  /** In the base unit: `2.26亿` is 226000000, `97.96%` is 97.96. */
  readonly value: number;
  /** Decimals in the token's own scale: `2.26亿` has 2. */
  readonly decimals: number;
  /** 1, or the 万 (1e4), 亿 (1e8) or other word of scale that ends the token. */
  readonly scale: number;
  /** `over` where 多 or 余 stands inside the token, else `exact`. */
  readonly qualifier: Qualifier;
}

const ARABIC =
  /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:[%％]|\s*([余多]?)\s*((?:[百千]?[万亿]|万亿|[百千])?)([余多]?))$/u;
const HAN = /^([零〇一二两三四五六七八九十百千万亿]*?)([余多]?)([万亿]?)([余多]?)$/u;
const HAN_PERCENT = /^百分之([零〇一二两三四五六七八九十百千万]+)$/u;
const EXPONENTS: Readonly<Record<string, number>> = {
  ...{ '': 0, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 千亿: 11, 万亿: 12 },
};

/** Reads a printed token (`13126`, `2.26亿`, `20余万`, `97.96%`, `一百二十`, `百分之八十`, `半`, `亿`), or `null` where it is no number. */
export function parseNumeral(token: string): Numeral | null {
  if (token === '半' || token === '一半')
    return { value: 0.5, decimals: 1, scale: 1, qualifier: 'exact' };

  const arabic = ARABIC.exec(token);
  if (arabic !== null) {
    const [, whole = '', fraction = '', inside = '', unit = '', after = ''] = arabic;
    const exponent = EXPONENTS[unit] ?? 0;
    return {
      // The decimal point is moved by the parser of the literal, so `2.26e8` carries no float noise.
      value: Number(`${whole.replaceAll(',', '')}.${fraction}e${exponent}`),
      decimals: fraction.length,
      scale: 10 ** exponent,
      qualifier: inside + after === '' ? 'exact' : 'over',
    };
  }

  const [, percent] = HAN_PERCENT.exec(token) ?? [];
  if (percent !== undefined) {
    const value = readHan(percent);
    return value === null ? null : { value, decimals: 0, scale: 1, qualifier: 'exact' };
  }

  const han = HAN.exec(token);
  if (han === null) return null;
  const [, digits = '', inside = '', unit = '', after = ''] = han;
  if (digits === '' && inside !== '') return null;
  const value = readHan(digits + unit);
  if (value === null) return null;
  return {
    value,
    decimals: 0,
    scale: 10 ** (EXPONENTS[unit] ?? 0),
    qualifier: inside + after === '' ? 'exact' : 'over',
  };
}

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const DIGIT = '[一二两三四五六七八九]';
const SECTION = new RegExp(
  `^(?:(${DIGIT}?)千)?(?:零?(${DIGIT}?)百)?(?:零?(${DIGIT}?)十)?(?:[零〇]?(${DIGIT}))?$`,
  'u',
);

/** Han numerals by place (一百二十 is 120, 一亿二千万 is 120000000); `null` for 十四五, 二〇二一 and other names. */
function readHan(text: string): number | null {
  const [, hundredMillions, tenThousands, rest = ''] =
    /^(?:(.*)亿)?(?:(.*)万)?(.*)$/u.exec(text) ?? [];
  if (text === '') return null;
  let sum = 0;
  for (const [section, weight] of [
    [hundredMillions, 1e8],
    [tenThousands, 1e4],
    [rest === '' ? undefined : rest, 1],
  ] as const) {
    if (section === undefined) continue;
    // 亿 alone counts one (近亿元), but 亿万 is a word.
    const value = section === '' && text.length === 1 ? 1 : readSection(section);
    if (value === null) return null;
    sum += value * weight;
  }
  return sum;
}

/** A number below 10000; a bare 十, 百 or 千 counts one. */
function readSection(text: string): number | null {
  const match = SECTION.exec(text);
  if (match === null || text === '') return null;
  return [1000, 100, 10, 1].reduce((sum, weight, place) => {
    const digit = match[place + 1];
    return sum + (digit === undefined ? 0 : (DIGITS[digit] ?? 1)) * weight;
  }, 0);
}

/** The qualifier that stands with a token, and the words it was read from. */
export interface QualifierReading {
  readonly qualifier: Qualifier;
  /** The word right before the token (近, 超过 …), or empty. */
  readonly before: string;
  /** The word inside or after the token (多, 余, 左右, 以上), or empty. */
  readonly after: string;
}

/** The words that say each qualifier; `exact` has none. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, readonly string[]>> = {
  exact: [],
  about: ['约', '左右'],
  nearly: ['近'],
  over: ['多', '余'],
  more_than: ['超过'],
  at_least: ['以上', '至少', '不少于', '不低于'],
  less_than: ['不足'],
};

/** Longest first, so that 接近 is not read as 近. 最近 and 节约 end in a qualifier and are none; 不超过 is a limit. */
const BEFORE: readonly (readonly [word: RegExp, qualifier: Qualifier])[] = [
  [/(?<!不)超过\s*$/u, 'more_than'],
  [/(?:至少|不少于|不低于)\s*$/u, 'at_least'],
  [/不足\s*$/u, 'less_than'],
  [/(?:接近|将近|(?<![最附])近)\s*$/u, 'nearly'],
  [/(?:大约|(?<![节签合预公条])约)\s*$/u, 'about'],
];
const AFTER: readonly (readonly [word: RegExp, qualifier: Qualifier])[] = [
  [/^\s*(?:多|余(?!额))/u, 'over'],
  // At most three unit characters stand between: `50人以上`, `3小时左右`.
  [/^\s*[^\s\d\p{P}]{0,3}?左右/u, 'about'],
  [/^\s*[^\s\d\p{P}]{0,3}?以上/u, 'at_least'],
];

/** Reads the qualifier that stands with the token at `at` in the evidence; a word before outweighs one after. */
export function readQualifier(
  evidence: string,
  token: string,
  at: number = findToken(evidence, token)[0] ?? -1,
): QualifierReading {
  const head = at < 0 ? '' : evidence.slice(0, at);
  const tail = at < 0 ? '' : evidence.slice(at + token.length);
  const inside = /[余多]/u.exec(token);

  const [before, beforeMeans] = firstMatch(BEFORE, head);
  const [after, afterMeans] =
    inside === null ? firstMatch(AFTER, tail) : [inside[0], 'over' as const];
  return { qualifier: beforeMeans ?? afterMeans ?? 'exact', before, after };
}

function firstMatch(
  words: readonly (readonly [RegExp, Qualifier])[],
  text: string,
): readonly [string, Qualifier | null] {
  for (const [word, qualifier] of words) {
    const match = word.exec(text);
    if (match !== null)
      return [/(?:左右|以上)$/u.exec(match[0])?.[0] ?? match[0].trim(), qualifier];
  }
  return ['', null];
}

const ARABIC_BEFORE = /(?:\d|\d[.,])$/u;
const ARABIC_AFTER = /^(?:\d|[.,]\d)/u;
// 一 is left out: 统一十五个 is 统一 + 十五.
const HAN_BEFORE = /[二两三四五六七八九十百千]$/u;
const HAN_AFTER = /^[一二三四五六七八九十百千]/u;

/** Positions at which the token stands in the text as a number of its own (`12` does not stand in `112` or `12.5`). */
export function findToken(text: string, token: string): readonly number[] {
  if (token === '') return [];
  const [before, after] = /^\d/u.test(token)
    ? [ARABIC_BEFORE, ARABIC_AFTER]
    : [HAN_BEFORE, HAN_AFTER];
  const found: number[] = [];
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    if (before.test(text.slice(0, at)) || after.test(text.slice(at + token.length))) continue;
    found.push(at);
  }
  return found;
}
