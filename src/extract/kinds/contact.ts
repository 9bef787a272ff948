import type { KindRule } from './kindRule.ts';

/** Numbers by which somebody can be reached. */
export const contactRules: readonly KindRule[] = [
  {
    name: 'telephone',
    kind: 'contact',
    reason: 'A word such as 电话 or 热线 stands before it.',
    before: /(?:电话|传真|热线|手机|联系方式)\s*[:：]?\s*(?:\d{3,4}[-–—])?$/u,
  },
  {
    name: 'behind-area-code',
    kind: 'contact',
    reason: 'It has seven or eight digits, and an area code and a dash stand before it.',
    token: /^\d{7,8}$/u,
    before: /(?:^|\D)0\d{2,3}[-–—]$/u,
  },
  {
    name: 'area-code',
    kind: 'contact',
    reason: 'A dash and seven or eight digits follow, as behind an area code.',
    token: /^0\d{2,3}$/u,
    after: /^[-–—]\d{7,8}(?!\d)/u,
  },
  {
    name: 'house',
    kind: 'contact',
    reason: 'It numbers a house: a street stands before it, and 号 behind.',
    before: /[街路道巷弄村][东西南北中]?\s*$/u,
    after: /^\s*[号弄]/u,
  },
  {
    name: 'room',
    kind: 'contact',
    reason: 'It numbers a building, floor or room behind the number of a house.',
    before: /[号弄栋楼座层]\s*$/u,
    after: /^\s*[栋楼座层室]/u,
  },
  {
    name: 'postcode',
    kind: 'contact',
    reason: 'It has six digits, and a word such as 邮编 stands before it.',
    token: /^\d{6}$/u,
    before: /(?:邮编|邮政编码|邮政地址)\s*[:：]?\s*$/u,
  },
  {
    name: 'internet',
    kind: 'contact',
    reason: 'It is part of a mail or web address.',
    before: /[\w.-]*$/u,
    after: /^[\w.-]*(?:@[\w-]|\.(?:com|cn|org|net)(?![a-z]))/u,
  },
  {
    name: 'internet-path',
    kind: 'contact',
    reason: 'It is part of a mail or web address.',
    before: /(?:@|www\.|https?:\/\/)[\w./?=&-]*$/u,
  },
];
