import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as wordsOf } from '../../src/lib/words/index.ts';
import { countDots } from '../support/dots.ts';
import {
  attribute,
  byClass,
  byName,
  type HtmlElement,
  parsePage,
  textOf,
} from '../support/html.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

// The heart of the house: a number on the page, in the drawing, in the words for those who do not see it, in
// the table and in the embed is one cell of data/figures.csv.

let copy: ProjectCopy;
let printed = '';
beforeAll(() => {
  copy = copyProject({
    name: 'one-number',
    images: true,
    // A build takes as long as a hundred tests: this has the charts of the front page and of the reports' pages, a
    // story and a review with theirs, and no others.
    content: {
      charts: [
        'hardship-households',
        'service-sites',
        'contest-participation',
        'festival-aid',
        'hardship-aid-uses',
        'numbers-five-year-review',
        'numbers-huidong',
        'numbers-resolved-problems',
        'numbers-satisfaction',
        'numbers-ten-years',
        'online-union',
        'outdoor-stations',
      ],
      stories: ['hardship-households'],
      reviews: ['2021'],
    },
  });
});
afterAll(() => copy.remove());

/** The chart that the guide for contributors shows, under a name of its own. */
const ADDED = 'added-by-yaml';

function exampleOfGuide(): string {
  const [, yaml] = /```yaml\n(topic:[\s\S]*?)```/.exec(copy.read('CONTRIBUTING.md')) ?? [];
  if (yaml === undefined) throw new Error('CONTRIBUTING.md shows no chart.');
  return yaml.replace(/^order: \d+/m, 'order: 999');
}

const textIn = (file: string) => readFileSync(`${copy.dist}/${file}`, 'utf8');
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const words = (elements: readonly HtmlElement[]) =>
  elements.map((element) => squeeze(textOf(element)));

