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
    const source = '<Term id="x">\n\n**<Fig id="y" />** <strong>z</strong>\n\n</Term>\n';
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

  it('leaves other files alone', async () => {
    const code = await compile('README.mdx', '<Fig id="y" />');
    expect(code).not.toContain('lang');
  });
});
