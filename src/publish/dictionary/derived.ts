import type { TableText } from './tableText.ts';

/** What stands in `derived.csv`. */
export const derived: TableText<'derived'> = {
  title: { zh: '推算', en: 'Computed numbers' },
  text: {
    zh: '我们用报告里的数算出来的数：写的是算法，不是结果，结果由程序算。报告没有印这些数。',
    en: 'Numbers computed by us from the reports’ figures. The rows hold the recipe; the result is computed from it. No report prints these numbers.',
  },
  columns: {
    id: {
      title: { zh: '推算编号', en: 'Computed number ID' },
      text: {
        zh: '推算数的编号，不与统计数编号重复。',
        en: 'Names the computed number; never the same as a figure’s name.',
      },
    },
    operation: {
      title: { zh: '算法', en: 'Operation' },
      text: { zh: '怎么算。', en: 'How it is computed from its inputs.' },
      options: {
        difference: { zh: '第一个数减去其余的数', en: 'the first less all others' },
        change_percent: {
          zh: '从第一个数到第二个数增减百分之几',
          en: 'change from the first to the second, in per cent',
        },
        sum: { zh: '相加', en: 'sum' },
        ratio_percent: {
          zh: '第一个数占第二个数的百分之几',
          en: 'the first as a percentage of the second',
        },
        product: { zh: '相乘', en: 'product' },
        quotient: { zh: '第一个数除以第二个数', en: 'the first divided by the second' },
        count: { zh: '数个数', en: 'how many there are' },
      },
    },
    inputs: {
      title: { zh: '用到的数', en: 'Inputs' },
      text: {
        zh: '用到哪些数，按先后用分号隔开；是统计数表或推算表里的编号。',
        en: 'The numbers it is computed from, in order, joined by semicolons: rows of figures.csv or derived.csv.',
      },
    },
    unit: {
      title: { zh: '单位', en: 'Unit' },
      text: { zh: '结果的单位。', en: 'The unit of the result.' },
    },
    decimals: {
      title: { zh: '小数位', en: 'Decimals' },
      text: {
        zh: '结果印几位小数，不比报告更细。',
        en: 'Decimals that the result is printed with; no more than its sources carry.',
      },
    },
    labelZh: {
      title: { zh: '名称', en: 'Label in Chinese' },
      text: { zh: '推算数的中文名。', en: 'Its name in Chinese.' },
    },
    labelEn: {
      title: { zh: '英文名称', en: 'Label in English' },
      text: { zh: '推算数的英文名。', en: 'Its name in English.' },
    },
  },
};
