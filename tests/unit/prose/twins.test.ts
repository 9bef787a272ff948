import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/lib/errors.ts';
import { findDrafts, findTwinProblems } from '../../../src/prose/check/findTwinProblems.ts';

const story = (lang: string, slug: string, head: string) => ({
  path: `content/stories/${lang}/${slug}.mdx`,
  source: `---\n${head}\n---\n\n正文\n`,
});

it('findTwinProblems(files) passes over stories that stand in both languages alike, and over pages', () => {
  const files = [
    story('zh', 'a', 'topic: sites\norder: 1'),
    story('en', 'a', 'topic: sites\norder: 1'),
    { path: 'content/pages/zh/about.mdx', source: '---\ntitle: x\n---\n' },
  ];
  expect(findTwinProblems(files)).toEqual([]);
});

it('findTwinProblems(files) names twins that disagree, and places that are taken twice', () => {
  const files = [
    story('en', 'a', 'title: A\ntopic: sites\norder: 1'),
    story('zh', 'a', 'title: 甲\ntopic: hardship\norder: 1'),
    story('zh', 'b', 'title: 乙\ntopic: sites\norder: 1'),
  ];
  expect(findTwinProblems(files).map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
    "content/stories/en/a.mdx:3:1  topic
      seen      "sites"
      expected  what content/stories/zh/a.mdx says: hardship
      fix       Say the same in both.

    content/stories/zh/b.mdx:4:1  order
      seen      "1"
      expected  a place of its own: content/stories/zh/a.mdx has this one
      fix       Number the stories from 1, each once."
  `);
});

it('findTwinProblems(files) names each number and check that one language has alone, with its line', () => {
  const head = 'topic: sites\norder: 1';
  const files = [
    {
      path: 'content/stories/zh/a.mdx',
      source: `---\n${head}\ntitle: '{sites-2022}'\n---\n\n从<Fig id="sites-2020" />起。\n\n<Check id="sites-sum" />\n`,
    },
    {
      path: 'content/stories/en/a.mdx',
      source: `---\n${head}\n---\n\nNow <Fig id="sites-2022" />, growing <Fig id="sites-2020..sites-2022" as="years" /> years, <Fig id="sites-new" /> new.\n`,
    },
  ];
  expect(findTwinProblems(files).map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
    "content/stories/en/a.mdx:6:101
      seen      "sites-new"
      expected  the same numbers and checks in both languages
      fix       Name it in content/stories/zh/a.mdx too, or leave it out here.

    content/stories/zh/a.mdx:9:12
      seen      "sites-sum"
      expected  the same numbers and checks in both languages
      fix       Name it in content/stories/en/a.mdx too, or leave it out here."
  `);
});

it('findTwinProblems(files) compares no head with one that cannot be parsed', () => {
  const files = [
    story('zh', 'a', "title: '甲\ntopic: sites\norder: 1"),
    story('en', 'a', 'title: A\ntopic: sites\norder: 1'),
  ];
  expect(findTwinProblems(files)).toEqual([]);
});

it('findTwinProblems(files) compares no numbers with a text that cannot be parsed', () => {
  const twins = ['<Fig id="sites-2022" />。', '<Fig id="sites-2022"'].map((text, at) => ({
    path: `content/stories/${['zh', 'en'][at]}/a.mdx`,
    source: `---\ntopic: sites\norder: 1\n---\n\n${text}\n`,
  }));
  expect(findTwinProblems(twins)).toEqual([]);
});

it('findDrafts(files) names texts that stand in one language only', () => {
  const files = [story('en', 'a', ''), story('zh', 'a', ''), story('zh', 'b', '')];
  expect(findDrafts(files).map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
    "content/stories/zh/b.mdx:1:1
      expected  the same story in the other language, content/stories/en/b.mdx
      fix       Write it, or take both away."
  `);
});
