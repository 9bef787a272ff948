import type { TableText } from './tableText.ts';

/** What stands in `units.csv`. */
export const units: TableText<'units'> = {
  title: { zh: '单位', en: 'Units' },
  text: {
    zh: '数的是什么：户、人、元、百分之几。',
    en: 'What the numbers count: households, people, yuan, per cent.',
  },
  columns: {
    id: {
      title: { zh: '单位编号', en: 'Unit ID' },
      text: {
        zh: '单位的编号，指标表和推算表用它。',
        en: 'Names the unit in the tables of indicators and computed numbers.',
      },
    },
    labelZh: {
      title: { zh: '量词', en: 'Measure word in Chinese' },
      text: { zh: '写在数后面的字。', en: 'What follows the number in Chinese.' },
    },
    oneEn: {
      title: { zh: '英文单数', en: 'One, in English' },
      text: {
        zh: '数是一的时候，英文写在数后面的词；“个”“件”之类英文没有，留空。',
        en: 'The word after the number one; empty for pure counters such as 个, which English does without.',
      },
    },
    manyEn: {
      title: { zh: '英文复数', en: 'Many, in English' },
      text: {
        zh: '其他的数后面写的英文词；英文没有的留空。',
        en: 'The word after other numbers; empty where English has none.',
      },
    },
  },
};
