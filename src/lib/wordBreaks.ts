import { LANGUAGE_TAGS, type Language } from './language.ts';
import { NEVER_FIRST, OPENING } from './punctuation.ts';

const NEVER_LAST = new RegExp(`[${OPENING}(—–]$`);
const NUMBER_LAST = /[\d%余多万亿]$/;
const QUALIFIER_LAST = /(约|近|余|多|超过|不足|至少|第)$/;
const HAN_FIRST = /^[\u3400-\u9fff]/;
const HAN_LAST = /[\u3400-\u9fff]$/;
const ONE_HAN = /^[\u3400-\u9fff]$/;
/** After these a title may break without breaking a thought. */
const CLAUSE_LAST = /[，：；。,:;.]$/;

/** The year or the month of a date whose next part follows: 2022年5月17日. */
const DATE_LAST = /\d[年月]$/;

/** Whether a line may not break between two words: marks hold to their text, numbers to units and qualifiers, dates together. */
function isHeld(before: string, after: string): boolean {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return true;
  if (/\d/.test(before) && NUMBER_LAST.test(before) && HAN_FIRST.test(after)) return true;
  return (QUALIFIER_LAST.test(before) || DATE_LAST.test(before)) && /^\d/.test(after);
}

/** Words that dictionaries do not have, and cut in the wrong place. */
const OWN_WORDS = /省?总工会|惠东县|疗休养|整改|发文|写明|建会|哪几年|算不出/g;

/** Terms of several words, a number with what it counts, and a few words in brackets: they are broken where no line holds them. */
const TERMS =
  /(?:在档)?困难职工|困难家庭|服务阵地|内控制度|送温暖|职工之家|新就业形态|参赛人数|医疗互助|(?:五一)?劳动奖章|自贸港|满意度|写明日期|\d件事|\d处数字|（[^（）]{1,9}）/g;

/** The places inside such words. */
const insideOf = (text: string, words: RegExp): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(words)].flatMap(({ 0: word, index }) =>
      Array.from({ length: word.length - 1 }, (_, at) => index + at + 1),
    ),
  );

/** The places where such words begin: what dictionaries cut off there is no word of one character. */
const startsOf = (text: string, words: RegExp): ReadonlySet<number> =>
  new Set([...text.matchAll(words)].map(({ index }) => index));

/** A place inside a text where a line may end. */
export interface Break {
  readonly at: number;
  /** What it costs to break here, as a part of an empty line. */
  readonly cost: number;
}

/** A broken clause, in a title. */
export const CLAUSE = 0.12;
/** A hyphen at the end of a line, or a word of one character by itself: dictionaries cut 服务站 into 服务 and 站. */
const TORN = 0.3;
/** Words of one character that hold to what follows: 需求 may stand without 不匹配, and not with 不 alone. */
const LEADS = /^[不待已拟未新和与或及按经从由在]$/;

/** One a language: to make one takes longer than to cut a text with it. */
const segmenterOf = (lang: Language) =>
  new Intl.Segmenter(LANGUAGE_TAGS[lang], { granularity: 'word' });
const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  zh: segmenterOf('zh'),
  en: segmenterOf('en'),
};

/** The places where a line may end, from left to right, the end of the text last. */
export function findBreaks(text: string, lang: Language): readonly Break[] {
  const words = SEGMENTERS[lang].segment(text);
  const breaks: Break[] = [];
  const inside = insideOf(text, OWN_WORDS);
  const terms = lang === 'zh' ? insideOf(text, TERMS) : inside;
  const starts = new Set([...startsOf(text, OWN_WORDS), ...startsOf(text, TERMS)]);
  let held = '';
  let last = '';
  for (const { segment, index } of words) {
    const spaced = /\s$/.test(held);
    const hyphened = /-$/.test(held);
    const mayBreak = spaced || hyphened || (lang === 'zh' && !isHeld(held, segment));
    const equals = segment === '=' || held.endsWith('= ');
    if (index > 0 && mayBreak && !equals && !inside.has(index) && !/^\s+$/.test(segment)) {
      const clause = CLAUSE_LAST.test(held.trimEnd());
      const begins = starts.has(index) || (LEADS.test(segment) && last !== '之');
      const alone = HAN_LAST.test(held) && ONE_HAN.test(segment) && !begins;
      const torn =
        hyphened || alone || terms.has(index) || (LEADS.test(last) && HAN_FIRST.test(segment));
      breaks.push({ at: index, cost: (clause ? 0 : CLAUSE) + (torn ? TORN : 0) });
      held = '';
    }
    held += segment;
    last = segment;
  }
  return [...breaks, { at: text.length, cost: 0 }];
}

/** The phrases of a title, each with the mark that ends it: it breaks between them before it breaks anywhere else. */
export const splitPhrases = (title: string): readonly string[] => title.split(/(?<=[，：；])/);

/** Where Han meets a number or a foreign word: a space of `text-autospace` stands there, which a `<wbr>` would take away. */
const MEETS = /[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9fff]/;

/** A word or two in brackets, not closed yet. */
const IN_ASIDE = /（[^（）]{0,5}$/;

/** From how many characters on a word gives up that space rather than be broken in the middle of a number. */
const LONG = 8;

/**
 * The ends of the words of a Chinese text, which no line is broken inside: numbers with their units and with what they
 * count, a word or two in brackets, and words of one character with what stands before them, the first with what
 * follows.
 */
export function findWordBreaks(text: string): readonly Break[] {
  let from = 0;
  return findBreaks(text, 'zh').filter(({ at, cost }) => {
    const word = text.slice(from, at);
    const held = cost >= TORN || ONE_HAN.test(word) || IN_ASIDE.test(word);
    if (held && at < text.length) return false;
    from = at;
    return true;
  });
}

/** The words of a Chinese phrase, and what keeps a space of the style sheet between them on one line. */
export function splitWords(phrase: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (const { at } of findWordBreaks(phrase)) {
    const meets = at - from < LONG && MEETS.test(phrase.slice(at - 1, at + 1));
    if (meets && at < phrase.length) continue;
    words.push(phrase.slice(from, at));
    from = at;
  }
  return words;
}
