import { said } from './said.ts';
import type { TableText } from './tableText.ts';

/** What stands in `indicators.csv`. */
export const indicators: TableText<'indicators'> = {
  title: { zh: '指标', en: 'Indicators' },
  text: {
    zh: '数的是什么。一个指标只有一种口径；名称相近而口径不同的，是两个指标。',
    en: 'What is counted. One indicator is one definition; two that only sound alike are two indicators.',
  },
  columns: {
    id: {
      title: { zh: '指标编号', en: 'Indicator ID' },
      text: {
        zh: '指标的编号，统计数表用它。',
        en: 'Names the indicator in the table of figures.',
      },
    },
    topic: {
      title: { zh: '主题', en: 'Topic' },
      text: { zh: '指标归在哪个主题下。', en: 'The topic that the indicator is grouped under.' },
    },
    unit: {
      title: { zh: '单位', en: 'Unit' },
      text: { zh: '这个指标的数用什么单位。', en: 'The unit that the indicator’s figures are in.' },
    },
    measure: {
      title: { zh: '数的性质', en: 'Kind of number' },
      text: {
        zh: '是某一时点的存数、一段时间的合计，还是每年的数、比率、时长、限额或计划。性质不同的数不能放在一条线上。',
        en: 'A count at a date, a total over a period, a number per year, a rate, a duration, a limit or a plan. Numbers of different kinds make no series.',
      },
      options: {
        stock: said(({ measures }) => measures.stock),
        flow: said(({ measures }) => measures.flow),
        annual: said(({ measures }) => measures.annual),
        rate: said(({ measures }) => measures.rate),
        duration: said(({ measures }) => measures.duration),
        limit: said(({ measures }) => measures.limit),
        plan: said(({ measures }) => measures.plan),
      },
    },
    labelZh: {
      title: { zh: '指标', en: 'Indicator in Chinese' },
      text: { zh: '指标的中文名。', en: 'The indicator’s name in Chinese.' },
    },
    labelEn: {
      title: { zh: '指标的英文名', en: 'Indicator in English' },
      text: { zh: '指标的英文名。', en: 'The indicator’s name in English.' },
    },
    definitionZh: {
      title: { zh: '口径', en: 'Definition in Chinese' },
      text: {
        zh: '数了什么，没数什么，报告没有说明的是什么。我们的话，不是报告原句。',
        en: 'What is counted, what is not, and what the report leaves open, in Chinese and in our own words.',
      },
    },
    definitionEn: {
      title: { zh: '口径的英文', en: 'Definition in English' },
      text: {
        zh: '同一口径的英文。',
        en: 'What is counted, what is not, and what the report leaves open, in our own words.',
      },
    },
  },
};
