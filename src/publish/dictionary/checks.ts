import { said } from './said.ts';
import type { TableText } from './tableText.ts';

/** What stands in `checks.csv`. */
export const checks: TableText<'checks'> = {
  title: { zh: '核对', en: 'Checks' },
  text: {
    zh: '报告自己的算术，重算一遍：合计、人数乘标准、占比、不超过总数，以及同一件事在两份报告里的写法。不一致只说明数对不上，不说明原因。',
    en: 'The reports’ own arithmetic, recomputed: sums, people times rate, shares, parts within their whole, and the same fact in two reports. A disagreement says that numbers do not fit, not why.',
  },
  columns: {
    id: {
      title: { zh: '核对编号', en: 'Check ID' },
      text: { zh: '核对的编号。', en: 'Names the check.' },
    },
    claim: {
      title: { zh: '报告写的', en: 'Claim' },
      text: {
        zh: '被核对的数：统计数表或推算表里的编号。',
        en: 'The number that is checked: a row of figures.csv or derived.csv.',
      },
    },
    relation: {
      title: { zh: '应有的关系', en: 'Relation' },
      text: {
        zh: '被核对的数与对照数应是什么关系。',
        en: 'How the claim should stand to what it is held against.',
      },
      options: {
        equals: said(({ checks }) => checks.relation.equals),
        at_most: said(({ checks }) => checks.relation.at_most),
        at_least: said(({ checks }) => checks.relation.at_least),
      },
    },
    against: {
      title: { zh: '对照', en: 'Against' },
      text: {
        zh: '用来对照的数：统计数表或推算表里的编号。',
        en: 'What it is held against: a row of figures.csv or derived.csv.',
      },
    },
    tolerance: {
      title: { zh: '容差', en: 'Tolerance' },
      text: {
        zh: '相差多少以内算取整后一致，单位同被核对的数；留空是零。',
        en: 'The gap up to which the two count as equal once rounded, in the unit of the claim; empty means zero.',
      },
    },
    verdict: {
      title: { zh: '结果', en: 'Verdict' },
      text: {
        zh: '核对的结果，由程序重算，与此不符就不能发布。',
        en: 'What came out. The build recomputes it and stops where the file says another.',
      },
      options: {
        agrees: said(({ checks }) => checks.agrees),
        agrees_rounded: said(({ checks }) => checks.agrees_rounded),
        disagrees: said(({ checks }) => checks.disagrees),
        not_reproducible: said(({ checks }) => checks.not_reproducible),
        agrees_if: said(({ checks }) => checks.agrees_if),
      },
    },
    noteZh: {
      title: { zh: '说明', en: 'Note in Chinese' },
      text: {
        zh: '按哪种读法核对，差在哪里；没有就留空。',
        en: 'Under which reading it was checked and where the gap lies, in Chinese; empty if nothing is to be said.',
      },
    },
    noteEn: {
      title: { zh: '英文说明', en: 'Note in English' },
      text: {
        zh: '同一条说明的英文。',
        en: 'Under which reading it was checked and where the gap lies; empty if nothing is to be said.',
      },
    },
  },
};
