import { isApart } from '../figures/apart.ts';
import type { Facts } from '../figures/facts.ts';
import { formatGrouped, formatSpelled } from '../lib/format.ts';
import type { Bilingual, Language } from '../lib/language.ts';
import { paths } from '../lib/paths.ts';
import { site } from '../site.ts';
import { address } from './address.ts';

/** What the data set is called. */
export const DATA_TITLE: Bilingual = {
  zh: '工会报告里的数字',
  en: 'Numbers in trade-union reports',
};

/** The name of the data set together with that of the site. */
export const nameData = (lang: Language) => `${site.name[lang]} · ${DATA_TITLE[lang]}`;

/** What the data set is, in two paragraphs; the first stands alone. */
export function describeData(facts: Facts): Bilingual {
  const { reports, figures, derived, checks } = facts;
  const huidong = reports.filter((report) => isApart(report, facts)).length;
  const hainan = reports.length - huidong;
  const tokens = [...facts.tokens.values()].reduce((sum, { length }) => sum + length, 0);
  const count = {
    tokens: formatGrouped(tokens),
    figures: formatGrouped(figures.length),
    derived: formatGrouped(derived.length),
    checks: formatGrouped(checks.length),
  };
  const say = (value: number, lang: Language) => formatSpelled(value, lang);
  return {
    zh: [
      `${say(reports.length, 'zh')}份工会报告（海南${say(hainan, 'zh')}份，广东省惠东县${say(huidong, 'zh')}份）共有${count.tokens}处数字，每一处是什么都记在这里：${count.figures}个统计数记有指标、口径、地区、时间、限定词和原文位置，其余的是日期、文号之类。另有${count.derived}个推算数、${count.checks}项核对。`,
      '数是从报告里逐个读出来的，口径、说明和译文是我们写的；报告没有印日期的，或者留空，或者标明是推定；没有印的发布单位和作者一律留空。报告原文不在其中，每个数旁边只引一小段供查找位置。惠东的数不与海南的数相加、相比。',
    ].join('\n\n'),
    en: [
      `Each of the ${count.tokens} numbers in ${say(reports.length, 'en')} trade-union reports (${say(hainan, 'en')} on Hainan, ${say(huidong, 'en')} on Huidong County in Guangdong) is accounted for: ${count.figures} figures with indicator, definition, region, period, qualifier and place in the text, the others as dates, document numbers and the like. With them come ${count.derived} computed numbers and ${count.checks} checks of the reports’ own arithmetic.`,
      'The numbers were read out of the reports one by one; definitions, notes and translations are ours. Where a report prints no date it is left empty or marked as inferred; publishers and authors are never guessed. The reports’ text is not included: a short phrase beside each figure serves to find it. Figures of Huidong are never added to those of Hainan or compared with them.',
    ].join('\n\n'),
  };
}

/** What the data set is called among data: one address, whichever page tells of it. */
export const datasetId = (): string => `${address(paths.data())}#dataset`;
