import type { TableText } from './tableText.ts';

/** What stands in `topics.csv`. */
export const topics: TableText<'topics'> = {
  title: { zh: '主题', en: 'Topics' },
  text: {
    zh: '指标的分类，一行一个主题。',
    en: 'The subjects under which indicators are grouped, a row each.',
  },
  columns: {
    id: {
      title: { zh: '主题编号', en: 'Topic ID' },
      text: {
        zh: '主题的编号，指标表和问题表用它。',
        en: 'Names the topic in the tables of indicators and problems.',
      },
    },
    labelZh: {
      title: { zh: '主题', en: 'Topic in Chinese' },
      text: { zh: '主题的中文名。', en: 'The topic’s name in Chinese.' },
    },
    labelEn: {
      title: { zh: '主题的英文名', en: 'Topic in English' },
      text: { zh: '主题的英文名。', en: 'The topic’s name in English.' },
    },
    order: {
      title: { zh: '次序', en: 'Order' },
      text: {
        zh: '主题在页面上的先后，从一数起。',
        en: 'Place of the topic on pages, counted from one.',
      },
    },
  },
};