describe('when only the value 1053 is changed in data/figures.csv', () => {
  it('npm run build fails with the cell, the token and the fix, and builds nothing', async () => {
    const { line, column } = placeOf(',1053,exact,');
    copy.replace('data/figures.csv', ',1053,exact,', ',2053,exact,');
    const { code, output } = await copy.build();
    copy.restore('data/figures.csv');

    expect(code).not.toBe(0);
    expect(output).toContain(`data/figures.csv:${line}:${column + 1}  value`);
    expect(output).toContain('"2053"');
    expect(output).toMatch(/expected .*1053/);
    expect(output).toMatch(/fix {2,}\S/);
    expect(output).not.toMatch(/\n\s+at .*\.(ts|mjs|js):\d+/);
    expect(existsSync(copy.dist), 'dist/').toBe(false);
  });

  /** Line and column, from 1, at which a text first stands in data/figures.csv. */
  function placeOf(text: string): { line: number; column: number } {
    const before = copy.read('data/figures.csv').split(text)[0]?.split('\n') ?? [];
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
});

describe('when the report says 2053 (value, token, evidence and ledger)', () => {
  beforeAll(async () => {
    copy.replace('data/figures.csv', ',4931,1053,', ',4931,2053,');
    copy.replace('data/figures.csv', ',1053,exact,', ',2053,exact,');
    copy.replace('data/figures.csv', '下降至1053户', '下降至2053户');
    copy.replace('data/ledger.csv', 'ten-years-2022,4931,1053,', 'ten-years-2022,4931,2053,');
    // The chart that is added below comes with the same build.
    writeFileSync(`${copy.root}/content/charts/${ADDED}.yaml`, exampleOfGuide());
    // What a build that was ended half-way leaves: no process has so high a number.
    writeFileSync(`${copy.root}/dist.lock`, `${2 ** 30}\n`);
    const { code, output } = await copy.build();
    copy.restore('data/figures.csv', 'data/ledger.csv');
    if (code !== 0) throw new Error(`The site with 2053 was not built:\n${output}`);
    printed = output;
  });

  const id = 'hardship-households';
  const said = {
    zh: {
      folder: '',
      number: '2,053户',
      title: '四年，在档困难职工少了八成多',
      change: '−11,073户',
      percent: '−84.4%',
      hero: '2,053',
      tenths: '八成多',
    },
    en: {
      folder: 'en/',
      number: '2,053 households',
      title: 'Registered hardship households fell by 84% in four years',
      change: '−11,073 households',
      percent: '−84.4%',
      hero: '2,053',
      tenths: '84%',
    },
  };

  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const { folder, number, title, tenths, change, percent, hero } = said[lang];
    const files = {
      front: `${folder}index.html`,
      gallery: `${folder}charts/index.html`,
      page: `${folder}charts/${id}/index.html`,
      embed: `${folder}embed/${id}/index.html`,
    };
    const places = Object.entries(files).map(([place, file]) => ({ place, file }));
    const chartIn = (file: string): HtmlElement => {
      const chart = byName(parsePage(file, copy.dist), 'figure').find(
        (figure) => attribute(figure, 'id') === `chart-${id}`,
      );
      if (chart === undefined) throw new Error(`${file} does not show the chart ${id}.`);
      return chart;
    };
    const framesIn = (file: string) => byClass(chartIn(file), 'frame');

    it.each(places)('$place: the title', ({ file }) => {
      expect(words(byClass(chartIn(file), 'chart-title'))).toEqual([title]);
    });

    it.each(places)('$place: the labels in both frames of both views', ({ file }) => {
      const frames = framesIn(file);
      expect(frames).toHaveLength(4);
      for (const frame of frames) {
        const labels = words(byName(frame, 'text')).join(' | ');
        expect(labels).toContain(number);
      }
      const changes = frames.filter((frame) =>
        words(byName(frame, 'text')).join().includes(change),
      );
      expect(changes, `frames that say ${change}`).toHaveLength(2);
      for (const frame of changes) expect(words(byName(frame, 'text')).join()).toContain(percent);
    });

    it.each(places)('$place: 205 dots and one of a smaller area', ({ file }) => {
      const red = framesIn(file)
        .map((frame) => ({
          rows: byName(frame, 'path').filter(
            (path) =>
              attribute(path, 'class') === 's-red' &&
              attribute(path, 'stroke-dasharray')?.startsWith('0 '),
          ),
          rest: byName(frame, 'circle').filter((circle) => attribute(circle, 'class') === 'f-red'),
        }))
        .filter(({ rows }) => rows.length > 0);
      expect(red, 'frames with dots').toHaveLength(2);
      for (const { rows, rest } of red) {
        const dots = rows.map((path) =>
          countDots(attribute(path, 'd') ?? '', attribute(path, 'stroke-dasharray') ?? ''),
        );
        expect(dots).toEqual([205]);
        expect(rest).toHaveLength(1);
      }
    });

    it.each(places)('$place: the text for those who do not see the drawing', ({ file }) => {
      const texts = framesIn(file).flatMap((frame) => words(byName(frame, 'title')));
      expect(texts).toHaveLength(4);
      for (const text of texts) {
        expect(text).toContain(title);
        expect(text).toContain(number);
      }
      expect(texts.filter((text) => text.includes(change) && text.includes(percent))).toHaveLength(
        2,
      );
    });

    it.each(places)('$place: the table, with its evidence', ({ file }) => {
      const cells = words(byName(byClass(chartIn(file), 'table')[0] ?? chartIn(file), 'tr')).join(
        ' | ',
      );
      for (const text of [number, change, percent, '2053']) expect(cells).toContain(text);
    });

    it('the number set largest on the front page', () => {
      const heroes = byClass(parsePage(files.front, copy.dist), 'hero-number');
      expect(words(heroes.flatMap((element) => byClass(element, 'num'))).join()).toContain(hero);
    });

    it('the description of the chart’s page, for search engines and shared links', () => {
      const metas = byName(parsePage(files.page, copy.dist), 'meta')
        .filter((meta) => attribute(meta, 'name') === 'description')
        .map((meta) => attribute(meta, 'content'));
      expect(metas.join()).toContain(number);
      expect(metas.join()).toContain(title);
    });

    it('the story about it: its title and its text', () => {
      const story = parsePage(`${folder}stories/${id}/index.html`, copy.dist);
      const [heading] = words(byName(story, 'h1'));
      expect(heading).toContain(tenths);
      const text = words(byName(story, 'main')).join();
      for (const said of [hero, tenths]) expect(text).toContain(said);
      for (const old of ['1,053', '九成多', '92%']) expect(text).not.toContain(old);
    });

    it.each([
      { place: 'the page of all figures', file: `${folder}data/index.html` },
      { place: 'the page of its report', file: `${folder}reports/ten-years-2022/index.html` },
      { place: 'the page of the arithmetic', file: `${folder}checks/index.html` },
    ])('$place', ({ file }) => {
      const text = squeeze(textOf(parsePage(file, copy.dist)));
      expect(text).toContain(hero);
      for (const old of ['1,053', '下降至1053户'])
        expect(text.includes(old), `dist/${file} still says ${old}`).toBe(false);
    });

    it('the chart’s rows as CSV', () => {
      const rows = copy.read(`dist/charts/${id}.csv`);
      expect(rows).toContain('2053');
      expect(rows).not.toContain('1053');
    });

    it.each(places)('$place: the old number is nowhere', ({ file }) => {
      // A pixel may have any number.
      const html = copy
        .read(`dist/${file}`)
        .replaceAll(/ (?:d|x|y|width|height|viewBox)="[^"]*"/g, '');
      for (const old of ['1,053', '1053', '12,073', '92.0%', '九成多', 'fell by 92%'])
        expect(html.includes(old), `dist/${file} still says ${old}`).toBe(false);
    });
  });
});

