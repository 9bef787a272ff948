import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { isApart } from '../../../src/figures/apart.ts';
import { InputError } from '../../../src/lib/errors.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { readGlossary } from '../../../src/prose/glossary/glossary.ts';
import { loadGlossary } from '../../../src/prose/glossary/loadGlossary.ts';
import { findTermOf, findTermUses } from '../../../src/prose/glossary/termUses.ts';
import { loadStories } from '../../../src/prose/stories/loadStories.ts';
import { glossaryJsonLd } from '../../../src/publish/jsonld/glossaryJsonLd.ts';
import { expectFile } from '../../support/expect-file.ts';
import { projectRoot } from '../../support/project-root.ts';

const edition = loadEdition();
const folder = `${projectRoot}/tests/fixtures/glossary`;

/** What a reading complains of; empty where it complains of nothing. */
function complaintOf(source: string): string {
  try {
    readGlossary('content/glossary.yaml', source, edition);
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

describe('readGlossary(file, source, edition) says where each mistake is and what to do', () => {
  it.each(readdirSync(folder))('tests/fixtures/glossary/%s', (name) => {
    const source = readFileSync(`${folder}/${name}/input.yaml`, 'utf8');
    expectFile(`${folder}/${name}/expected.txt`, complaintOf(source));
  });
});

describe('the glossary', () => {
  const terms = loadGlossary();

  it('has each term once in each language, topics together and in their order', () => {
    for (const lang of LANGUAGES) {
      expect(new Set(terms.map(({ term }) => term[lang])).size).toBe(terms.length);
    }
    const orders = terms.map(({ topic }) => topic.order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });

  it('binds the numbers in its texts', () => {
    for (const { id, text } of terms) {
      for (const lang of LANGUAGES) expect(text[lang], id).not.toMatch(/[{}]/);
    }
  });

  it('counts figures for all that can be counted, each in a report of one region', () => {
    const stories = loadStories('zh');
    for (const term of terms.filter(({ counts }) => counts.length > 0)) {
      const { sources } = findTermUses(term, edition, stories);
      expect(sources.length, term.id).toBeGreaterThan(0);
      expect(
        new Set(sources.map(({ report }) => isApart(report, edition.facts))).size,
        term.id,
      ).toBe(1);
    }
  });
});

describe('findTermUses(term, edition, stories)', () => {
  it('finds the figures that count a term, and the charts and stories that rest on them', () => {
    const term = loadGlossary().find(({ id }) => id === 'hardship-households');
    if (term === undefined) throw new Error('The term is gone.');
    const { sources, charts, stories } = findTermUses(term, edition, loadStories('en'));
    expect(sources.flatMap(({ figures }) => figures.map(({ id }) => id))).toContain(
      'hardship-households-2018',
    );
    expect(charts.map(({ id }) => id)).toContain('hardship-households');
    expect(stories.map(({ slug }) => slug)).toContain('hardship-households');
  });

  it('tells one category of an indicator from the others', () => {
    const term = loadGlossary().find(({ id }) => id === 'reading-room');
    if (term === undefined) throw new Error('The term is gone.');
    const { sources } = findTermUses(term, edition, []);
    const figures = sources.flatMap((source) => source.figures);
    expect(new Set(figures.map(({ category }) => category?.id))).toEqual(new Set(['reading-room']));
  });
});

it('findTermOf(indicator, terms) gives the term of an indicator, and null where there is none', () => {
  expect(findTermOf('service-sites', loadGlossary())?.id).toBe('service-sites');
  expect(findTermOf('boao-airport-months', loadGlossary())).toBeNull();
});

it.each(LANGUAGES)(
  'glossaryJsonLd(terms, %s) is a set of terms with addresses of their own',
  (lang) => {
    const terms = loadGlossary();
    const set = JSON.parse(glossaryJsonLd(terms, lang));
    expect(set['@type']).toBe('DefinedTermSet');
    expect(set.hasDefinedTerm).toHaveLength(terms.length);
    for (const [index, { id, term, text }] of terms.entries()) {
      expect(set.hasDefinedTerm[index]).toMatchObject({
        '@type': 'DefinedTerm',
        name: term[lang],
        description: text[lang],
        url: `${set.url}#${id}`,
      });
    }
  },
);
