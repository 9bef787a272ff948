import type { Language } from '../../lib/language.ts';
import { type Break, CLAUSE, findBreaks, findWordBreaks } from '../../lib/wordBreaks.ts';

interface Breaking {
  /** The room for a line, in the unit of `widthOf`. */
  readonly room: number;
  /** The width of a part of the text. */
  readonly widthOf: (from: number, to: number) => number;
  /** Titles have lines of like length; in prose the last may be short. */
  readonly balanced: boolean;
}

/** A word that had to be broken, because no line can hold it: between its parts, or anywhere. */
const BROKEN = { parts: 0.5, anywhere: 1 } as const;

/** Breaks inside what no line holds, each for `cost`. */
function breakWide(
  ends: readonly Break[],
  { room, widthOf }: Breaking,
  inside: (from: number, to: number) => readonly number[],
  cost: number,
): readonly Break[] {
  let from = 0;
  return ends.flatMap((end) => {
    const wide = widthOf(from, end.at) > room;
    const more = wide ? inside(from, end.at).map((at) => ({ at, cost })) : [];
    from = end.at;
    return [...more, end];
  });
}

/** The places where a line may end, those inside words among them that are wider than a line. */
function findAllBreaks(text: string, lang: Language, breaking: Breaking): readonly Break[] {
  const parts = findBreaks(text, lang);
  const words = lang === 'zh' ? findWordBreaks(text) : parts;
  const partsIn = (from: number, to: number) =>
    parts.map(({ at }) => at).filter((at) => at > from && at < to);
  const charactersIn = (from: number, to: number) => {
    let at = from;
    return [...text.slice(from, to)].map(({ length }) => (at += length)).slice(0, -1);
  };
  const split = breakWide(words, breaking, partsIn, BROKEN.parts);
  return breakWide(split, breaking, charactersIn, BROKEN.anywhere);
}

/** A last line of prose that is shorter than this part of the room looks lost. */
const LOST = 0.35;

/**
 * Breaks a text into as few lines as it fits, and inside a word only where the word is wider than a line: of all such
 * ways the one with the most even lines, after commas where that costs little.
 */
export function breakText(text: string, lang: Language, breaking: Breaking): readonly string[] {
  const { room, widthOf, balanced } = breaking;
  const breaks = findAllBreaks(text, lang, breaking);
  /** The best way to set the text up to each break: its lines, their cost, and where the last one starts. */
  const best: { lines: number; cost: number; from: number; before: number }[] = [];
  breaks.forEach(({ at: to, cost: torn }, index) => {
    for (let start = index; start >= 0; start--) {
      const from = start === 0 ? 0 : (breaks[start - 1]?.at ?? 0);
      const slack = 1 - widthOf(from, to) / room;
      if (slack < 0) break;
      const before = start === 0 ? { lines: 0, cost: 0 } : best[start - 1];
      if (before === undefined) continue;
      const last = to === text.length;
      const ragged = last && !balanced ? 2 * Math.max(0, slack - 1 + LOST) : slack;
      const lines = before.lines + 1;
      const cost = before.cost + ragged ** 2 + (balanced ? torn : Math.max(0, torn - CLAUSE));
      const known = best[index];
      if (
        known === undefined ||
        lines < known.lines ||
        (lines === known.lines && cost < known.cost)
      )
        best[index] = { lines, cost, from, before: start - 1 };
    }
  });
  const found: string[] = [];
  for (let at = breaks.length - 1, to = text.length; at >= 0; ) {
    const line = best[at];
    if (line === undefined) throw new Error(`a line of “${text}” has no room for one character`);
    found.unshift(text.slice(line.from, to).trim());
    [at, to] = [line.before, line.from];
  }
  return found;
}
