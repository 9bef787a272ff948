import { LANGUAGE_TAGS, type Language } from './language.ts';
import { NEVER_FIRST, OPENING } from './punctuation.ts';
import { findVocabulary } from './vocabulary.ts';

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

/** A place inside a text where a line may end. */
export interface Break {
  readonly at: number;
  /** What it costs to break here, as a part of an empty line. */
  readonly cost: number;
}

/** A text cut where breaks are. */
export function cutAt(text: string, breaks: readonly Break[]): readonly string[] {
  let from = 0;
  return breaks.map(({ at }) => {
    const part = text.slice(from, at);
    from = at;
    return part;
  });
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

/** Whether a line may end between what it holds and the next word. */
function mayBreak(held: string, word: string, lang: Language): boolean {
  if (held === '' || /^\s+$/.test(word)) return false;
  if (word === '=' || held.endsWith('= ')) return false;
  return /[\s-]$/.test(held) || (lang === 'zh' && !isHeld(held, word));
}

/** Whether a line that ends between two words takes from one of them what it holds to; `starts` where a word of ours starts with the second. */
function tears(before: string, after: string, starts: boolean): boolean {
  if (before.endsWith('-') || (LEADS.test(before) && HAN_FIRST.test(after))) return true;
  const leads = starts || (LEADS.test(after) && before !== '之');
  return HAN_LAST.test(before) && ONE_HAN.test(after) && !leads;
}

/** The places where a line may end, from left to right, the end of the text last. */
export function findBreaks(text: string, lang: Language): readonly Break[] {
  const { starts, insideWords, insideTerms } = findVocabulary(text);
  const breaks: Break[] = [];
  let held = '';
  let last = '';
  for (const { segment, index } of SEGMENTERS[lang].segment(text)) {
    if (mayBreak(held, segment, lang) && !insideWords.has(index)) {
      const clause = CLAUSE_LAST.test(held.trimEnd());
      const torn = insideTerms.has(index) || tears(last, segment, starts.has(index));
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
