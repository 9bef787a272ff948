import type { TableText } from './tableText.ts';

/** What stands in `problems.csv`. */
export const problems: TableText<'problems'> = {
  title: { zh: '问题', en: 'Problems' },
  text: {
    zh: '已解决问题清单里的十五个问题，以及报告写的结果。',
    en: 'The fifteen problems of the list of resolved ones, with the outcome that the report gives.',
  },
  columns: {
    number: {
      title: { zh: '序号', en: 'Number' },
      text: { zh: '问题在清单里的序号。', en: 'Its number in the list.' },
    },
    titleZh: {
      title: { zh: '问题', en: 'Problem in Chinese' },
      text: {
        zh: '是什么问题，我们的话。',
        en: 'What the problem was, in Chinese and in our own words.',
      },
    },
    titleEn: {
      title: { zh: '问题的英文', en: 'Problem in English' },
      text: { zh: '是什么问题，英文。', en: 'What the problem was, in our own words.' },
    },
    theme: {
      title: { zh: '主题', en: 'Topic' },
      text: { zh: '归在哪个主题下。', en: 'The topic that it is grouped under.' },
    },
    origin: {
      title: { zh: '问题来源', en: 'Origin' },
      text: {
        zh: '清单“问题来源”一栏怎么写；两种写法的区别，报告没有说明。',
        en: 'What the list gives as origin. How the two differ is not stated.',
      },
      options: {
        'self-inspection': { zh: '自查类', en: 'self-inspection (自查类)' },
        'found-by-self': { zh: '自己查', en: 'found by the federation itself (自己查)' },
      },
    },
    outcomeZh: {
      title: { zh: '结果', en: 'Outcome in Chinese' },
      text: {
        zh: '报告写了什么结果，没有说什么。',
        en: 'What came of it and what the report leaves open, in Chinese.',
      },
    },
    outcomeEn: {
      title: { zh: '结果的英文', en: 'Outcome in English' },
      text: {
        zh: '报告写了什么结果，没有说什么，英文。',
        en: 'What came of it and what the report leaves open.',
      },
    },
    report: {
      title: { zh: '报告', en: 'Report' },
      text: { zh: '清单出自哪份报告。', en: 'The report that holds the list.' },
    },
  },
};
