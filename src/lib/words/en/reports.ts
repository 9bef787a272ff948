import type { Loose } from '../words.ts';
import type { reports as zh } from '../zh/reports.ts';

/** In English: reports and their pages. */
export const reports: Loose<typeof zh> = {
  reportsTitle: 'The reports',
  reportsLead:
    'The longer the band, the longer the report; one stroke is one number. Dark strokes are figures, light ones dates, document numbers and the like.',
  reportCount: (count) => `${count} numbers`,
  reportPages: {
    title: 'The reports',
    lead: 'Every number on this site comes from these reports. Their text is not here; what is here is every number in them: how it is printed, at which character it stands, and whether it is a figure, or a date, a document number, a list number.',
    key: 'All bands are on one scale of characters; one stroke is one number. Red strokes are figures drawn in a chart, dark ones the other figures, short pale ones no figures at all.',
    back: 'The reports',
    numbers: (tokens, figures) => `${tokens} numbers, ${figures} of them figures`,
    contents: 'On this page',
    imprint: {
      title: 'What the report says of itself',
      headline: 'Title',
      publisher: 'Publisher',
      author: 'Author named',
      issued: 'Date',
      region: 'Reports on',
      covers: 'Period covered',
      length: 'Length',
      figures: 'Figures',
      figuresOf: (figures, drawn) => `${figures}, ${drawn} in charts`,
      fingerprint: 'Fingerprint',
    },
    fromHeadline: 'from the printed headline; the English title is ours',
    printed: 'printed',
    inferred: 'inferred',
    notPrinted: 'not printed',
    characters: (count) => `${count} characters`,
    fingerprintHint: 'The SHA-256 of the text. A text that gives the same string is the same text.',
    flaws: 'Not printed, inferred, damaged',
    counts: {
      title: 'What they are and where they are used',
      kinds: (all) => `What the ${all} numbers are`,
      uses: (figures) => `Where the ${figures} figures are used`,
      total: 'Total',
      han: (count) => `${count} of them in Chinese numerals`,
      drawn: 'Drawn in charts',
      derived: 'Used in computing',
      checks: 'Used in checks',
      unused: 'Listed here only',
      overlap: 'One figure may have several uses, so these do not add up.',
    },
    kinds: {
      figure: 'Figures',
      date: 'Dates',
      document: 'Document numbers',
      list: 'List numbers',
      name: 'Names and phrases',
      contact: 'Contact details',
      caption: 'Captions',
    },
    why: {
      figure: '',
      date: 'Years, months and days, and lengths in years; none is a figure.',
      document: 'Document and voucher numbers, and years in the names of documents.',
      list: 'Numbers before items; where the text runs one into a year, they are parted here.',
      name: 'Numbers in names and phrases, such as “1+N”.',
      contact: 'Telephone, street and post code.',
      caption: 'Words under pictures.',
    },
    figures: {
      title: 'Figures',
      lead: (count) =>
        `${count}, by topic, and within a topic in the order of the report. A red stroke at the left marks a figure that is drawn in a chart.`,
      contents: 'Topics',
      used: 'Uses',
      charts: 'Charts',
      derived: 'Computed',
      checks: 'Checks',
      countCharts: (count) => `${count} ${count === '1' ? 'chart' : 'charts'}`,
      countDerived: (count) => `${count} computed`,
      countChecks: (count) => `${count} ${count === '1' ? 'check' : 'checks'}`,
    },
    rest: {
      title: 'The other numbers',
      lead: (count) =>
        `The ${count} that are not figures, every one of them. The small number is the character at which each stands.`,
    },
    problems: {
      title: 'The resolved problems',
      lead: (count, events) =>
        `The report lists ${count} problems. Here are the outcome of each and the ${events} entries to which the report gives a date. What it leaves open is said with the outcome.`,
      origin: {
        'self-inspection': 'Source: self-inspection',
        'found-by-self': 'Source: found by the federation itself',
      },
      events: 'Dated entries',
    },
  },
};
