import type { KindRule } from './kindRule.ts';

const INDEX = /^\d{1,3}$/u;

/** Numbers that count the items of a list or the rows of a table. */
export const listRules: readonly KindRule[] = [
  {
    name: 'item',
    kind: 'list',
    reason: 'It opens a line, and a point or a 、 follows.',
    token: INDEX,
    before: /(?:^|\n)[ \t*]*$/u,
    after: /^[.．、)）]/u,
  },
  {
    name: 'bracketed-item',
    kind: 'list',
    reason: 'It opens a line, in brackets.',
    token: INDEX,
    before: /(?:^|\n)[ \t*]*[(（]$/u,
    after: /^[)）]/u,
  },
  {
    name: 'glued-item',
    kind: 'list',
    reason: 'It is glued to a year: what follows the point is no fraction.',
    token: /^\d{1,2}$/u,
    after: /^\.(?:19|20)\d\d\s*年/u,
  },
  {
    name: 'item-in-line',
    kind: 'list',
    reason: 'A blank stands before it, a point and a word behind: items of a list in one line.',
    token: /^\d{1,2}$/u,
    before: /[^\d\s][ \u3000]+$/u,
    after: /^\.\s*\p{Script=Han}/u,
  },
  {
    name: 'row',
    kind: 'list',
    reason: 'It has a line for itself, as the number of a row has.',
    token: INDEX,
    before: /(?:^|\n)[ \t]*$/u,
    after: /^[ \t]*(?:\n|$)/u,
  },
];
