/** Words that dictionaries do not have, and cut in the wrong place. */
const WORDS = /省?总工会|惠东县|疗休养|整改|发文|写明|建会|哪几年|算不出/g;

/** Terms of several words, a number with what it counts, and a few words in brackets. */
const TERMS =
  /(?:在档)?困难职工|困难家庭|服务阵地|内控制度|送温暖|职工之家|新就业形态|参赛人数|医疗互助|(?:五一)?劳动奖章|自贸港|满意度|写明日期|\d件事|\d处数字|（[^（）]{1,9}）/g;

/** Where a text has words and terms of ours, by the places of their characters. */
export interface Vocabulary {
  /** Where one begins: a character that a dictionary cuts off there is no word by itself. */
  readonly starts: ReadonlySet<number>;
  /** Inside words: no line ends there. */
  readonly insideWords: ReadonlySet<number>;
  /** Inside terms: a line ends there where it is too short for the whole. */
  readonly insideTerms: ReadonlySet<number>;
}

/** Finds the words and terms of ours in a text. */
export function findVocabulary(text: string): Vocabulary {
  const starts = new Set<number>();
  const insideOf = (pattern: RegExp): ReadonlySet<number> => {
    const inside = new Set<number>();
    for (const { 0: word, index } of text.matchAll(pattern)) {
      starts.add(index);
      for (let at = index + 1; at < index + word.length; at += 1) inside.add(at);
    }
    return inside;
  };
  return { insideWords: insideOf(WORDS), insideTerms: insideOf(TERMS), starts };
}
