import type { Language } from './language.ts';
import type { Qualifier } from './numerals.ts';

/** A number as a report prints it: `近` `10亿`, `2.7万` `余`. The words stay with it everywhere. */
export interface Printed {
  readonly before: string;
  readonly token: string;
  readonly after: string;
}

/** What is needed to print a number in either language. */
export interface Printable {
  readonly value: number;
  /** Decimals of the value in `scale`. */
  readonly decimals: number;
  /** 1, 10,000 (万) or 100,000,000 (亿): the scale in which the report counts. */
  readonly scale: number;
  readonly qualifier: Qualifier;
  /** The report's own way of printing it; `null` for a number that we computed. */
  readonly printed: Printed | null;
  readonly unit: UnitWords;
}

export interface UnitWords {
  readonly id: string;
  readonly labelZh: string;
  readonly oneEn: string | null;
  readonly manyEn: string | null;
}

const BEFORE: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  zh: {
    exact: '',
    about: '约',
    nearly: '近',
    over: '超过',
    more_than: '超过',
    at_least: '至少',
    less_than: '不足',
  },
  en: {
    exact: '',
    about: 'about ',
    nearly: 'nearly ',
    over: 'over ',
    more_than: 'more than ',
    at_least: 'at least ',
    less_than: 'under ',
  },
};

/** Groups digits by thousands: `13126` gives `13,126`. A minus is U+2212. */
export function formatGrouped(value: number, decimals = 0): string {
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(digits) !== 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Decimals that the value keeps once it is written in units of `scale`. */
function decimalsAt(scale: number, { decimals, scale: own }: Printable): number {
  return Math.max(0, decimals + Math.round(Math.log10(scale / own)));
}

function formatEnglishNumber(number: Printable): string {
  const size = Math.abs(number.value);
  for (const [scale, word] of [
    [1e9, ' billion'],
    [1e6, ' million'],
  ] as const) {
    if (size < scale) continue;
    const decimals = Math.min(decimalsAt(scale, number), 6);
    const digits = formatGrouped(number.value / scale, decimals);
    return `${digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits}${word}`;
  }
  return formatGrouped(number.value, number.scale === 1 ? number.decimals : 0);
}

/** Writes a computed number in 万 or 亿 where that loses nothing: 5,360,000 is 536万. */
function formatChineseComputed(value: number, decimals: number): string {
  for (const [scale, word] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const scaled = value / scale;
    const short = Number(scaled.toFixed(2));
    if (Math.abs(value) >= 10 * scale && Math.abs(scaled - short) < 1e-9) {
      return formatGrouped(short, /\.(\d+)/.exec(String(short))?.[1]?.length ?? 0) + word;
    }
  }
  return formatGrouped(value, decimals);
}

function formatChineseNumber({ value, decimals, qualifier, printed }: Printable): string {
  if (printed === null) return BEFORE.zh[qualifier] + formatChineseComputed(value, decimals);
  const { before, token, after } = printed;
  const body = token
    .replace(/[%％]$/, '')
    .replace(/^\d{4,}(?![\d,])/, (run) => formatGrouped(Number(run)));
  const worded = before + after !== '' || /[余多]/.test(token);
  return (worded ? before : BEFORE.zh[qualifier]) + body + after;
}

/** An amount of ours, such as what one dot stands for: `1万`, `10,000`. */
export function formatAmount(value: number, lang: Language): string {
  return lang === 'zh' && value % 1e4 === 0 ? `${value / 1e4}万` : formatGrouped(value);
}

/** Prints a number with its qualifier and without its unit: `90多万`, `over 900,000`. */
export function formatNumber(number: Printable, lang: Language): string {
  if (lang === 'zh') return formatChineseNumber(number);
  return BEFORE.en[number.qualifier] + formatEnglishNumber(number);
}

/** The unit as it follows the number: `户`, ` households`, `%`. */
export function formatUnit({ value, unit }: Printable, lang: Language): string {
  if (unit.id === 'percent') return '%';
  if (lang === 'zh') return unit.labelZh;
  const word = Math.abs(value) === 1 ? unit.oneEn : unit.manyEn;
  return word === null ? '' : ` ${word}`;
}

/** Prints a number with qualifier and unit: `11.7万多人`, `over 117,000 people`, `97.96%`. */
export function formatQuantity(number: Printable, lang: Language): string {
  return formatNumber(number, lang) + formatUnit(number, lang);
}

/** 两, not 二: these words stand before a measure word. */
const HAN_DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const ENGLISH_DIGITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** Spells a whole number from 0 to 10; others stay in digits. */
export function formatSpelled(value: number, lang: Language): string {
  const words = lang === 'zh' ? HAN_DIGITS : ENGLISH_DIGITS;
  return words[value] ?? formatGrouped(value);
}

/** The number of a part as it stands before its title, from 1 to 99: `十二`, `12`. */
export function formatOrdinal(number: number, lang: Language): string {
  if (lang === 'en') return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value: number) => (value === 2 ? '二' : (HAN_DIGITS[value] ?? ''));
  const before = tens === 0 ? '' : `${tens === 1 ? '' : digit(tens)}十`;
  return before + (ones === 0 ? '' : digit(ones));
}

/** Spells a percentage in tenths: 92.0 gives `九成多` and `more than nine-tenths`; `null` below one tenth and from ten tenths on. */
export function formatTenths(percent: number, lang: Language): string | null {
  const share = Math.abs(percent) / 10;
  const tenths = Math.floor(share);
  if (tenths < 1 || tenths > 9) return null;
  const more = share > tenths;
  if (lang === 'zh') return `${HAN_DIGITS[tenths]}成${more ? '多' : ''}`;
  return `${more ? 'more than ' : ''}${ENGLISH_DIGITS[tenths]}-tenth${tenths === 1 ? '' : 's'}`;
}

const SHARES: readonly { percent: number; zh: string; en: string }[] = [
  { percent: 25, zh: '四分之一', en: 'a quarter' },
  { percent: 100 / 3, zh: '三分之一', en: 'a third' },
  { percent: 50, zh: '一半', en: 'half' },
  { percent: 200 / 3, zh: '三分之二', en: 'two thirds' },
  { percent: 75, zh: '四分之三', en: 'three quarters' },
];

/** Says a share in plain words where one fits (48.4 gives `近一半`, `nearly half`), else `null`. */
export function formatShare(percent: number, lang: Language): string | null {
  for (const share of SHARES) {
    const short = share.percent - percent;
    if (Math.abs(short) < 0.05) return share[lang];
    if (short > 0 && short <= 2.5) return lang === 'zh' ? `近${share.zh}` : `nearly ${share.en}`;
    if (short < 0 && short >= -1.5)
      return lang === 'zh' ? `${share.zh}多` : `just over ${share.en}`;
  }
  return null;
}
