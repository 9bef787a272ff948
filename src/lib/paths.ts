import { LANGUAGES, type Language } from './language.ts';

/** How the file of each kind of image ends. */
const IMAGE_ENDINGS = {
  svg: '.svg',
  outlined: '-outlined.svg',
  png: '.png',
  wechat: '-wechat.png',
  card: '-card.png',
  square: '-square.png',
} as const;

export type ImageKind = keyof typeof IMAGE_ENDINGS;

/** The pictures that a link is previewed with. */
export const SHARE_KINDS = ['card', 'square'] as const satisfies readonly ImageKind[];

export type ShareKind = (typeof SHARE_KINDS)[number];

/** Every kind of image that a chart has. */
export const IMAGE_KINDS = Object.keys(IMAGE_ENDINGS) as readonly ImageKind[];

/** What stands between the name of a chart and the ending of a file in the names of its images: `-card`. */
export const IMAGE_SUFFIXES: readonly string[] = Object.values(IMAGE_ENDINGS)
  .map((ending) => ending.replace(/\.\w+$/, ''))
  .filter((suffix) => suffix !== '');

/** Every address of the site, from the site's root, in the language of the root. */
export const paths = {
  home: () => '/',
  stories: () => '/stories/',
  story: (slug: string) => `/stories/${slug}/`,
  reviews: () => '/reviews/',
  review: (slug: string) => `/reviews/${slug}/`,
  /** The same review on paper: A4. */
  reviewPdf: (slug: string) => `/reviews/${slug}.pdf`,
  charts: () => '/charts/',
  chart: (id: string) => `/charts/${id}/`,
  /** The chart's rows, in both languages at once. */
  chartCsv: (id: string) => `/charts/${id}.csv`,
  embed: (id: string) => `/embed/${id}/`,
  embedGuide: () => '/embed-guide/',
  /** A page that stands for somebody else's, with a chart in it. */
  embedHost: (host: string) => `/embed-guide/${host}.htm`,
  oembed: (id: string) => `/oembed/${id}.json`,
  /** The same for consumers that take an image only. */
  oembedPhoto: (id: string) => `/oembed/photo/${id}.json`,
  /** The chart as one file: drawing (its text as text, or outlined), picture, long picture for 公众号, link previews. */
  image: (id: string, kind: ImageKind) => `/images/${id}${IMAGE_ENDINGS[kind]}`,
  /** The pictures for links to a text: to a story, to a review. */
  textImage: (room: 'stories' | 'reviews', slug: string, kind: ShareKind) =>
    `/images/${room}/${slug}${IMAGE_ENDINGS[kind]}`,
  data: () => '/data/',
  table: (name: string) => `/data/${name}.csv`,
  dataPackage: () => '/data/datapackage.json',
  dataArchive: () => '/data/hainan-union-figures.zip',
  checks: () => '/checks/',
  checksJson: () => '/data/checks.json',
  reports: () => '/reports/',
  report: (id: string) => `/reports/${id}/`,
  /** Where a figure stands among all the numbers of its report. */
  evidence: (report: string, figure: string) => `/reports/${report}/#${figure}`,
  /** Where any number stands among all the numbers of its report; one that is a figure has the figure's name. */
  entry: (report: string, { figure, offset }: { figure: string | null; offset: number }) =>
    `/reports/${report}/#${figure ?? `at_${offset}`}`,
  check: (id: string) => `/checks/#${id}`,
  about: () => '/about/',
  glossary: () => '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  /** A row of the table of all figures, open. */
  figure: (id: string) => `/data/#${id}`,
  feed: () => '/feed.xml',
  sitemap: () => '/sitemap-index.xml',
} as const;

/** Puts a path into a language: Chinese stands at the root, English under `/en/`. */
export function localize(path: string, lang: Language): string {
  return lang === LANGUAGES[0] ? path : `/${lang}${path}`;
}

/** Takes the language off a path: `/en/charts/` gives `/charts/`. */
export function delocalize(path: string): string {
  const [, first, ...rest] = path.split('/');
  return LANGUAGES.some((lang) => lang === first) ? `/${rest.join('/')}` : path;
}

/** Puts the base path of the deployment before a path of the site (`/repo/` + `/charts/`). */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