describe('when only a file is added to content/charts/, the one that CONTRIBUTING.md shows', () => {
  const said = {
    zh: { folder: '', title: '申报99个，扶持55个', numbers: ['99个', '55个'] },
    en: {
      folder: 'en/',
      title: '99 applied, 55 received money',
      numbers: ['99', '55'],
    },
  } as const;

  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const { folder, title, numbers } = said[lang];

    it.each([
      { place: 'its own page', file: `charts/${ADDED}/` },
      { place: 'its embed', file: `embed/${ADDED}/` },
      { place: 'the gallery', file: 'charts/' },
    ])('it stands in $place with title, drawings and table', ({ file }) => {
      const chart = byName(parsePage(`${folder}${file}index.html`, copy.dist), 'figure').find(
        (figure) => attribute(figure, 'id') === `chart-${ADDED}`,
      );
      if (chart === undefined) throw new Error(`${file} does not show it.`);
      expect(words(byClass(chart, 'chart-title'))).toEqual([title]);
      expect(byClass(chart, 'frame')).toHaveLength(2);
      const cells = words(byName(chart, 'td')).join(' | ');
      for (const number of numbers) {
        for (const frame of byClass(chart, 'frame'))
          expect(words(byName(frame, 'text')).join(' ')).toContain(number);
        expect(cells).toContain(number);
      }
    });

    it('it has its answer for oEmbed', () => {
      const rich = JSON.parse(textIn(`${folder}oembed/${ADDED}.json`));
      expect(rich).toMatchObject({ type: 'rich', title });
      expect(rich.html).toContain(`${folder}embed/${ADDED}/`);
    });

    it('it has its images', () => {
      const svg = textIn(`${folder}images/${ADDED}.svg`);
      expect(/<title>([^<]*)/.exec(svg)?.[1]).toBe(title);
      expect(textIn(`${folder}images/${ADDED}-outlined.svg`)).toContain('<path');
      for (const ending of ['', '-wechat', '-card', '-square']) {
        const png = readFileSync(`${copy.dist}/${folder}images/${ADDED}${ending}.png`);
        expect(png.subarray(1, 4).toString(), ending).toBe('PNG');
      }
    });
  });

  it('it has its rows as a CSV, and its place in the sitemap', () => {
    const csv = textIn(`charts/${ADDED}.csv`);
    for (const id of ['site-project-applications-2021', 'sites-supported-2021'])
      expect(csv).toContain(id);
    expect(textIn('sitemap-0.xml')).toContain(`/charts/${ADDED}/`);
  });
});

describe('when an earlier build was ended half-way', () => {
  it('its lock holds nobody up, and is gone', () => {
    expect(printed).toMatch(/Built dist\/ for http.*: \d+ pages/);
    expect(existsSync(`${copy.root}/dist.lock`), 'dist.lock').toBe(false);
  });
});

describe('when no browser is to be had', () => {
  it('npm run build says so with the reason, and builds the site all the same', () => {
    expect(printed).toContain('No PDFs: no browser could be started.');
    expect(printed).toMatch(/CHROME_PATH names .*no-browser, which is not a program/);
    expect(printed).toMatch(/Built dist\/ for http.*: \d+ pages/);
  });

  it.each(['zh', 'en'] as const)('in %s the reviews offer printing, and no PDF', (lang) => {
    const folder = lang === 'zh' ? 'reviews' : 'en/reviews';
    const review = parsePage(`${folder}/2021/index.html`, copy.dist);
    expect(byName(review, 'print-button')).toHaveLength(1);
    expect(words(byClass(review, 'review-get')).join()).toContain(wordsOf[lang].reviews.get.noPdf);
    for (const file of [`${folder}/index.html`, `${folder}/2021/index.html`])
      expect(textIn(file), file).not.toMatch(/href="[^"]*\.pdf"/);
  });
});
