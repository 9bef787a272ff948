import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { afterEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/lib/errors.ts';
import { fontFaces } from '../../src/render/fonts/faces.ts';
import { findUndrawn } from '../../src/render/fonts/findUndrawn.ts';
import { gatherCharacters } from '../../src/render/fonts/text.ts';
import { writeFonts } from '../../src/render/fonts/writeFonts.ts';

const folders: string[] = [];

async function makeDist(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  folders.push(folder);
  for (const [path, body] of Object.entries(pages)) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await writeFile(`${folder}/${path}`, `<!doctype html><title>页</title>${body}`);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** What `gatherCharacters` finds, as one line a face: `song-900 海南`. */
function gather(body: string): string[] {
  const gathered = gatherCharacters(`<!doctype html><title>页</title>${body}`, fontFaces);
  return [...gathered].map(([face, set]) => `${face.id} ${[...set].join('')}`.trim());
}

describe('gatherCharacters(html, faces)', () => {
  it('puts headings and class "song" into song-900, down to the last descendant', () => {
    expect(gather('<h2>甲<a><b>乙</b></a></h2><p class="big song">丙</p><h4>丁</h4>')).toEqual([
      'song-900 甲乙丙',
      'song-600',
      'hei-400 甲乙丙丁',
    ]);
  });

  it('puts class "num" into song-600, in HTML and in SVG', () => {
    const svg =
      '<svg><title>甲</title><desc>乙</desc><text class="num">38,000<tspan>户</tspan></text></svg>';
    expect(gather(`<span class="num">97%</span>${svg}`)).toEqual([
      'song-900',
      'song-600 97%38,0户',
      'hei-400 97%38,0户',
    ]);
  });

  it('leaves out scripts, styles, templates and attributes, and reads noscript', () => {
    const body =
      '<script>甲</script><style>乙</style><template><p>丙</p></template><img alt="丁" src="x"><noscript><p>戊</p></noscript>';
    expect(gather(body)).toEqual(['song-900', 'song-600', 'hei-400 戊']);
  });

  it('counts a character beyond U+FFFF as one', () => {
    expect(gather('<p>𠮷')).toContain('hei-400 𠮷');
  });
});

/** The characters that a font draws, in the order of their code points. */
async function charactersIn(file: string): Promise<string> {
  const whole = { keepAllGlyphs: true, targetFormat: 'truetype' } as const;
  const face = new Face(new Blob(await subsetFont(await readFile(file), '', whole)));
  return String.fromCodePoint(...face.collectUnicodes().toSorted());
}

describe('writeFonts(distDir)', () => {
  it('writes three WOFF2 files with the characters of the pages, ten digits and three signs, and no others', async () => {
    const dist = await makeDist({ 'index.html': '<h1>海南</h1><p>工会<b class="num">1.5亿</b>' });
    await writeFonts(dist);
    expect((await readdir(`${dist}/fonts`)).toSorted()).toEqual([
      'hei-400.woff2',
      'song-600.woff2',
      'song-900.woff2',
    ]);
    const always = '%,.0123456789';
    expect(await charactersIn(`${dist}/fonts/song-900.woff2`)).toBe(`${always}南海`);
    expect(await charactersIn(`${dist}/fonts/song-600.woff2`)).toBe(`${always}亿`);
    expect(await charactersIn(`${dist}/fonts/hei-400.woff2`)).toBe(`${always}亿会南工海`);
  });

  it('writes the same bytes wherever a character stands', async () => {
    const one = await makeDist({ 'index.html': '<h1>海南</h1><p>工会<b class="num">1.5亿</b>' });
    const two = await makeDist({
      'index.html': '<p>会工',
      'en/index.html': '<b class="num">亿5.1</b><h1>南海</h1>',
    });
    await writeFonts(one);
    await writeFonts(two);
    for (const file of await readdir(`${one}/fonts`)) {
      const font = await readFile(`${one}/fonts/${file}`);
      expect(font.equals(await readFile(`${two}/fonts/${file}`)), file).toBe(true);
    }
  });

  it('names each character that a face cannot draw, with its page, and writes nothing', async () => {
    const dist = await makeDist({
      'b/index.html': '<h1>🏝海南</h1>',
      'index.html': '<p>工会 🛠&#xFE0F;&#x200B;&nbsp;</p>',
    });
    await expect(writeFonts(dist)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [InputError: 3 problems in the input

      b/index.html  song-900
        seen      "🏝 (U+1F3DD)"
        expected  a character that Noto Serif SC Black can draw: it sets h1, h2 and class "song"
        fix       Write the text with another character, or draw the sign as an SVG.

      b/index.html  hei-400
        seen      "🏝 (U+1F3DD)"
        expected  a character that Noto Sans SC Regular can draw: it sets all text, where the reader has no Chinese font
        fix       Write the text with another character, or draw the sign as an SVG.

      index.html  hei-400
        seen      "🛠 (U+1F6E0)"
        expected  a character that Noto Sans SC Regular can draw: it sets all text, where the reader has no Chinese font
        fix       Write the text with another character, or draw the sign as an SVG.
      ]
    `);
    expect(await readdir(dist)).not.toContain('fonts');
  });

  it('refuses a folder without pages', async () => {
    const dist = await makeDist({ 'robots.txt': '' });
    await expect(writeFonts(dist)).rejects.toThrow(/^There is no HTML page in .+, so no text/);
  });
});

describe('findUndrawn(files)', () => {
  it('finds each character that a font lacks where it first stands in its file', () => {
    const files = [
      { path: 'content/a.mdx', source: '一\n二😀😀\n' },
      { path: 'data/b.csv', source: '\u{feff}id\n好𰻝\n' },
    ];
    expect(new InputError(findUndrawn(files)).message).toMatchInlineSnapshot(`
      "2 problems in the input

      content/a.mdx:2:2
        seen      "😀 (U+1F600)"
        expected  a character that every font of the site can draw; Noto Serif SC Black cannot
        fix       Write it with another character.

      data/b.csv:2:2
        seen      "𰻝 (U+30EDD)"
        expected  a character that every font of the site can draw; Noto Serif SC Black cannot
        fix       Write it with another character.
      "
    `);
  });
});
