import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readItems } from '../../../src/render/image/marks.ts';
import { loadPalette, readPalette } from '../../../src/render/palette.ts';

const palette = loadPalette();

describe('readItems(marks, palette)', () => {
  it('gives shapes the colours of their classes and drops what only pages need', () => {
    const [bar, line, ...rest] = readItems(
      '<rect class="f-red" data-i="2" x="0" y="1" width="9" height="3"/>' +
        '<path class="s-strong" d="M0,1H9"/><rect class="hit" data-i="2" width="9"/>',
      palette,
    );
    expect(rest).toEqual([]);
    expect(bar?.kind === 'shape' && Object.fromEntries(bar.attributes)).toEqual({
      fill: palette.colour('red'),
      x: '0',
      y: '1',
      width: '9',
      height: '3',
    });
    expect(line?.kind === 'shape' && Object.fromEntries(line.attributes)).toEqual({
      fill: 'none',
      stroke: palette.colour('strong'),
      d: 'M0,1H9',
    });
  });

  it('sets numbers in the numeral face, and in red where they are the finding', () => {
    const [label] = readItems(
      '<text class="t-ink t-found" font-size="10" x="3" y="4">2022年 <tspan class="num">1,053户</tspan></text>',
      palette,
    );
    expect(label?.kind === 'text' && label.runs).toEqual([
      { text: '2022年 ', face: 'text', size: 10, colour: palette.colour('ink') },
      { text: '1,053户', face: 'numeral', size: 11.200000000000001, colour: palette.colour('red') },
    ]);
  });

  it('hands the attributes of a group to its marks', () => {
    const items = readItems('<g class="s-sea"><path d="M0,0"/><path d="M1,1"/></g>', palette);
    expect(items.map((item) => item.kind === 'shape' && item.attributes.get('stroke'))).toEqual([
      palette.colour('sea'),
      palette.colour('sea'),
    ]);
  });

  it('throws for a mark without a colour', () => {
    expect(() =>
      readItems('<path class="new" d="M0,0"/>', palette),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: a mark of a drawing has no colour: its classes are “new”]`,
    );
  });
});

describe('the theme', () => {
  const css = readFileSync('src/styles/chart/marks.css', 'utf8');

  it('colours every class as it is named, which is what readItems relies on', () => {
    const rules = css.matchAll(/([^{}]+)\{([^{}]*)\}/g);
    const named = [...rules].flatMap(([, selectors = '', body = '']) => {
      const [, token] = /^\s*color: var\(--([\w-]+)\);/.exec(body) ?? [];
      if (token === undefined) return [];
      return [...selectors.matchAll(/\.([tsf])-([a-z0-9]+)\b/g)].map(([, , tone]) => [tone, token]);
    });
    expect(named.length).toBeGreaterThan(12);
    for (const [tone, token] of named) expect(tone === 'note' ? 'ink2' : tone).toBe(token);
  });

  it('sets a number at 1.12 of its label', () => {
    expect(css).toMatch(/\.num \{\s*font-size: 1\.12em;/);
  });
});

describe('readPalette(tokensCss, fontsCss)', () => {
  it('takes the light colours, and the families without the site’s own web fonts', () => {
    const made = readPalette(
      ":root { --ink: var(--light, #17181a) var(--dark, #ffffff); --latin: 'Arial'; --song: 'Song', 'Songti SC', serif; }\n:root:lang(en) { --song: var(--latin), serif; }",
      "@font-face { font-family: 'Song'; }",
    );
    expect(made.colour('ink')).toBe('#17181a');
    expect(made.families('song', 'zh')).toBe("'Songti SC', serif");
    expect(made.families('song', 'en')).toBe("'Arial', serif");
    expect(() => made.colour('gold')).toThrowErrorMatchingInlineSnapshot(
      `[Error: src/styles/ground/tokens.css gives no light colour for --gold]`,
    );
  });
});
