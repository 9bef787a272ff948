import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { LINE_CHARACTERS, layoutLines } from '../../../src/charts/strip/stripLines.ts';

const { facts } = loadEdition();

/** The width of the frame for phones. */
const WIDTH = 350;

describe('layoutLines(tokens, length, width)', () => {
  it.each(facts.reports.map(({ id }) => id))('keeps every number of %s, in order', (id) => {
    const tokens = facts.tokens.get(id) ?? [];
    const length = facts.reports.find((report) => report.id === id)?.characters ?? 0;
    const lines = layoutLines(tokens, length, WIDTH);
    expect(lines.flatMap(({ strokes }) => strokes.map(({ token }) => token))).toEqual(tokens);
    expect(lines.flatMap(({ strokes }) => strokes.map(({ index }) => index))).toEqual([
      ...tokens.keys(),
    ]);
    for (const { from, strokes } of lines) {
      expect(strokes.every(({ token }) => token.offset >= from)).toBe(true);
      expect(strokes.every(({ x }) => x >= 0 && x <= WIDTH)).toBe(true);
      const gaps = strokes.slice(1).map(({ x }, index) => x - (strokes[index]?.x ?? 0));
      expect(Math.min(...gaps, WIDTH)).toBeGreaterThanOrEqual(2 - 1e-9);
    }
  });

  it('ends the last line where the text ends', () => {
    const lines = layoutLines([], LINE_CHARACTERS * 1.5, WIDTH);
    expect(lines.map(({ from, end }) => [from, end])).toEqual([
      [0, WIDTH],
      [LINE_CHARACTERS, WIDTH / 2],
    ]);
  });
});
