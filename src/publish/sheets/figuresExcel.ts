import type { Facts } from '../../figures/facts.ts';
import { formatPeriod } from '../../figures/period.ts';
import type { Figure } from '../../figures/quantity.ts';
import { formatQuantity } from '../../lib/format.ts';
import { textIn } from '../../lib/textIn.ts';
import { DICTIONARY } from '../dictionary/index.ts';
import { renderSpreadsheet, type SheetColumn } from './spreadsheet.ts';

const { columns: figureText } = DICTIONARY.figures;
const { options: measures } = DICTIONARY.indicators.columns.measure;
const { options: qualifiers } = figureText.qualifier;
const { options: bases } = figureText.periodBasis;

/** One column in Chinese and one in English, for people who filter and sort. */
function both(
  zh: string,
  en: string,
  text: (figure: Figure, lang: 'zh' | 'en') => string | null,
): SheetColumn<Figure>[] {
  return [
    { heading: zh, cell: (figure) => text(figure, 'zh') },
    { heading: en, cell: (figure) => text(figure, 'en') },
  ];
}

/** A year as a number: Excel turns `2018-06` into a date of its own. */
const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

function columnsOf({ topics, home }: Facts): readonly SheetColumn<Figure>[] {
  const topicOf = new Map(topics.map((topic) => [topic.id, topic]));
  return [
    { heading: '编号 ID', cell: ({ id }) => id },
    ...both('主题', 'Topic', ({ indicator }, lang) => {
      const topic = topicOf.get(indicator.topic);
      return (lang === 'zh' ? topic?.labelZh : topic?.labelEn) ?? null;
    }),
    ...both('指标', 'Indicator', ({ indicator }, lang) => textIn(indicator, 'label', lang)),
    ...both('类别', 'Category', ({ category }, lang) =>
      category === null ? null : textIn(category, 'label', lang),
    ),
    ...both('地区或单位', 'Region', ({ region }, lang) => textIn(region, 'label', lang)),
    ...both(
      '归属（惠东不与海南合计）',
      'Part of (never add Huidong to Hainan)',
      ({ region }, lang) => {
        const root = home(region);
        return textIn(root, 'label', lang);
      },
    ),
    ...both('数（带限定词和单位）', 'Number with qualifier and unit', formatQuantity),
    { heading: '数值 Value', cell: ({ value }) => value },
    ...both('限定词', 'Qualifier', ({ qualifier }, lang) => qualifiers[qualifier][lang]),
    ...both('单位', 'Unit', ({ unit }, lang) => (lang === 'zh' ? unit.labelZh : unit.manyEn)),
    ...both(
      '数的性质',
      'Kind of number',
      ({ indicator }, lang) => measures[indicator.measure][lang],
    ),
    ...both('时间', 'Period', ({ period }, lang) => formatPeriod(period, lang)),
    { heading: '起始年 First year', cell: ({ period }) => yearOf(period.start) },
    { heading: '终止年 Last year', cell: ({ period }) => yearOf(period.end) },
    ...both('时间的依据', 'Basis of the period', ({ period }, lang) => bases[period.basis][lang]),
    ...both('报告', 'Report', ({ report }, lang) => textIn(report, 'title', lang)),
    { heading: '原文第几字 Place (character)', cell: ({ row }) => row.offset + 1 },
    { heading: '原文 Evidence', cell: ({ row }) => row.evidence },
    ...both('口径', 'Definition', ({ indicator }, lang) => textIn(indicator, 'definition', lang)),
    ...both('说明', 'Note', ({ row }, lang) => textIn(row, 'note', lang)),
  ];
}

/** Every figure in one sheet with the labels of all that it refers to, in both languages, for Excel. */
export function renderFiguresExcel(facts: Facts): string {
  return renderSpreadsheet(columnsOf(facts), facts.figures);
}
