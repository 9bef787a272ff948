import type { KindRule } from './kindRule.ts';

/** Numbers inside names and slogans, which count nothing. */
export const nameRules: readonly KindRule[] = [
  {
    name: 'plus',
    kind: 'name',
    reason: 'A plus sign follows or stands before, as in 1+N.',
    after: /^\s*[+＋]/u,
  },
  {
    name: 'plus-before',
    kind: 'name',
    reason: 'A plus sign follows or stands before, as in 1+N.',
    before: /[+＋]\s*$/u,
  },
  {
    name: 'day-name',
    kind: 'name',
    reason: 'A dot parts it from another number, as in the name of a day.',
    after: /^·\d/u,
  },
  {
    name: 'day-name-end',
    kind: 'name',
    reason: 'A dot parts it from another number, as in the name of a day.',
    before: /\d·$/u,
  },
  {
    name: 'letters-before',
    kind: 'name',
    reason: 'It is glued to Latin letters.',
    before: /[A-Za-z]-?$/u,
  },
  {
    name: 'letters-behind',
    kind: 'name',
    reason: 'It is glued to Latin letters that are no unit.',
    after: /^-?(?!(?:km|kg|cm|mm|m|t|h|kW|MW)(?![A-Za-z]))[A-Za-z]/u,
  },
  {
    name: 'quoted',
    kind: 'name',
    reason: 'It opens a short phrase in quotation marks; 件 behind it would count things.',
    before: /[“‘「『]$/u,
    after: /^(?!\s*件)[^，。；,;”’」』]{1,20}[”’」』]/u,
  },
  {
    name: 'quoted-years',
    kind: 'name',
    reason: 'It goes on with years that open a phrase in quotation marks.',
    before: /[“‘「『]\d+年[和与、至]$/u,
    after: /^年[^，。；,;”’」』]{0,20}[”’」』]/u,
  },
  {
    name: 'ordinal',
    kind: 'name',
    reason: '第 stands before it: it says which one, not how many.',
    before: /第\s*$/u,
    after: /^\s*[届期次批代轮名位]/u,
  },
];
