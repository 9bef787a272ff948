/** Measure words that stand behind numbers in reports. */
const MEASURE_WORDS: readonly string[] = [
  // Time.
  ...[
    '个工作日',
    '工作日',
    '个月',
    '个小时',
    '小时',
    '分钟',
    '个季度',
    '天',
    '年',
    '周年',
    '周',
    '课时',
  ],
  // People, households, bodies.
  ...['人次', '人', '名', '位', '口', '户次', '户', '家次', '家', '个班组', '支', '队'],
  // Things.
  ...[
    '个百分点',
    '百分点',
    '个',
    '项次',
    '项',
    '件（批）',
    '件',
    '批次',
    '批',
    '条',
    '处',
    '张',
    '起',
  ],
  ...['份', '场次', '场', '册', '套', '篇', '次', '句', '所', '座', '间', '台', '辆', '艘', '部'],
  ...['本', '期', '届', '门', '轮', '种', '类', '组', '枚', '幅', '块', '倍', '岁', '级', '大'],
  // Area, length, weight, money.
  ...['平方米', '平方公里', '公里', '米', '亩', '公顷', '吨', '公斤', '斤', '美元', '元'],
];

const LONGEST_FIRST = MEASURE_WORDS.toSorted((a, b) => b.length - a.length);

/** What may stand in brackets behind a measure word: 户(次), 件（批）. */
const BRACKETS = /^[(（][次批][)）]/u;

/** The measure word that stands behind a number, past a 多 or 余, or `null`; `1.5亿元` has 元, `80%` has %. */
export function readUnit(token: string, after: string): string | null {
  if (/^百分之|[%％]$/u.test(token)) return '%';
  const rest = after.replace(/^\s*[余多]?\s*/u, '');
  const word = LONGEST_FIRST.find((one) => rest.startsWith(one));
  return word === undefined ? null : word + (BRACKETS.exec(rest.slice(word.length))?.[0] ?? '');
}
