import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadReviews } from '../../src/prose/reviews/loadReviews.ts';
import { chartIds } from '../support/built-pages.ts';
import { byClass, byName, type HtmlNode, parsePage, textOf } from '../support/html.ts';

// A page that counts itself is added up by the first reader who doubts it.

const numbersIn = (nodes: readonly HtmlNode[]): number[] =>
  nodes.map((node) => Number(/\d+/.exec(textOf(node))?.[0]));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe.each(LANGUAGES)('in %s the counts of', (lang) => {
  const page = (path: string) => parsePage(`${lang === 'zh' ? '' : 'en/'}${path}index.html`);
  const one = (node: HtmlNode, name: string): HtmlNode => {
    const [found] = byClass(node, name);
    if (found === undefined) throw new Error(`Nothing has the class ${name}.`);
    return found;
  };

  it('/checks/ make what its head says: by result, and what stands apart', () => {
    const checks = page('checks/');
    const [all] = numbersIn(byName(one(checks, 'kicker'), 'span'));
    const results = numbersIn(byClass(one(checks, 'tally'), 'num'));
    const [apart] = numbersIn(byName(one(checks, 'tallied'), 'a'));
    expect(results.length).toBeGreaterThan(1);
    expect(sum(results) + Number(apart)).toBe(all);
  });

  it('/charts/ by topic make all charts', () => {
    const counts = numbersIn(byClass(one(page('charts/'), 'index'), 'num'));
    expect(sum(counts)).toBe(chartIds().length);
  });

  it('/data/ under its headings make its rows', () => {
    const figures = one(page('data/'), 'figures');
    const groups = byClass(figures, 'group').flatMap((group) => byName(group, 'small').slice(0, 1));
    const rows = byName(figures, 'tr').filter((row) =>
      row.attrs.some(({ name }) => name === 'data-facts'),
    );
    expect(groups.length).toBeGreaterThan(5);
    expect(sum(numbersIn(groups))).toBe(rows.length);
  });

  it.each(loadReviews(lang).map(({ slug }) => slug))(
    '/reviews/%s/ on its cover are those of its strips',
    (slug) => {
      const cover = one(page(`reviews/${slug}/`), 'review-cover');
      const digits = (node: HtmlNode) => (textOf(node).match(/\d+/g) ?? []).map(Number);
      const [all, used] = digits(one(cover, 'cover-count'));
      // The last two numbers of a caption: how many the report has, and how many the review uses.
      const strips = byName(cover, 'figcaption').map((caption) => digits(caption).slice(-2));
      expect(sum(strips.map(([inReport = 0]) => inReport))).toBe(all);
      expect(sum(strips.map(([, inReview = 0]) => inReview))).toBe(used);
    },
  );
});
