import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/charts/edition.ts';
import { formatGrouped, formatNumber } from '../../src/lib/format.ts';
import { loadReviews } from '../../src/prose/reviews/loadReviews.ts';
import { loadStories } from '../../src/prose/stories/loadStories.ts';
import { countFigures } from '../../src/prose/stories/story.ts';
import { site } from '../../src/site.ts';
import { builtFiles, builtPages, dist } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import {
  attribute,
  byClass,
  byName,
  findAll,
  type HtmlNode,
  parsePage,
  textOf,
} from '../support/html.ts';

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const { facts } = loadEdition();
const pages = builtPages()
  .filter(({ kind }) => kind === 'story')
  .map((page) => {
    const slug = page.path.split('/').at(-2) ?? '';
    const story = loadStories(page.lang).find((one) => one.slug === slug);
    if (story === undefined) throw new Error(`${page.path} is the page of no story.`);
    return { ...page, story, tree: parsePage(page.file) };
  });

it('there is a page for every story in both languages', () => {
  const paths = (['zh', 'en'] as const).flatMap((lang) =>
    loadStories(lang).map(({ slug }) => slug),
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(pages).toHaveLength(paths.length);
});

describe('a story rests on numbers that anybody can follow', () => {
  it.each(pages)('$path: as many red strokes as it says that it uses', ({ tree, story }) => {
    const count = countFigures(story);
    const strips = byClass(tree, 'story-strips').flatMap((list) => byClass(list, 'strip-used'));
    expect(strips).toHaveLength(count);
    const [kicker] = byClass(tree, 'story-head').flatMap((head) => byClass(head, 'kicker'));
    expect(kicker && squeeze(textOf(kicker))).toContain(formatGrouped(count));
  });

  it.each(pages)(
    '$path: a note for every number, in the order of the text',
    ({ tree, story, lang }) => {
      const notes = byClass(tree, 'fig-note');
      expect(notes.map((note) => attribute(note, 'id'))).toEqual(
        story.notes.map(({ anchor }) => anchor),
      );
      expect(notes.map((note) => attribute(note, 'data-n'))).toEqual(
        story.notes.map((_, index) => String(index + 1)),
      );
      const figures = byClass(tree, 'fig').filter((fig) => attribute(fig, 'data-note') !== null);
      expect(figures.length).toBeGreaterThanOrEqual(notes.length);
      for (const figure of figures) {
        expect(attribute(figure, 'href'), textOf(figure)).toMatch(/\/(?:reports|charts)\/[^#]+#./);
        const place = story.notes.findIndex(
          ({ anchor }) => anchor === attribute(figure, 'data-note'),
        );
        expect(attribute(figure, 'data-n')).toBe(String(place + 1));
      }
      for (const [index, { quantities, figures: sources }] of story.notes.entries()) {
        const said = squeeze(textOf(notes[index] as HtmlNode));
        const [quantity, other] = quantities;
        if (quantity === undefined || other !== undefined) continue;
        expect(said).toContain(formatNumber(quantity, lang));
        const [source] = sources;
        if (quantity.kind === 'figure' && source !== undefined) {
          expect(said).toContain(source.row.token);
          expect(said).toContain(formatGrouped(source.row.offset + 1));
        } else {
          for (const input of sources) expect(said).toContain(formatNumber(input, lang));
        }
      }
    },
  );

  it.each(pages)('$path: its charts where the text places them, each once', ({ tree, story }) => {
    const ids = byClass(tree, 'chart').map((chart) => attribute(chart, 'id'));
    expect(ids).toEqual(story.charts.map(({ id }) => `chart-${id}`));
  });

  it.each(pages)('$path: Huidong and Hainan are not drawn as one', ({ story }) => {
    const homes = new Set(
      story.sources.flatMap(({ figures }) => figures).map(({ region }) => facts.home(region).id),
    );
    expect([...homes], 'the regions of its figures').toHaveLength(1);
  });
});

describe('a story can be cited and shared', () => {
  it.each(pages)('$path', ({ tree, story, path }) => {
    const cite = byClass(tree, 'cite')
      .map((list) => squeeze(textOf(list)))
      .join();
    expect(cite).toContain(story.title);
    expect(cite).toContain(new URL(path.slice(1), site.url).href);
    expect(cite).toContain('[EB/OL]');
    expect(cite).toContain('@misc{');
    const metas = Object.fromEntries(
      byName(tree, 'meta').map((meta) => [attribute(meta, 'property'), attribute(meta, 'content')]),
    );
    expect(metas).toMatchObject({
      'og:type': 'article',
      'og:title': story.title,
      'og:description': story.summary,
    });
    const json = byName(tree, 'script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map((script) => JSON.parse(textOf(script)));
    expect(json).toMatchObject([{ '@type': 'NewsArticle', isBasedOn: { '@type': 'Dataset' } }]);
  });
});

describe('around the stories', () => {
  const files = new Set(builtFiles());
  const home = new URL(site.url);
  const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');
  const addressesIn = (xml: string, name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'g'))].map(
      ([, address = '']) => new URL(address).pathname.slice(home.pathname.length) || '',
    );

  it.each(['zh', 'en'] as const)(
    'the feed in %s leads to every story and review, in order',
    (lang) => {
      const feed = read(lang === 'zh' ? 'feed.xml' : 'en/feed.xml');
      const folder = lang === 'zh' ? '' : 'en/';
      expect(addressesIn(feed, 'link')).toEqual([
        folder,
        ...loadStories(lang).map(({ slug }) => `${folder}stories/${slug}/`),
        ...loadReviews(lang).map(({ slug }) => `${folder}reviews/${slug}/`),
      ]);
      expect(feed).not.toContain('pubDate');
    },
  );

  it('every page names the feed of its language', () => {
    const wrong = builtPages()
      .filter(({ kind }) => kind !== 'embed')
      .filter(({ file, lang }) => {
        const feed = findAll(
          parsePage(file),
          (element) => attribute(element, 'type') === 'application/rss+xml',
        ).map((link) =>
          new URL(attribute(link, 'href') ?? '').pathname.slice(home.pathname.length),
        );
        return feed.join() !== (lang === 'zh' ? 'feed.xml' : 'en/feed.xml');
      });
    expectNone(
      wrong.map(({ path }) => path),
      'Give these pages the feed of their language:',
    );
  });

  it('the sitemap has every page that wants to be found, and no other', () => {
    const [sitemap = ''] = addressesIn(read('sitemap-index.xml'), 'loc');
    const listed = addressesIn(read(sitemap), 'loc').map((path) => `${path}index.html`);
    const wanted = builtPages()
      .filter(({ kind }) => kind !== 'embed' && kind !== 'notFound')
      .map(({ file }) => file);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
    expect(listed.every((file) => files.has(file))).toBe(true);
  });

  it('robots.txt names the sitemap', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${new URL('sitemap-index.xml', home).href}`);
  });

  it.each(['404.html', 'en/index.html', 'stories/index.html'])(
    'the switch of languages on %s leads to a page that is there',
    (file) => {
      const [other] = byClass(parsePage(file), 'other-language');
      const path = new URL(other ? (attribute(other, 'href') ?? '') : '', home).pathname;
      expect(files).toContain(`${path.slice(home.pathname.length)}index.html`);
    },
  );
});
