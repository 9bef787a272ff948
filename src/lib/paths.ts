import { LANGUAGES, type Language } from './language.ts';

/** Every address of the site, from the site's root, in the language of the root. */
export const paths = {
  home: () => '/',
  charts: () => '/charts/',
  chart: (id: string) => `/charts/${id}/`,
  embed: (id: string) => `/embed/${id}/`,
  data: () => '/data/',
  table: (name: string) => `/data/${name}.csv`,
  dataPackage: () => '/data/datapackage.json',
  dataArchive: () => '/data/hainan-union-figures.zip',
  checks: () => '/checks/',
  checksJson: () => '/data/checks.json',
  reports: () => '/reports/',
  report: (id: string) => `/reports/${id}/`,
  about: () => '/about/',
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
