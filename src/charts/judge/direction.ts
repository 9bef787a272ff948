import { blankBound } from '../../figures/bind.ts';
import type { Language } from '../../lib/language.ts';
import { isUnsaid } from './sentences.ts';

export type Direction = 'rise' | 'fall' | 'doubling' | 'tripling' | 'quadrupling' | 'halving';

/** A direction as a sentence names it. */
export const SAYS: Readonly<Record<Direction, string>> = {
  rise: 'a rise',
  fall: 'a fall',
  doubling: 'a doubling',
  tripling: 'a tripling',
  quadrupling: 'a quadrupling',
  halving: 'a halving',
};

/** Words that say a direction. 新增, 增强, 升级, 晋升, 降温 say none. */
const SIGNS: Readonly<Record<Direction, Readonly<Record<Language, RegExp>>>> = {
  rise: {
    zh: /(?<!新)增(?![强值设补])|(?<!晋)[上攀飙回跃提]?升(?![级华旗任学格职])|上?涨|提[高到至]|走高|上扬|多了|扩大/g,
    en: /\b(?:r[oi]sen?|rises|rising|grew|grown|grows|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)|soar(?:s|ed|ing)|gain(?:s|ed)|surg(?:es|ed|ing)|jump(?:s|ed)|leapt|rocketed|skyrocketed|swell(?:s|ed)|swollen|mounted|multiplied|went up|up (?:from|by))\b/gi,
  },
  fall: {
    zh: /下?降(?![温暑])|跌|减[少至到]?|少了|缩[短减小]|[压萎]缩|走低|回落|下滑|滑落|腰斩/g,
    en: /\b(?:fell|fall(?:s|en|ing)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr(?:ank|unk|inks|inking)|plung(?:es|ed|ing)|plummet(?:s|ed)|tumbl(?:es|ed)|slump(?:s|ed)|s[au]nk|slid|dwindl(?:es|ed|ing)|lessened|reduc(?:es|ed|tion)|went down|came down|down (?:from|to|by))\b/gi,
  },
  doubling: {
    zh: /翻了?一?番|翻倍|[翻增]了?一倍|成倍/g,
    en: /\b(?:doubl(?:e|ed|es|ing)|twice)\b/gi,
  },
  tripling: { zh: /[翻增]了?两倍/g, en: /\b(?:tripl|trebl)(?:e|ed|es|ing)\b/gi },
  quadrupling: { zh: /翻了?两番|[翻增]了?三倍/g, en: /\bquadrupl(?:e|ed|es|ing)\b/gi },
  halving: { zh: /减半|减了?一半|腰斩/g, en: /\bhalv(?:e|ed|es|ing)\b/gi },
};

/** A word of direction in a text, and where it stands, in characters. */
export interface Said {
  readonly direction: Direction;
  readonly word: string;
  readonly at: number;
}

/** The direction words of a text, without its placeholders. */
export function directionsIn(template: string, lang: Language): readonly Said[] {
  const plain = blankBound(template);
  return (Object.keys(SIGNS) as Direction[]).flatMap((direction) =>
    [...plain.matchAll(SIGNS[direction][lang])].map((found) => ({
      direction,
      word: found[0],
      at: found.index,
    })),
  );
}

/** Arithmetic and its results: 两数相减, 增减, 减免 say nothing of a direction. */
const NO_DIRECTION = /相[加减]|增减|减[去掉免]/g;

/** The direction words of a sentence that it means. */
export function directionsMeantIn(sentence: string, lang: Language): readonly Said[] {
  const text = sentence.replace(NO_DIRECTION, (found) => ' '.repeat(found.length));
  return directionsIn(text, lang).filter(({ at }) => !isUnsaid(text.slice(0, at), lang));
}
