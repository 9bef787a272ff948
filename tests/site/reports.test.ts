import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import {
  attribute,
  byClass,
  byName,
  findAll,
  type HtmlElement,
  type HtmlNode,
  parsePage,
  textOf,
} from '../support/html.ts';

const reports = builtPages().filter(({ kind }) => kind === 'report');

const first = (elements: readonly HtmlElement[], what: string): HtmlElement => {
  const [element] = elements;
  if (element === undefined) throw new Error(`There is no ${what} on the page.`);
  return element;
};

/** The rows of the chart of all numbers: the number of each, and the entry of the page that it leads to. */
const entriesOf = (opening: HtmlNode) =>
  byName(first(byClass(opening, 'table'), 'table'), 'tr')
    .filter((row) => byName(row, 'td').length > 0)
    .map((row) => ({
      id: byName(row, 'a').flatMap((link) => attribute(link, 'href')?.split('#')[1] ?? [])[0] ?? '',
      number: byClass(row, 'num').map(textOf).join('').trim(),
    }));

/** The rows that a drawing has a stroke for, each as often as it has. */
const strokesOf = (drawing: HtmlNode): readonly number[] =>
  findAll(drawing, (element) => attribute(element, 'data-i') !== null)
    .map((stroke) => Number(attribute(stroke, 'data-i')))
    .toSorted((one, other) => one - other);

describe('a report’s page has every number of the report once, before any script runs', () => {
  it.each(reports)('$path', ({ file }) => {
    const page = parsePage(file);
    const opening = first(byClass(page, 'opening'), 'chart of all numbers');
    const listed = entriesOf(opening);
    expect(listed.length, 'rows of its table').toBeGreaterThan(0);
    for (const frame of ['narrow', 'wide']) {
      const drawings = byClass(opening, 'frame').filter((svg) =>
        attribute(svg, 'class')?.split(' ').includes(frame),
      );
      expect(strokesOf(first(drawings, `${frame} drawing`)), frame).toEqual([...listed.keys()]);
    }
    expect(new Set(listed.map(({ id }) => id)).size, 'entries').toBe(listed.length);
    const items = new Set(byName(page, 'li').map((item) => attribute(item, 'id')));
    expectNone(
      listed.filter(({ id }) => !items.has(id)).map(({ id }) => id),
      'These entries are not in the lists of the page:',
    );
    expectNone(
      listed.filter(({ number }) => number === '').map(({ id }) => id),
      'These entries show no number:',
    );
  });
});

describe('Huidong is told apart', () => {
  it.each(['reports/', 'en/reports/'])('/%s lists it last, after a line that says so', (path) => {
    const list = first(byClass(parsePage(`${path}index.html`), 'reports'), 'list of reports');
    const items = list.childNodes
      .filter((node) => 'tagName' in node)
      .map(
        (item) =>
          byName(item, 'a').map((link) => attribute(link, 'href'))[0] ?? attribute(item, 'class'),
      );
    expect(items.slice(-2)).toEqual(['apart', expect.stringContaining('huidong')]);
  });

  it.each(['checks/', 'en/checks/'])('/%s has its checks in a section of their own', (path) => {
    const isOfHuidong = (element: HtmlElement) =>
      element.tagName === 'li' && attribute(element, 'id')?.startsWith('huidong-') === true;
    const page = parsePage(`${path}index.html`);
    const apart = first(
      byName(page, 'section').filter((section) => attribute(section, 'id') === 'apart'),
      'section of Huidong',
    );
    const inside = findAll(apart, isOfHuidong);
    expect(inside.length).toBeGreaterThan(0);
    expectNone(
      findAll(page, isOfHuidong)
        .filter((entry) => !inside.includes(entry))
        .map((entry) => attribute(entry, 'id') ?? ''),
      'These checks of Huidong stand among those of Hainan:',
    );
  });
});
