/** In Chinese: reviews, on a screen and on paper. */
export const reviews = {
  title: '回顾',
  lead: '一份报告一册，或两份合一册：逐项写明报告数了什么、数到哪里、没有写什么。可以打印，也可以下载。',
  reports: (count: string, numbers: string) => `${count}份报告，${numbers}处数字，逐处记账`,
  rests: (used: string) => `本册用到${used}处`,
  /** What a review takes from reports that it does not go through. */
  beside: (used: string) => `，另用其他报告${used}处`,
  strip: (title: string, all: string, used: string) =>
    `《${title}》的${all}处数字，按原文位置排列；粗线是本册用到的${used}处`,
  fresh: '网页版随更正更新，扫码核对。',
  contents: '目录',
  section: (number: string, topic: string) => `${number}　${topic}`,
  reading: {
    title: '怎样读这一册',
    items: [
      ['节首的条带', '这一节用到的报告：一道竖线是一处数字，按原文里的位置排列；粗线是用到的。'],
      ['推算', '由印出的数算出来的，报告没有这个得数。'],
      ['推定', '时间或范围没有印，是通读全文以后定的。'],
      ['近、余、多、超过', '报告自己的用词，一直跟着数走。'],
      ['右上的小号码', '通到后面的注：每个数在报告里的原词、位置和时间。'],
      ['方括号里的号码', '网页地址，写在最后；二维码通到那张图的网页。'],
    ],
  },
  get: {
    pdf: '下载 PDF（A4）',
    print: '打印本册',
    noPdf: '这一版网站没有附 PDF：用浏览器的打印功能，纸张选 A4，可以存成 PDF。',
  },
  checks: {
    title: '核对',
    claim: '报告写的',
    checked: '核对：报告写的',
    formula: '重算',
    verdict: '结论',
  },
  changes: {
    title: '与上一册相比',
    first: '这是第一册，没有上一册可比。',
    shared: (now: string, shared: string, before: string) =>
      `本册的报告数了${now}种口径，其中${shared}种在《${before}》的报告里也有。`,
    unshared: (now: string, before: string) =>
      `本册的报告数了${now}种口径，《${before}》的报告一种也没有数过：没有数可以与上一册相减。`,
    none: '口径、范围、类别都相同而时间不同的数，一对也没有：其余的数不能与上一册相减。',
    some: '口径、范围、类别都相同而时间不同的，只有下面这些；其余的数不能与上一册相减。',
    item: '项目',
    before: '先',
    after: '后',
    change: '变化',
    notComputed: '未算',
  },
  arithmetic: {
    title: '全部核对',
    lead: (all: string, agree: string) =>
      `与本册的报告有关的核对共${all}项，${agree}项一致。其余的列在下面。`,
    clean: (all: string) => `与本册的报告有关的核对共${all}项，全部一致。`,
  },
  sources: '来源',
  source: (used: string, all: string) => `共${all}处数字，本册用到${used}处`,
  tables: '数据表',
  room: '批注',
  notes: '文中的数',
} as const;
