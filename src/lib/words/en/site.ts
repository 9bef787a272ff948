import type { Loose } from '../words.ts';
import type { site as zh } from '../zh/site.ts';

/** In English: what every page says of the site, its ways and its paper. */
export const site: Loose<typeof zh> = {
  tagline: 'The numbers in trade-union reports, checked one by one and charted',
  nav: {
    label: 'Main',
    home: 'Home',
    charts: 'Charts',
    stories: 'Stories',
    reviews: 'Reviews',
    data: 'Data',
    checks: 'Checks',
    reports: 'Reports',
    about: 'About',
  },
  otherLanguage: '中文',
  otherLanguageLabel: '阅读本页中文版',
  skip: 'Skip to the text',
  cite: (title, url) => `Hainan Unions in Figures. ${title}. ${url}`,
  apart: 'Huidong, a county in Guangdong, kept apart: never added to Hainan or compared with it',
  sentence: (reports, tokens) =>
    `${reports.charAt(0).toUpperCase()}${reports.slice(1)} trade-union reports, ${tokens} numbers. Every number in a chart can be traced to the character where it stands.`,
  about: {
    notPrinted: 'not printed',
    printedDate: (date) => `${date}, printed`,
    derivedAside: ' (computed)',
    issued: 'Date',
    publisher: 'Publisher',
    author: 'Author named',
    region: 'Reports on',
    length: 'Length',
    characters: (count) => `${count} characters`,
    numbers: 'Numbers',
    numbersOf: (all, figures) => `${all}, of which ${figures} are figures`,
    record: {
      report: 'Report',
      at: 'Place',
      evidence: 'Evidence',
      printed: 'As printed',
      qualifier: 'Qualifier',
      value: 'Recorded as',
      when: 'When',
      measure: 'Counts',
    },
    qualifiers: {
      exact: 'none',
      about: 'about this many',
      nearly: 'nearly, fewer than this',
      over: 'over, more than this',
      more_than: 'more than this',
      at_least: 'at least this many',
      less_than: 'under, fewer than this',
    },
  },
  footer: {
    independent: 'Hainan Unions in Figures is independent of the publishers of these reports.',
    licence: 'Data and texts',
    code: 'Code',
  },
  notFound: {
    title: 'No such page',
    text: 'The address may be mistyped, or the page has moved.',
    back: 'Back to the front page',
  },
  paper: {
    edition: (until, version, licence) =>
      `Reports up to ${until} · Edition ${version} · ${licence}`,
    figure: (number) => `Figure ${number}`,
    scan: 'Live page',
    links: 'Addresses',
    data: 'All data',
    checks: 'All checks',
  },
};
