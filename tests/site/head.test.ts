import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, LANGUAGES } from '../../src/lib/language.ts';
import { localize, withBase } from '../../src/lib/paths.ts';
import { site } from '../../src/site.ts';
import { builtPages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import {
  attribute,
  byName,
  findAll,
  type HtmlElement,
  parsePage,
  textOf,
} from '../support/html.ts';

const pages = builtPages().map((page) => ({ ...page, tree: parsePage(page.file) }));
const listed = pages.filter(({ kind }) => kind !== 'embed' && kind !== 'notFound');
const { origin, pathname } = new URL(site.url);

const metaOf = (elements: readonly HtmlElement[], name: string) =>
  elements
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content') ?? '');

describe('every page names itself: language, title, one h1', () => {
  it.each(pages)('$path', ({ tree, lang }) => {
    const [html] = byName(tree, 'html');
    expect(html && attribute(html, 'lang')).toBe(LANGUAGE_TAGS[lang]);
    const titles = findAll(
      tree,
      ({ tagName, namespaceURI }) =>
        tagName === 'title' && namespaceURI === 'http://www.w3.org/1999/xhtml',
    ).map(textOf);
    expect(titles, 'titles').toHaveLength(1);
    expect(titles[0]?.trim(), 'the title').not.toBe('');
    const headings = byName(tree, 'h1').map(textOf);
    expect(headings, 'headings of the first rank').toHaveLength(1);
    expect(headings[0]?.trim(), 'the heading').not.toBe('');
  });

  it('no two pages of one language share a title', () => {
    const titles = listed.map(({ path, tree, lang }) => {
      const [title] = byName(tree, 'title');
      return { path, said: `${lang} ${title === undefined ? '' : textOf(title)}` };
    });
    const shared = titles.filter(({ said }, index) =>
      titles.some((other, place) => place < index && other.said === said),
    );
    expectNone(
      shared.map(({ path, said }) => `${path}: ${said}`),
      'Give these pages titles of their own:',
    );
  });
});

describe('every page for readers has a description, its own address, and its twin in the other language', () => {
  it.each(listed)('$path', ({ tree, neutral, lang }) => {
    const [description = ''] = metaOf(byName(tree, 'meta'), 'description');
    expect(description.length, `the description “${description}”`).toBeGreaterThan(15);
    const links = byName(tree, 'link');
    const hrefs = (rel: string, tag?: string) =>
      links
        .filter((link) => attribute(link, 'rel') === rel)
        .filter((link) => tag === undefined || attribute(link, 'hreflang') === tag)
        .map((link) => attribute(link, 'href'));
    const addressOf = (language: (typeof LANGUAGES)[number]) =>
      origin + withBase(localize(neutral, language), pathname);
    expect(hrefs('canonical')).toEqual([addressOf(lang)]);
    for (const language of LANGUAGES) {
      expect(hrefs('alternate', LANGUAGE_TAGS[language]), `hreflang ${language}`).toEqual([
        addressOf(language),
      ]);
    }
    expect(metaOf(byName(tree, 'meta'), 'robots')).toEqual([]);
  });

  it('every path is there in both languages', () => {
    const paths = (lang: string) =>
      listed
        .filter((page) => page.lang === lang)
        .map(({ neutral }) => neutral)
        .toSorted();
    expect(paths('en')).toEqual(paths('zh'));
  });
});

describe('pages that search engines should leave out say so', () => {
  it.each(pages.filter(({ kind }) => kind === 'embed' || kind === 'notFound'))(
    '$path',
    ({ tree }) => {
      expect(metaOf(byName(tree, 'meta'), 'robots')).toEqual(['noindex']);
    },
  );
});

/** The sources that a directive of a policy allows. */
const allowed = (policy: string, directive: string): readonly string[] =>
  policy
    .split(';')
    .map((rule) => rule.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page (CSP) comes first, allows nothing inline without its hash, and is kept', () => {
  it.each(pages)('$path', ({ tree }) => {
    const policies = byName(tree, 'meta').filter(
      (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    expect(policies, 'policies').toHaveLength(1);
    const policy = policies[0] === undefined ? '' : (attribute(policies[0], 'content') ?? '');
    expect(allowed(policy, 'default-src')).toEqual(["'none'"]);
    expect(policy).not.toContain("'unsafe-");
    // A policy binds only what stands after it.
    const before = findAll(tree, ({ tagName }) =>
      ['script', 'style', 'meta', 'link'].includes(tagName),
    ).indexOf(policies[0] as HtmlElement);
    expect(before, 'elements of the head before the policy (charset and viewport)').toBeLessThan(3);

    const elements = findAll(tree, () => true);
    const faults = elements.flatMap((element) => {
      const { tagName } = element;
      const found: string[] = [];
      if (attribute(element, 'style') !== null) found.push(`<${tagName}> has a style attribute`);
      for (const { name } of element.attrs) {
        if (name.startsWith('on')) found.push(`<${tagName}> has a script in ${name}`);
      }
      const data = tagName === 'script' && /json/.test(attribute(element, 'type') ?? '');
      const inline =
        tagName === 'style' ||
        (tagName === 'script' && attribute(element, 'src') === null && !data);
      if (inline && !allowed(policy, `${tagName}-src`).includes(hashOf(textOf(element)))) {
        found.push(`<${tagName}> is inline, and the policy does not have its hash`);
      }
      return found;
    });
    expectNone(faults, 'The policy of the page forbids these, so browsers drop them:');
  });
});
