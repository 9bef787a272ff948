import type { Language } from '../../lib/language.ts';
import type { Item, TextItem } from './sheet.ts';
import { placeRuns } from './text.ts';

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The room that the letters of a line take: Han characters and capitals from foot to head. */
function boxOf(item: TextItem, lang: Language): Box {
  const { starts, end } = placeRuns(item, lang);
  const size = Math.max(...item.runs.map((run) => run.size));
  return { x1: starts[0] ?? item.x, x2: end, y1: item.y - size * 0.74, y2: item.y + size * 0.06 };
}

const overlap = (a: Box, b: Box, spare: number) =>
  a.x1 - spare < b.x2 && b.x1 - spare < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Two labels on one line are told apart by at least this, in px. */
const APART = 3;
/** A label may reach this far out of its frame, in px: the side of a letter is blank. */
const OUTSIDE = 1;

/** How often a label of a drawing runs into another, into a bar, or out of a frame `width` px wide. */
export function countCollisions(items: readonly Item[], width: number, lang: Language): number {
  const texts = items.filter((item) => item.kind === 'text').map((item) => boxOf(item, lang));
  const bars = items.flatMap((item): Box[] => {
    if (item.kind === 'text' || item.tag !== 'rect') return [];
    const at = (name: string) => Number(item.attributes.get(name) ?? 0);
    const [x, y] = [at('x'), at('y')];
    return [{ x1: x, y1: y, x2: x + at('width'), y2: y + at('height') }];
  });
  const met = texts.map(
    (text, index) =>
      texts.slice(index + 1).filter((other) => overlap(text, other, APART)).length +
      bars.filter((bar) => overlap(text, bar, 0)).length +
      (text.x1 < -OUTSIDE || text.x2 > width + OUTSIDE ? 1 : 0),
  );
  return met.reduce((sum, each) => sum + each, 0);
}
