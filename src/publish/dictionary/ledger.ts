import type { TableText } from './tableText.ts';

/** What stands in `ledger.csv`. */
export const ledger: TableText<'ledger'> = {
  title: { zh: '总账', en: 'Ledger' },
  text: {
    zh: '各份报告里每一串阿拉伯数字，按先后排列，一串一行：是统计数，或者为什么不是。用汉字写的数不在总账里，只在统计数表里。',
    en: 'Every run of Arabic digits in the reports, in order, a row each: a figure, or the reason why it is none. Numbers in Han numerals stand in the table of figures only.',
  },
  columns: {
    report: {
      title: { zh: '报告', en: 'Report' },
      text: { zh: '数字串在哪份报告里。', en: 'The report that the digits stand in.' },
    },
    offset: {
      title: { zh: '位置', en: 'Offset' },
      text: {
        zh: '第一个数字在报告文本里的位置，从零数起，单位是字符。',
        en: 'Where the first digit stands in the report’s text, in characters from zero.',
      },
    },
    token: {
      title: { zh: '数字串', en: 'Digits' },
      text: {
        zh: '印出的数字串，带上紧跟其后的万、亿、%。',
        en: 'The digits as printed, with a 万, 亿 or % right behind them.',
      },
    },
    kind: {
      title: { zh: '是什么', en: 'Kind' },
      text: {
        zh: '这串数字是统计数，还是日期、文号、序号之类。',
        en: 'What the digits are: a figure, or a date, a document number and the like.',
      },
      options: {
        figure: { zh: '统计数', en: 'figure' },
        date: { zh: '日期', en: 'date' },
        document: { zh: '文件名、文号、凭证号', en: 'document title, document or voucher number' },
        list: { zh: '列表序号', en: 'number of a list item' },
        name: { zh: '名称或口号里的数', en: 'part of a name or slogan' },
        contact: { zh: '联系方式', en: 'contact details' },
        caption: { zh: '图片说明里的数', en: 'part of a photo caption' },
      },
    },
    figure: {
      title: { zh: '统计数', en: 'Figure' },
      text: {
        zh: '是统计数时，它在统计数表里的编号；其他留空。',
        en: 'Its row in the table of figures; empty for other kinds.',
      },
    },
  },
};
