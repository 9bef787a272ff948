import type { Language } from '../../lib/language.ts';
import type { Region } from '../../tables/index.ts';

/** 省, 市, 县 and what else stands behind the name of a place; an enterprise has none. */
const KIND = /(?:.族自治县|[省市县])$/u;

/** The name by which people know a place in either language: 海南, 白沙, “Huidong”; `null` for an enterprise. */
export function placeName({ labelZh, labelEn }: Region): Readonly<Record<Language, string>> | null {
  if (!KIND.test(labelZh)) return null;
  const [en = labelEn] = labelEn.split(/[ ,]/);
  return { zh: labelZh.replace(/^.*省(?=.)/u, '').replace(KIND, ''), en };
}

/** A place and all that it lies in, the innermost first. */
export function placesRound(region: Region, regions: readonly Region[]): readonly Region[] {
  const outer = regions.find(({ id }) => id === region.within);
  return outer === undefined ? [region] : [region, ...placesRound(outer, regions)];
}
