import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { prose } from '../../../src/prose/plugin.ts';

/** What becomes of a text in a file of that path, without its import. */
async function compile(path: string, source: string): Promise<string> {
  const { code } = await mdxToJs(source, {
    mdastPlugins: [prose],
    fileURL: pathToFileURL(path),
    jsxImportSource: 'astro',
  });
  return code;
}

describe('prose', () => {
  it('gives every component the language of its folder, however deep it stands', async () => {
    const source = '<Section id="x">\n\n**<Fig id="y" />** <strong>z</strong>\n\n</Section>\n';
    const code = await compile('content/pages/en/some.mdx', source);
    expect(code.match(/lang: "en"/g)).toHaveLength(2);
  });

  it('prints what Digits holds and nothing of its reason', async () => {
    const code = await compile(
      'content/pages/zh/some.mdx',
      'CC BY <Digits reason="r">4.0</Digits>',
    );
    expect(code).toContain('"4.0"');
    expect(code).not.toMatch(/Digits|reason/);
  });

  it('numbers the notes of a story, one for each number, and ranks the titles of its charts', async () => {
    const source =
      '<Fig id="a" /> <Fig id="b" /> <Fig id="a" as="number" />\n\n<Chart id="c" />\n\n## H\n\n<Chart id="d" />\n';
    const code = await compile('content/stories/zh/some.mdx', source);
    expect([...code.matchAll(/note: "(\d)"/g)].map(([, note]) => note)).toEqual(['1', '2', '1']);
    expect([...code.matchAll(/heading: "(h\d)"/g)].map(([, rank]) => rank)).toEqual(['h2', 'h3']);
  });

  it('gives the numbers of a page no notes', async () => {
    expect(await compile('content/pages/zh/some.mdx', '<Fig id="a" />')).not.toContain('note:');
  });

  it('leaves other files alone', async () => {
    const code = await compile('README.mdx', '<Fig id="y" />');
    expect(code).not.toContain('lang');
  });
});
