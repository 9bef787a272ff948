import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';

/** A place that anybody may think of: what finds its Chinese name, and its English one. */
type Entry = readonly [zh: string, en: string];

/** Provinces, their capitals and other large cities. What another word may end or begin in is ruled out: 海|南昌江, 建成|都. */
const CHINA: readonly Entry[] = (
  `北京 Beijing;天津 Tianjin;河北 Hebei;石家庄 Shijiazhuang;山西(?!部) Shanxi;太原 Taiyuan;内蒙古 Inner Mongolia;` +
  `呼和浩特 Hohhot;辽宁 Liaoning;沈阳 Shenyang;大连 Dalian;吉林 Jilin;长春 Changchun;黑龙江 Heilongjiang;哈尔滨 Harbin;` +
  `(?<!海)上海(?!南) Shanghai;江苏 Jiangsu;(?<!海)南京 Nanjing;苏州 Suzhou;浙江 Zhejiang;杭州 Hangzhou;宁波 Ningbo;` +
  `安徽 Anhui;合肥 Hefei;福建 Fujian;福州 Fuzhou;厦门 Xiamen;(?<!昌)江西(?!部) Jiangxi;(?<!海)南昌 Nanchang;` +
  `山东(?!部) Shandong;(?<!经)济南 Jinan;青岛 Qingdao;河南(?!部) Henan;郑州 Zhengzhou;湖北 Hubei;武汉 Wuhan;` +
  `湖南 Hunan;长沙 Changsha;广东 Guangdong;广州 Guangzhou;深圳 Shenzhen;珠海 Zhuhai;惠州 Huizhou;东莞 Dongguan;` +
  `广西 Guangxi;(?<!海)南宁 Nanning;重庆 Chongqing;四川 Sichuan;(?<![完建形办做组构写达])成都 Chengdu;贵州 Guizhou;贵阳 Guiyang;` +
  `云南 Yunnan;昆明 Kunming;西藏 Tibet;拉萨 Lhasa;陕西 Shaanxi;西安 Xi’an;甘肃 Gansu;兰州 Lanzhou;青海(?!南) Qinghai;` +
  `西宁 Xining;宁夏 Ningxia;银川 Yinchuan;新疆 Xinjiang;乌鲁木齐 Urumqi;香港 Hong Kong;澳门 Macao;台湾 Taiwan;台北 Taipei`
)
  .split(';')
  .map((entry): Entry => {
    const at = entry.indexOf(' ');
    return [entry.slice(0, at), entry.slice(at + 1)];
  });

/** The cities and counties of Hainan, and two more places of it that reports speak of. 东方 and 定安 alone are other words too. */
const HAINAN: readonly Entry[] = [
  ['海口', 'Haikou'],
  ['三亚', 'Sanya'],
  ['三沙', 'Sansha'],
  ['儋州', 'Danzhou'],
  ['五指山', 'Wuzhishan'],
  ['琼海', 'Qionghai'],
  ['文昌', 'Wenchang'],
  ['万宁', 'Wanning'],
  ['东方市', 'Dongfang'],
  ['定安县', 'Ding’an'],
  ['屯昌', 'Tunchang'],
  ['澄迈', 'Chengmai'],
  ['(?<![面来降])临高', 'Lingao'],
  ['白沙', 'Baisha'],
  ['昌江', 'Changjiang'],
  ['乐东', 'Ledong'],
  ['陵水', 'Lingshui'],
  ['保亭', 'Baoting'],
  ['琼中', 'Qiongzhong'],
  ['洋浦', 'Yangpu'],
  ['博鳌', 'Boao'],
];

const PLACES = [...HAINAN, ...CHINA].map(([zh, en]) => ({
  zh: new RegExp(zh, 'g'),
  en: new RegExp(`\\b${en}\\b`, 'g'),
}));

/** A place that a text names. */
export interface NamedPlace {
  readonly name: string;
  /** Where it stands in the text, in characters. */
  readonly at: number;
}

type Place = (typeof PLACES)[number];

/** All that the tables say in words, in both languages: what of the reports names places stands in them. */
function writtenIn(facts: Facts): string {
  const rows = [
    ...facts.regions,
    ...facts.reports,
    ...facts.problems,
    ...facts.actions.map(({ row }) => row),
    ...facts.figures.flatMap(({ row, indicator }) => [row, indicator]),
  ];
  return rows.map((row) => Object.values(row).join('\n')).join('\n');
}

const STRANGE = new WeakMap<Facts, readonly Place[]>();

/** The places that no table speaks of. */
function strangeTo(facts: Facts): readonly Place[] {
  const known = STRANGE.get(facts);
  if (known !== undefined) return known;
  const written = writtenIn(facts);
  const strange = PLACES.filter(({ zh, en }) => written.search(zh) < 0 && written.search(en) < 0);
  STRANGE.set(facts, strange);
  return strange;
}

const findIn = (places: readonly Place[], text: string, lang: Language): readonly NamedPlace[] =>
  places.flatMap((place) =>
    [...text.matchAll(place[lang])].map(({ 0: name, index }) => ({ name, at: index })),
  );

/** The places that a text names, as far as anybody has listed them. */
export const placesIn = (text: string, lang: Language): readonly NamedPlace[] =>
  findIn(PLACES, text, lang);

/** Those of them that no table speaks of: no report in use names them, as far as we have read it out. */
export const strangePlacesIn = (
  text: string,
  facts: Facts,
  lang: Language,
): readonly NamedPlace[] => findIn(strangeTo(facts), text, lang);

export const STRANGE_PLACE = {
  expected: 'a place that a table has, or names as a report does',
  fix: 'Take it out; or, where a report in use names it, say so in data/: the note of a figure, or an event.',
} as const;
