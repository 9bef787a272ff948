import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import {
  attribute,
  byClass,
  byName,
  type HtmlElement,
  parsePage,
  textOf,
} from '../support/html.ts';

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a reader without JavaScript finds of each chart of the front page, in both languages. */
const charts = [
  {
    id: 'hardship-households',
    zh: ['13,126户', '1,053户'],
    en: ['13,126 households', '1,053 households'],
  },
  {
    id: 'service-sites',
    zh: ['2,621', '1,268', '656', '262', '175', '157', '103'],
    en: ['2,621', '1,268', '656', '262', '175', '157', '103'],
  },
  {
    id: 'contest-participation',
    zh: ['90多万人', '85万人', '11.7万多人'],
    en: ['over 900,000', '850,000', 'over 117,000'],
  },
];

describe.each([
  { lang: 'zh', file: 'index.html' },
  { lang: 'en', file: 'en/index.html' },
] as const)('dist/$file holds, before any script runs,', ({ lang, file }) => {
  const tree = parsePage(file);
  const chartOf = (id: string): HtmlElement => {
    const chart = byName(tree, 'figure').find(
      (figure) => attribute(figure, 'id') === `chart-${id}`,
    );
    if (chart === undefined) throw new Error(`dist/${file} does not show the chart ${id}.`);
    return chart;
  };

  it.each(charts)('the drawings of $id with their numbers', (chart) => {
    const frames = byClass(chartOf(chart.id), 'frame');
    for (const frame of ['narrow', 'wide']) {
      const labels = frames
        .filter((svg) => attribute(svg, 'class')?.includes(frame))
        .flatMap((svg) => byName(svg, 'text').map((text) => squeeze(textOf(text))))
        .join(' | ');
      for (const number of chart[lang]) expect(labels, `${chart.id}, ${frame}`).toContain(number);
    }
  });

  it.each(charts)('the text alternative of every drawing of $id', (chart) => {
    const frames = byClass(chartOf(chart.id), 'frame');
    const texts = frames.map((svg) => byName(svg, 'title').map((title) => squeeze(textOf(title))));
    for (const [index, text] of texts.entries()) {
      expect(text, 'one <title> a drawing').toHaveLength(1);
      expect(text[0]?.length, text[0]).toBeGreaterThan(20);
      expect(frames[index] && attribute(frames[index], 'role')).toBe('img');
    }
    for (const number of chart[lang]) expect(texts.flat().join()).toContain(number);
  });

  it.each(charts)('the table of $id, with a caption and heads of rows and columns', (chart) => {
    const [table] = byClass(chartOf(chart.id), 'table').flatMap((details) =>
      byName(details, 'table'),
    );
    if (table === undefined) throw new Error(`${chart.id} has no table.`);
    expect(byName(table, 'caption').map(textOf).join('').trim()).not.toBe('');
    const heads = byName(table, 'th').map((head) => attribute(head, 'scope'));
    expect(heads).toContain('row');
    expect(heads).toContain('col');
    expect(heads).not.toContain(null);
    const cells = byName(table, 'td').map((cell) => squeeze(textOf(cell)));
    for (const number of chart[lang]) expect(cells.join(' | ')).toContain(number);
  });
});

describe('every row of every chart’s table can be reached in the drawing, in both frames', () => {
  it.each(builtPages().filter(({ kind }) => kind === 'embed'))('$path', ({ file, path }) => {
    const tree = parsePage(file);
    const count = byClass(tree, 'table')
      .flatMap((details) => byName(details, 'tbody'))
      .flatMap((body) => byName(body, 'tr')).length;
    expect(count).toBeGreaterThan(0);
    for (const frame of ['narrow', 'wide']) {
      const reached = new Set(
        byClass(tree, 'frame')
          .filter((svg) => attribute(svg, 'class')?.includes(frame))
          .flatMap((svg) => byClass(svg, 'hit'))
          .map((hit) => Number(attribute(hit, 'data-i'))),
      );
      expectNone(
        [...Array(count).keys()].filter((row) => !reached.has(row)).map((row) => `row ${row}`),
        `No area in the ${frame} drawings of ${path} leads to:`,
      );
    }
  });
});
