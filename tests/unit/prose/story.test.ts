import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { findFigure } from '../../../src/charts/find.ts';
import { formatQuantity } from '../../../src/lib/format.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { findRelatedCharts } from '../../../src/prose/stories/findRelatedCharts.ts';
import { countFigures, readStory } from '../../../src/prose/stories/story.ts';
import { deriveNote } from '../../../src/prose/uses/notes.ts';
import { readUses } from '../../../src/prose/uses/uses.ts';

const edition = loadEdition();
const { facts, charts } = edition;

const BODY = `
先说<Fig id="hardship-households-2018" />，再说<Fig id="hardship-households-2022" as="number" />，又说<Fig id="hardship-households-2018" />。

<Chart id="hardship-households" />

## 一节

少了<Fig id="hardship-households-change-percent" as="abs" />。

<Chart id="service-sites" view="growth" />

<Check id="service-sites-parts" />
`;
const source = `---
title: '少了{hardship-households-change-percent|tenths}'
summary: 到2022年是{hardship-households-2022}。
topic: hardship
order: 1
charts: [hardship-households, service-sites]
---
${BODY}`;
const story = readStory({ path: 'content/stories/zh/some-story.mdx', source }, 'zh', edition);

describe('readUses(source)', () => {
  it('lists the numbers of the sentences once, in order, and the blocks with their places', () => {
    expect(readUses(BODY)).toEqual({
      numbers: [
        'hardship-households-2018',
        'hardship-households-2022',
        'hardship-households-change-percent',
      ],
      charts: [
        { id: 'hardship-households', view: null, heading: 'h2' },
        { id: 'service-sites', view: 'growth', heading: 'h3' },
      ],
      checks: ['service-sites-parts'],
    });
  });

  it('gives nothing for a text that cannot be parsed', () => {
    expect(readUses('<Fig id=').numbers).toEqual([]);
  });
});

describe('readStory(file, lang, edition)', () => {
  it('binds the head and takes its address from the name of the file', () => {
    expect(story.slug).toBe('some-story');
    expect(story.title).toBe('少了九成多');
    const left = formatQuantity(findFigure(facts, 'hardship-households-2022'), 'zh');
    expect(story.summary).toBe(`到2022年是${left}。`);
    expect(story.topic.id).toBe('hardship');
    expect(story.apart).toBe(false);
  });

  it('rests on every figure under its sentences, charts and checks, each once', () => {
    const used = story.sources.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(new Set(used).size).toBe(used.length);
    expect(used).toContain('hardship-households-2022');
    expect(used).toContain('service-sites-reading-room-2022');
    expect(countFigures(story)).toBe(used.length);
    for (const { report, figures } of story.sources) {
      const offsets = figures.map(({ row }) => row.offset);
      expect(offsets, report.id).toEqual(offsets.toSorted((a, b) => a - b));
    }
  });

  it('throws with file, line and column of what names nothing', () => {
    const lost = source.replace('<Fig id="hardship-households-2018" />', '<Fig id="gone-2018" />');
    const file = { path: 'content/stories/zh/some-story.mdx', source: lost };
    expect(() => readStory(file, 'zh', edition)).toThrow(
      /content\/stories\/zh\/some-story\.mdx:9:3 {2}Fig id\n {2}seen {6}"gone-2018"/,
    );
  });

  it('tells a story of Huidong apart', () => {
    const figure = facts.figures.find(({ region }) => region.id === 'huidong');
    const text = source
      .replace(/\n\n先说[\s\S]*$/, `\n\n有<Fig id="${figure?.id}" />。\n`)
      .replace(/^title:.*$/m, 'title: 标题')
      .replace(/^summary:.*$/m, 'summary: 摘要')
      .replace(/^charts:.*$/m, 'charts: []');
    const path = 'content/stories/zh/county.mdx';
    const county = readStory({ path, source: text }, 'zh', edition);
    expect(county.apart).toBe(true);
    const related = findRelatedCharts(county, charts, facts);
    expect(related.every(({ home }) => home.id === 'huidong')).toBe(true);
  });
});

describe('findRelatedCharts(story, charts, facts)', () => {
  it('gives charts that the story does not show, none of them of Huidong', () => {
    const related = findRelatedCharts(story, charts, facts);
    expect(related.length).toBeGreaterThan(0);
    for (const chart of related) {
      expect(story.charts).not.toContain(chart);
      expect(chart.home.id).not.toBe('huidong');
    }
  });
});

describe('deriveNote(id, facts)', () => {
  it('gives the figures under a computed number, and both ends of a range', () => {
    expect(deriveNote('hardship-households-change-percent', facts).figures).toHaveLength(2);
    const range = deriveNote('hardship-households-2018..hardship-households-2022', facts);
    expect(range.quantities).toHaveLength(2);
    expect(range.anchor).toBe('note-hardship-households-2018-to-hardship-households-2022');
  });
});

it.each(LANGUAGES)('the notes of a story in %s carry ids that a page may have', (lang) => {
  const head = {
    zh: source,
    en: source.replace('少了{', '{').replace('到2022年是', 'In 2022 ').replace('}。\nt', '}\nt'),
  }[lang];
  const file = { path: `content/stories/${lang}/some-story.mdx`, source: head };
  for (const { anchor } of readStory(file, lang, edition).notes) {
    expect(anchor).toMatch(/^note-[a-z0-9-]+$/);
  }
});
