import type { Chart } from '../../charts/chart.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { loadPalette } from '../palette.ts';
import { layoutWide } from './wide.ts';

/** Pixels of a chart’s PNG to each unit of its layout. */
export const PNG_DENSITY = 2;

/** The size in pixels of a chart's PNG. */
export function pictureSize(
  chart: Chart,
  facts: Facts,
  lang: Language,
): { readonly width: number; readonly height: number } {
  const { width, height } = layoutWide({ chart, facts, lang, palette: loadPalette() });
  return { width: PNG_DENSITY * width, height: PNG_DENSITY * height };
}
