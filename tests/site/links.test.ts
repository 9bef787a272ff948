import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { builtFiles, builtPages, dist } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { attribute, findAll, type HtmlNode, parsePage } from '../support/html.ts';

/** Where the built pages say they are: a link to this address is a link to `dist/`. */
const home = new URL(site.url);
const files = new Set(builtFiles());
const pages = builtPages();
const trees = new Map(pages.map(({ file }) => [file, parsePage(file)]));

const idsIn = (tree: HtmlNode) =>
  new Set(
    findAll(tree, (element) => attribute(element, 'id') !== null).map((element) =>
      attribute(element, 'id'),
    ),
  );
const ids = new Map([...trees].map(([file, tree]) => [file, idsIn(tree)]));

/** Attributes that lead somewhere or load something. */
const LEADS = ['href', 'src', 'action', 'poster', 'data', 'xlink:href', 'srcset'];

/** The file of `dist/` at an address of the site; `null` outside of it. */
function fileAt(address: URL): string | null {
  if (address.origin !== home.origin || !address.pathname.startsWith(home.pathname)) return null;
  const path = decodeURIComponent(address.pathname.slice(home.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What is wrong with a reference from a file; `null` if it arrives. */
function explainReference(reference: string, from: URL): string | null {
  if (reference.startsWith('data:') || reference.startsWith('mailto:')) return null;
  const address = new URL(reference, from);
  const file = fileAt(address);
  if (file === null) return null;
  if (!files.has(file)) return `${reference} leads to dist/${file}, which is not there`;
  const fragment = decodeURIComponent(address.hash.slice(1));
  if (fragment === '' || ids.get(file)?.has(fragment) !== false) return null;
  return `${reference} leads to #${fragment}, which dist/${file} does not have`;
}

describe('every link inside the site arrives, at its page and its place on it', () => {
  it.each(pages)('$path', ({ file, path }) => {
    const from = new URL(path.slice(1), home);
    const tree = trees.get(file);
    if (tree === undefined) throw new Error(`${file} was not read.`);
    const faults = findAll(tree, () => true).flatMap((element) =>
      element.attrs
        .filter(({ name }) => LEADS.includes(name))
        .map(({ value }) => explainReference(value, from)),
    );
    expectNone(
      faults.filter((fault) => fault !== null),
      `Correct these links of ${path}:`,
    );
  });

  it('style sheets load nothing that is not there', () => {
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const faults = sheets.flatMap((sheet) => {
      const text = readFileSync(`${dist}/${sheet}`, 'utf8');
      return [...text.matchAll(/url\((['"]?)([^'")]+)\1\)/g)].map(([, , reference = '']) => {
        const fault = explainReference(reference, new URL(sheet, home));
        return fault === null ? null : `dist/${sheet}: ${fault}`;
      });
    });
    expectNone(
      faults.filter((fault) => fault !== null),
      'Correct these addresses in the style sheets:',
    );
  });
});

describe('no page loads anything from another host', () => {
  /** Elements that load what they name, without a reader's doing. A link to click is none of them. */
  const LOADING = new Set([
    'script',
    'img',
    'iframe',
    'source',
    'video',
    'audio',
    'object',
    'embed',
    'use',
    'image',
  ]);
  /** Kinds of `<link>` that only say where something is. */
  const ONLY_SAYS = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);

  const isForeign = (reference: string) =>
    !reference.startsWith('data:') && new URL(reference, home).origin !== home.origin;

  it.each(pages)('$path', ({ file, path }) => {
    const tree = trees.get(file);
    if (tree === undefined) throw new Error(`${file} was not read.`);
    const foreign = findAll(tree, ({ tagName }) => LOADING.has(tagName) || tagName === 'link')
      .filter(
        (element) => element.tagName !== 'link' || !ONLY_SAYS.has(attribute(element, 'rel') ?? ''),
      )
      .flatMap((element) =>
        ['src', 'href', 'srcset', 'data'].flatMap((name) => attribute(element, name) ?? []),
      )
      .filter(isForeign);
    const inStyles = [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/url\(['"]?([^'")]+)/g)]
      .map(([, reference = '']) => reference)
      .filter(isForeign);
    expectNone(
      [...foreign, ...inStyles],
      `${path} may load from its own host only; take these out:`,
    );
  });

  it('style sheets', () => {
    const foreign = [...files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((sheet) =>
        [
          ...readFileSync(`${dist}/${sheet}`, 'utf8').matchAll(
            /(?:url\(|@import\s+)['"]?([^'")]+)/g,
          ),
        ]
          .map(([, reference = '']) => reference)
          .filter(isForeign),
      );
    expectNone(foreign, 'Take these addresses out of the style sheets:');
  });
});
