import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../src/render/drawing/readMarks.ts';
import { expectNone } from '../../support/expect-none.ts';
import { findAlikeGreys, readPrintedTones } from '../../support/print-greys.ts';
import { projectRoot } from '../../support/project-root.ts';
import { draw, everyCase } from './everyDrawing.ts';

const tones = readPrintedTones();
const alikeIn = (name: string) =>
  findAlikeGreys(
    readMarks(readFileSync(`${projectRoot}/tests/fixtures/print-greys/${name}.svg`, 'utf8')),
    tones,
  );

describe('readPrintedTones()', () => {
  it('resolves the print set: black findings, light greys with an outline', () => {
    expect(tones.get('f-red')).toEqual({ lightness: 0, outlined: false });
    expect(tones.get('f-bar')?.lightness).toBeCloseTo(31, 0);
    expect(tones.get('f-sea')?.lightness).toBeCloseTo(73, 0);
    for (const name of ['f-sea', 'f-ctx', 'f-pale']) expect(tones.get(name)?.outlined).toBe(true);
  });
});

describe('findAlikeGreys(marks, tones)', () => {
  it('finds two marks that paper makes one', () => {
    expect(alikeIn('alike')).toMatchInlineSnapshot(`
      [
        "f-red (row 0) and f-ink (row 1) touch, and differ by ΔL* 0 on paper",
      ]
    `);
  });

  it.each(['labelled', 'outlined', 'apart', 'unlike'])('lets %s pass', (name) => {
    expect(alikeIn(name)).toEqual([]);
  });

  it('would find the greys that only their outline parts', () => {
    const bare = new Map([...tones].map(([name, tone]) => [name, { ...tone, outlined: false }]));
    const file = `${projectRoot}/tests/fixtures/print-greys/outlined.svg`;
    expect(findAlikeGreys(readMarks(readFileSync(file, 'utf8')), bare)).toHaveLength(1);
  });
});

it('on paper every drawing keeps apart what its colours keep apart on a screen', () => {
  expectNone(
    everyCase.flatMap((one) =>
      findAlikeGreys(readMarks(draw(one).marks), tones).map((fault) => `${one.name}: ${fault}`),
    ),
    'Give one of the two another tone, an outline in print (src/styles/print/chart.css), or each a label with its number:',
  );
});
