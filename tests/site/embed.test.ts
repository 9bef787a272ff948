import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { discover } from '../fixtures/hosts/readAsWordPress.ts';
import { builtFiles, builtPages, chartIds, dist } from '../support/built-pages.ts';
import { attribute, byName, findAll, parsePage, textOf } from '../support/html.ts';

const files = new Set(builtFiles());
const embeds = builtPages().filter(({ kind }) => kind === 'embed');
const folders = [
  { lang: 'zh', folder: '' },
  { lang: 'en', folder: 'en/' },
] as const;
const charts = folders.flatMap(({ lang, folder }) =>
  chartIds().map((id) => ({ lang, folder, id, path: `/${folder}charts/${id}/` })),
);

/** The file of `dist/` at a whole address of the site. */
const fileAt = (address: string) => {
  expect(address.startsWith(site.url), address).toBe(true);
  const path = address.slice(site.url.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Width and height of a PNG, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(`${dist}/${file}`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('every embed stands for the page of its chart', () => {
  it.each(embeds)('$path', ({ file, path }) => {
    const tree = parsePage(file);
    const links = byName(tree, 'link');
    const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
    const page = `${site.url}${path.slice(1).replace('embed/', 'charts/')}`;
    expect(canonical && attribute(canonical, 'href')).toBe(page);
    const sizing = byName(tree, 'meta').filter(
      (meta) => attribute(meta, 'name') === 'responsive-embedded-sizing',
    );
    expect(sizing.map((meta) => attribute(meta, 'content'))).toEqual(['allow-origins=*']);

    // Every link opens beside the host: the base says so for those in the strips.
    expect(byName(tree, 'base').map((base) => attribute(base, 'target'))).toEqual(['_blank']);
    const back = byName(tree, 'a').find((link) => attribute(link, 'class') === 'brand');
    expect(back && attribute(back, 'href')).toBe(page);
    expect(back && attribute(back, 'target')).toBe('_blank');
    expect(back && attribute(back, 'rel')).toBe('noopener');
  });
});

describe('oEmbed 1.0', () => {
  it.each(charts)(
    '$path leads to its answer and to one for images',
    ({ lang, folder, id, path }) => {
      const file = `${path.slice(1)}index.html`;
      const html = readFileSync(`${dist}/${file}`, 'utf8');
      const links = byName(parsePage(file), 'link')
        .filter((link) => attribute(link, 'type') === 'application/json+oembed')
        .map((link) => attribute(link, 'href') ?? '');
      expect(links).toEqual([
        `${site.url}${folder}oembed/${id}.json`,
        `${site.url}${folder}oembed/photo/${id}.json`,
      ]);
      expect(discover(html)).toBe(links[0]);

      const [rich, photo] = links.map((link) =>
        JSON.parse(readFileSync(`${dist}/${fileAt(link)}`, 'utf8')),
      );
      const [heading] = byName(parsePage(file), 'h1');
      const common = {
        version: '1.0',
        title: heading === undefined ? '' : textOf(heading),
        provider_name: site.name[lang],
        provider_url: `${site.url}${folder}`,
      };
      const picture = `${site.url}${folder}images/${id}.png`;
      const [width, height] = pngSize(fileAt(picture));
      expect(rich).toMatchObject({
        ...common,
        type: 'rich',
        width: 640,
        thumbnail_url: picture,
        thumbnail_width: width,
        thumbnail_height: height,
      });
      expect(rich.height).toBeGreaterThan(300);
      expect(rich.html).toContain(`<iframe src="${site.url}${folder}embed/${id}/"`);
      expect(rich.html).toContain(`height="${rich.height}"`);
      expect(photo).toMatchObject({ ...common, type: 'photo', url: picture, width, height });
    },
  );
});

describe('the page of a chart hands out, without a script,', () => {
  it.each(charts)(
    '$path: three codes, a link, three citations, five files',
    ({ folder, id, path }) => {
      const tree = parsePage(`${path.slice(1)}index.html`);
      const texts = new Map(
        byName(tree, 'div').flatMap((block) => {
          const kind = attribute(block, 'data-kind');
          return kind === null ? [] : [[kind, byName(block, 'code').map(textOf).join('')] as const];
        }),
      );
      expect([...texts.keys()]).toEqual(['fluid', 'fixed', 'image', 'words', 'standard', 'bibtex']);
      const embed = `${site.url}${folder}embed/${id}/`;
      const page = `${site.url}${folder}charts/${id}/`;
      expect(texts.get('fluid')).toMatch(
        new RegExp(
          `^<iframe src="${embed}" title="[^"<]+" height="\\d{3,4}" style="width:100%;min-height:\\d{3,4}px;border:0;frame-sizing:content-height;height:if[^"]+" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>$`,
        ),
      );
      expect(texts.get('fixed')).toMatch(
        /^<iframe [^>]* width="100%" height="\d{3,4}" [^>]*><\/iframe>$/,
      );
      expect(texts.get('fixed')).not.toContain('style');
      expect(texts.get('image')).toContain(
        `<a href="${page}"><img src="${site.url}${folder}images/`,
      );
      for (const style of ['words', 'standard', 'bibtex']) expect(texts.get(style)).toContain(page);
      // No date that nobody knows: not of publication, and not of reading.
      for (const style of ['standard', 'bibtex'])
        expect(
          texts.get(style)?.replaceAll(/《[^》]*》（[^）]*）|“[^”]*” \([^)]*\)/g, ''),
        ).not.toMatch(/\b20\d\d-\d\d/);

      const downloads = byName(tree, 'a').filter((link) => attribute(link, 'download') !== null);
      const paths = downloads.map((link) =>
        attribute(link, 'href')?.replace(/^.*?\/(?=(en\/)?images|charts)/, ''),
      );
      expect(paths).toEqual(
        expect.arrayContaining([
          `${folder}images/${id}.png`,
          `${folder}images/${id}-wechat.png`,
          `${folder}images/${id}.svg`,
          `${folder}images/${id}-outlined.svg`,
          `charts/${id}.csv`,
        ]),
      );
      for (const file of paths) expect(files.has(file ?? ''), `dist/${file}`).toBe(true);

      // What only a script can do is not offered before it can.
      const buttons = findAll(tree, (element) => attribute(element, 'data-copy') !== null);
      expect(buttons.length).toBeGreaterThan(4);
      for (const button of buttons) expect(attribute(button, 'hidden')).not.toBeNull();
    },
  );
});
