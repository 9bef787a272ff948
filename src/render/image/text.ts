import type { Language } from '../../lib/language.ts';
import { shapeLine } from './shape.ts';
import type { Run, TextItem } from './sheet.ts';

/** The width of a stretch of text, in the unit of its size. */
function measureRun({ text, face, size }: Run, lang: Language, spaced: boolean): number {
  const { width, perEm } = shapeLine(text, face, lang, spaced);
  return (width / perEm) * size;
}

/** Where each stretch of a line begins, in the unit of its layer, and where the line ends. */
export function placeRuns(item: TextItem, lang: Language): { starts: number[]; end: number } {
  const widths = item.runs.map((run) => measureRun(run, lang, item.spaced));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const share = { start: 0, middle: 1 / 2, end: 1 }[item.anchor];
  let x = item.x - width * share;
  const starts = widths.map((each) => {
    const start = x;
    x += each;
    return start;
  });
  return { starts, end: x };
}
