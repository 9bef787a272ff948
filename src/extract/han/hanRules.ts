import type { HanRule } from './hanRule.ts';

/** Words behind which even 一 counts: at least one, once a month, one in all. */
const COUNTED =
  '至少|最多|最少|不足|不到|仅|只有|共|合计|增至|减至|降至|每[年月周天日季]|每季度|每半年';

/** What looks like a quantity in Han numerals and is none; the first rule that matches decides. */
export const HAN_RULES: readonly HanRule[] = [
  {
    name: 'ordinal',
    reason: '第 stands before: it says which one, not how many.',
    before: /第$/u,
  },
  {
    name: 'session',
    reason: 'It numbers a session behind 届.',
    before: /届$/u,
  },
  {
    name: 'each',
    reason: 'A word such as 每, 这 or 某 stands before: it picks one out.',
    before: /[每这那某任另]$/u,
    numeral: /^一$/u,
  },
  {
    name: 'article',
    reason: '一 is an article, unless a word of counting stands before it or 名 behind it.',
    before: new RegExp(`(?<!${COUNTED})$`, 'u'),
    numeral: /^一$/u,
    after: /^(?!名)/u,
  },
  {
    name: 'article-person',
    reason: '一名 behind 作为, 是 or 当 says what somebody is, not how many.',
    before: /(?:作为|成为|是|当|像|做)$/u,
    numeral: /^一$/u,
  },
  {
    name: 'half-of-year',
    reason: '半 is part of a word such as 上半年 or 大半.',
    numeral: /^半$/u,
    before: /[上下前后大小多过每]$/u,
  },
  {
    name: 'half',
    reason: '半 counts hours, days and months only.',
    numeral: /^半$/u,
    after: /^(?!个小时|小时|个月|天|年)/u,
  },
  {
    name: 'some',
    reason: '数, 几 or 上 stands before: it is a guess, not a number.',
    before: /[数几上]$/u,
  },
  {
    name: 'bare-scale',
    reason: 'A bare 百, 千, 万 or 亿 is a manner of speaking, unless a qualifier stands with it.',
    numeral: /^[百千万亿]$/u,
    before: /(?<!近|超|超过|达|约|不足|突破)$/u,
    after: /^(?![余多])/u,
  },
  {
    name: 'years',
    reason: '年 says over which years, unless a word such as 分, 连续 or 为期 makes it a length.',
    before: /(?<!分|连续|历时|为期|长达|任期|满|不足|至少)$/u,
    after: /^年/u,
  },
  {
    name: 'second',
    reason: '二 before a measure word numbers; 两 counts.',
    numeral: /^二$/u,
  },
  {
    name: 'slogan',
    reason: 'It is a slogan of politics that is known by its number.',
    after: /^(?:个(?:确立|维护|一百年|结合|务必|代表|全面|自信|意识|着力)|项规定)/u,
  },
  {
    name: 'quoted',
    reason: 'It opens a short phrase in quotation marks; 件 behind it would count things.',
    before: /[“‘「『]$/u,
    after: /^(?!件)[^，。；,;”’」』]{1,12}[”’」』]/u,
  },
];
