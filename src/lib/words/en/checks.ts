import type { Loose } from '../words.ts';
import type { checks as zh } from '../zh/checks.ts';

/** In English: checks and their page. */
export const checks: Loose<typeof zh> = {
  checks: {
    title: 'Check',
    agrees: 'agrees',
    agrees_rounded: 'agrees once rounded',
    disagrees: 'does not agree',
    not_reproducible: 'cannot be reproduced',
    agrees_if: 'agrees under one reading',
    several: {
      agrees: 'agree',
      agrees_rounded: 'agree once rounded',
      disagrees: 'do not agree',
      not_reproducible: 'cannot be reproduced',
      agrees_if: 'agree under one reading',
    },
    claim: 'As reported',
    sum: (count) => `Sum of ${count}`,
    relation: {
      equals: 'should equal',
      at_most: 'should not exceed',
      at_least: 'should not be less than',
    },
    relationToAbove: {
      equals: 'should equal the above',
      at_most: 'should not exceed the above',
      at_least: 'should reach the above',
    },
  },
  checksPage: {
    title: 'Checks',
    headline: 'The reports’ arithmetic, done again',
    lead: (count) =>
      `Numbers in a report hang together: items should add up to their total, a part should not exceed the whole, one fact told in two reports should be one number. This page recomputes ${count} such relations.`,
    leadIf:
      '“Agrees under one reading” means that the report does not say how it counts, and the numbers meet only with an assumption that it does not print. The assumption and the working stand beside it; they are our inference, not the report’s words.',
    leadNot:
      'Numbers that do not meet need not be wrong: they may count different things, or a step between them may not be printed. The working is set out here; the cause is not guessed at.',
    tally: (place) => `Checks for ${place}, by result`,
    tallied: (place, count) => `These are the ${count} for ${place}; `,
    talliedApart: (count) => `${count} for Huidong stand apart`,
    count: (count) => `${count} relations`,
    verdicts: {
      disagrees:
        'The two numbers do not meet. They may count different things, or a step may be missing; the report does not say.',
      not_reproducible: 'The number given does not follow from the numbers printed.',
      agrees_if: 'With one assumption that is not printed, they meet. The assumption follows “if”.',
      agrees_rounded: 'Equal once rounded to the places that the report prints.',
      agrees: 'Recomputed from the numbers printed, with no difference.',
    },
    tests: {
      computed: [
        'Recomputed, with the same result',
        'The items add up, or workers times the rate make the amount reported.',
      ],
      twice: [
        'One fact, told twice with one number',
        'In two reports, or in two places of the same one.',
      ],
      bound: [
        'Sizes that fit',
        'A part no larger than the whole, a running total no smaller than one of its years. It shows only that there is no contradiction, not that the numbers are right.',
      ],
    },
    twice: { other: 'the number in another report', same: 'the number elsewhere in the report' },
    apartTitle: 'Huidong',
    method:
      'The results are computed from checks.csv and derived.csv whenever the site is built; where they differ from the record, nothing is built.',
  },
};
