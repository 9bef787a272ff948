import { readdirSync } from 'node:fs';
import { projectRoot } from './project-root.ts';

/** The built site; `DIST` names another folder, for tests of a copy. */
export const dist = process.env['DIST'] ?? `${projectRoot}/dist`;

/** What a page is for: pages of one kind share a layout. */
export type PageKind =
  | 'home'
  | 'gallery'
  | 'chart'
  | 'embed'
  | 'report'
  | 'review'
  | 'story'
  | 'notFound'
  | 'text';

/** An HTML file of `dist/`. */
export interface BuiltPage {
  /** `en/charts/index.html`. */
  readonly file: string;
  /** `/en/charts/`. */
  readonly path: string;
  readonly kind: PageKind;
  readonly lang: 'zh' | 'en';
  /** The path in the language of the root: `/charts/`. */
  readonly neutral: string;
}

function kindOf(neutral: string): PageKind {
  if (neutral === '/') return 'home';
  if (neutral === '/404.html') return 'notFound';
  if (neutral === '/charts/') return 'gallery';
  if (neutral.startsWith('/charts/')) return 'chart';
  if (/^\/reports\/./.test(neutral)) return 'report';
  if (/^\/reviews\/./.test(neutral)) return 'review';
  if (/^\/stories\/./.test(neutral)) return 'story';
  return neutral.startsWith('/embed/') ? 'embed' : 'text';
}

/** Every file of `dist/`, relative, with forward slashes, sorted. */
export function builtFiles(folder = dist): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${parentPath}/${name}`.replaceAll('\\', '/').slice(folder.length + 1),
      )
      .toSorted();
  } catch {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
}

/** Every page of `dist/`. */
export function builtPages(folder = dist): readonly BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const lang = path.startsWith('/en/') ? 'en' : 'zh';
      const neutral = lang === 'en' ? path.slice('/en'.length) : path;
      return { file, path, lang, neutral, kind: kindOf(neutral) };
    });
}

/** The ids of the charts that have a page of their own. */
export const chartIds = (folder = dist): readonly string[] =>
  builtPages(folder)
    .filter(({ kind, lang }) => kind === 'chart' && lang === 'zh')
    .map(({ path }) => path.split('/')[2] ?? '');

/** The three charts of the front page. */
export const headlineCharts = [
  'hardship-households',
  'service-sites',
  'contest-participation',
] as const;

/** Whether every page is asked for, and not those that stand for the rest: `EVERY_PAGE=1 npm test`. */
export const everyPage = process.env['EVERY_PAGE'] !== undefined;

/** Of the pages that there are many of, those that stand for the rest, one in each language. */
const examples: Partial<Record<PageKind, Readonly<Record<BuiltPage['lang'], string>>>> = {
  // A chart is the same in its page, in the gallery and in its embed, and the gallery has them all.
  chart: { zh: 'hardship-households', en: 'hardship-households' },
  embed: { zh: 'hardship-households', en: 'hardship-households' },
  report: { zh: 'ten-years-2022', en: 'huidong-rectification-2024' },
  // The longest year, and the one that follows the problems instead of a year.
  review: { zh: '2022', en: 'resolved-problems' },
  story: { zh: 'what-the-arithmetic-says', en: 'a-county-in-guangdong' },
};

/**
 * A page of every kind in both languages. The gallery among them shows every chart there is.
 * `EVERY_PAGE=1 npm test` takes all pages instead; it takes some minutes.
 */
export const samplePages = (folder = dist): readonly BuiltPage[] =>
  builtPages(folder).filter(({ kind, neutral, lang }) => {
    const example = examples[kind]?.[lang];
    return everyPage || example === undefined || neutral.endsWith(`/${example}/`);
  });

/**
 * Of pages that are the same in both languages but for their words, one of each: the first in Chinese, the second in
 * English and so on; both of each where every page is asked.
 */
export const inOneLanguage = (pages: readonly BuiltPage[]): readonly BuiltPage[] => {
  if (everyPage) return pages;
  const neutral = [...new Set(pages.map((page) => page.neutral))];
  return pages.filter(
    (page) => page.lang === (neutral.indexOf(page.neutral) % 2 === 0 ? 'zh' : 'en'),
  );
};
