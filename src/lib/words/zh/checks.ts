/** What came out of a check. */
const verdicts = {
  agrees: '一致',
  agrees_rounded: '取整后一致',
  disagrees: '不一致',
  not_reproducible: '无法复算',
  agrees_if: '按一种读法才一致',
};

/** In Chinese: checks and their page. */
export const checks = {
  checks: {
    title: '核对',
    ...verdicts,
    /** The same of several checks. */
    several: verdicts,
    claim: '报告写的',
    sum: (count: string) => `${count}项相加`,
    relation: { equals: '应当等于', at_most: '应不超过', at_least: '应不少于' },
    relationToAbove: {
      equals: '应当等于上面的数',
      at_most: '应不超过上面的数',
      at_least: '应不少于上面的数',
    },
  },
  checksPage: {
    title: '核对',
    headline: '报告里的账，重算一遍',
    lead: (count: string) =>
      `报告里的数互相牵连：几项相加应等于总数，部分不应多于全体，同一件事写在两份报告里应是一个数。这样的关系，这里重算了${count}项。`,
    leadIf:
      '“按一种读法才一致”，是说报告没有写明怎样算，要补上一个没有印出来的前提，数才对得上。前提和算式都写在旁边；那是推断，不是报告的话。',
    leadNot: '对不上，不等于写错：口径可能不同，中间的数可能没有印。这里只摆出算式，不猜原因。',
    tally: (place: string) => `${place}的核对，按结果分`,
    /** What the tally counts, and what it leaves to a place of its own. */
    tallied: (place: string, count: string) => `以上是${place}的${count}项；`,
    talliedApart: (count: string) => `惠东${count}项另册`,
    count: (count: string) => `${count}项`,
    verdicts: {
      disagrees: '两数对不上。可能是口径不同，也可能缺了中间的数；报告没有说明。',
      not_reproducible: '按报告印出的数，算不出所写的数。',
      agrees_if: '补上一个没有印出来的前提，就对得上。前提写在“若”字后面。',
      agrees_rounded: '取整到报告印出的位数，就相等。',
      agrees: '照印出的数重算，没有出入。',
    },
    tests: {
      computed: ['照算式重算，得数相同', '几项相加，或者人数乘标准，正是报告写的数。'],
      twice: ['同一件事，两处写的数相同', '在两份报告里，或者在同一份报告的两处。'],
      bound: [
        '大小说得通',
        '部分不多于全体，累计不少于其中一年。这只表示没有矛盾，不表示数一定对。',
      ],
    },
    twice: { other: '另一份报告里的数', same: '同一份报告另一处的数' },
    apartTitle: '惠东',
    method: '结果由建站程序按 checks.csv 和 derived.csv 重算；与记录不符时，网站不会生成。',
  },
} as const;
