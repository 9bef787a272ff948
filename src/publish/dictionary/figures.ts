import type { TableText } from './tableText.ts';

/** What stands in `figures.csv`. */
export const figures: TableText<'figures'> = {
  title: { zh: '统计数', en: 'Figures' },
  text: {
    zh: '报告写出的每一个统计数，一行一个，各有出处。指标、地区、类别三样都相同的数才可以相比。',
    en: 'Every figure that a report states, a row each, with its place. Two figures may be compared only if indicator, region and category are all equal.',
  },
  columns: {
    id: {
      title: { zh: '统计数编号', en: 'Figure ID' },
      text: {
        zh: '这个数的编号，图表、推算和核对都用它。',
        en: 'Names the figure for charts, computed numbers and checks.',
      },
    },
    report: {
      title: { zh: '报告', en: 'Report' },
      text: { zh: '这个数出自哪份报告。', en: 'The report that states it.' },
    },
    offset: {
      title: { zh: '位置', en: 'Offset' },
      text: {
        zh: '第一个数字在报告文本里的位置，从零数起，单位是字符。页面上的“第几字”比它大一。',
        en: 'Where its first digit stands in the report’s text, in characters from zero. The pages count from one.',
      },
    },
    token: {
      title: { zh: '原文写法', en: 'As printed' },
      text: {
        zh: '报告印出的数，带着万、亿、% 和夹在中间的余、多。用汉字写的数也照录。',
        en: 'The number as printed, with 万 (ten thousand), 亿 (hundred million) or %, and any 余 or 多 (“odd”) inside it. Numbers in Han numerals are kept as they stand.',
      },
    },
    indicator: {
      title: { zh: '指标', en: 'Indicator' },
      text: {
        zh: '数的是什么，口径见指标表。',
        en: 'What is counted; the table of indicators gives the definition.',
      },
    },
    category: {
      title: { zh: '类别', en: 'Category' },
      text: {
        zh: '指标中的哪一部分；留空表示总数。',
        en: 'Which part of the indicator; empty for the whole.',
      },
    },
    region: {
      title: { zh: '地区', en: 'Region' },
      text: {
        zh: '这个数讲的地方或单位。huidong（广东省惠东县）的数不与海南的数相加、相比。',
        en: 'The place or enterprise. Figures of huidong, a county in Guangdong, are never added to those of Hainan or compared with them.',
      },
    },
    periodStart: {
      title: { zh: '时间起点', en: 'Start of the period' },
      text: {
        zh: '这个数所指时间的起点，写到年、月或日；起止相同是一个时点，留空是报告没有说从何时起。',
        en: 'Start of the time that the figure covers, to the year, month or day. Equal to the end for a point in time; empty where the report gives no start.',
      },
    },
    periodEnd: {
      title: { zh: '时间终点', en: 'End of the period' },
      text: {
        zh: '这个数所指时间的终点，写到年、月或日；留空是报告没有说到何时止。',
        en: 'End of the time that the figure covers, to the year, month or day; empty where the report gives no end.',
      },
    },
    periodBasis: {
      title: { zh: '时间的依据', en: 'Basis of the period' },
      text: {
        zh: '时间是报告写明的，还是推定的，或者没有。',
        en: 'Whether the report states the period, we inferred it, or there is none.',
      },
      options: {
        stated: { zh: '报告写明', en: 'stated' },
        inferred: { zh: '推定', en: 'inferred' },
        none: { zh: '没写或没写全', en: 'not given, or only in part' },
      },
    },
    value: {
      title: { zh: '数值', en: 'Value' },
      text: {
        zh: '换成基本单位的数：2.26亿写作226000000；百分数写百分之几，97.96% 写作97.96。限定词另见一列，单看数值会失真。',
        en: 'The number in its base unit: 2.26亿 is 226000000; a percentage is the number of per cent, so 97.96% is 97.96. Read it together with its qualifier.',
      },
    },
    qualifier: {
      title: { zh: '限定词', en: 'Qualifier' },
      text: {
        zh: '报告说得有多准。引用时请把这个词一起带上。',
        en: 'How exactly the report puts it. Keep the word when you quote the number.',
      },
      options: {
        exact: { zh: '没有限定词', en: 'no qualifier' },
        about: { zh: '约、左右', en: 'about' },
        nearly: { zh: '近、接近', en: 'nearly' },
        over: { zh: '余、多', en: 'over' },
        more_than: { zh: '超过', en: 'more than' },
        at_least: { zh: '以上、至少', en: 'at least' },
        less_than: { zh: '不足', en: 'less than' },
      },
    },
    evidence: {
      title: { zh: '原文', en: 'Evidence' },
      text: {
        zh: '报告里含有这个数的一小段原文，最多二十四个字符，供查找位置。',
        en: 'A phrase of the report, at most 24 characters, that holds the number and serves to find it.',
      },
    },
    noteZh: {
      title: { zh: '说明', en: 'Note in Chinese' },
      text: {
        zh: '用这个数之前要知道的事；没有就留空。',
        en: 'What to know before using the figure, in Chinese; empty if nothing.',
      },
    },
    noteEn: {
      title: { zh: '英文说明', en: 'Note in English' },
      text: {
        zh: '同一条说明的英文。',
        en: 'What to know before using the figure; empty if nothing.',
      },
    },
  },
};
