import type { Bilingual } from '../lib/language.ts';

/** The terms of the reports with the English that the site uses for them, everywhere alike. */
export const GLOSSARY = {
  'hardship-households': { zh: '在档困难职工', en: 'registered households of workers in hardship' },
  'service-sites': { zh: '职工服务阵地', en: 'worker service sites' },
  'workers-home': { zh: '职工之家', en: 'workers’ home' },
  'outdoor-station': { zh: '户外劳动者服务站', en: 'outdoor workers’ service station' },
  contests: { zh: '劳动和技能竞赛', en: 'labour and skills contests' },
  'national-federation': { zh: '全国总工会', en: 'All-China Federation of Trade Unions' },
  'provincial-federation': { zh: '海南省总工会', en: 'Hainan Federation of Trade Unions' },
  'county-federation': { zh: '惠东县总工会', en: 'Huidong County Federation of Trade Unions' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TermId = keyof typeof GLOSSARY;
