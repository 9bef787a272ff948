import type { KindRule } from './kindRule.ts';

/** Numbers in what stands under pictures. */
export const captionRules: readonly KindRule[] = [
  {
    name: 'circled',
    kind: 'caption',
    reason: 'The line opens with a circled number, as captions of a row of pictures do.',
    line: /^\s*[①-⑳]/u,
  },
  {
    name: 'picture',
    kind: 'caption',
    reason: 'The line says that it belongs to a picture.',
    line: /图为|资料图|(?:摄|供图)[)）]?\s*$/u,
  },
  {
    name: 'dated-alone',
    kind: 'caption',
    reason: 'One dated sentence stands alone under two empty lines or more, where pictures were.',
    before: /(?:^|\n)\s*\n\s*\n[^\n]*$/u,
    line: /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^。]{4,50}。$/u,
  },
];
