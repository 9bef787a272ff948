import type { Loose } from '../words.ts';
import type { reviews as zh } from '../zh/reviews.ts';

/** In English: reviews, on a screen and on paper. */
export const reviews: Loose<typeof zh> = {
  title: 'Reviews',
  lead: 'One volume for a report, or for two: what it counts, how far each count carries, and what it leaves unsaid. To print, or to download.',
  reports: (count, numbers) =>
    `${count} ${count === 'one' ? 'report' : 'reports'}, ${numbers} numbers, each accounted for`,
  rests: (used) => `${used} used here`,
  beside: (used) => `, and ${used} of other reports`,
  strip: (title, all, used) =>
    `The ${all} numbers of “${title}” where they stand in its text; the ${used} used here in bold`,
  fresh: 'The web edition carries corrections. Scan to compare.',
  contents: 'Contents',
  section: (number, topic) => `${number}  ${topic}`,
  reading: {
    title: 'How to read this review',
    items: [
      [
        'Strip over a section',
        'The reports it draws on: a stroke is a number where it stands in the text, a bold one is used here.',
      ],
      ['computed', 'Worked out from printed numbers; no report prints the result.'],
      ['inferred', 'A date or a scope that is not printed, concluded from the whole text.'],
      ['nearly, about, over', 'The report’s own words, which stay with their number.'],
      [
        'Small raised number',
        'Leads to a note at the end: the words of the report, their place and date.',
      ],
      [
        'Number in brackets',
        'An address, written out at the end; a code opens the live page of its chart.',
      ],
    ],
  },
  get: {
    pdf: 'Download the PDF (A4)',
    print: 'Print this review',
    noPdf:
      'This edition of the site comes without PDFs. Print the page from your browser on A4, or save it as a PDF there.',
  },
  checks: {
    title: 'Checks',
    claim: 'Reported',
    checked: 'Checked: as reported',
    formula: 'Recomputed',
    verdict: 'Verdict',
  },
  changes: {
    title: 'Since the last review',
    first: 'This is the first review; there is none before it to compare with.',
    shared: (now, shared, before) =>
      `Definitions used in the reports of this review: ${now}; used also in those of “${before}”: ${shared}.`,
    unshared: (now, before) =>
      `Definitions used in the reports of this review: ${now}; none is used in those of “${before}”, so nothing here can be subtracted from the last review.`,
    none: 'No two numbers share definition, region and category and differ in date, so nothing here can be subtracted from the last review.',
    some: 'These alone share definition, region and category and differ in date; nothing else here can be subtracted from the last review.',
    item: 'Item',
    before: 'Before',
    after: 'After',
    change: 'Change',
    notComputed: 'not computed',
  },
  arithmetic: {
    title: 'All checks',
    lead: (all, agree) =>
      `${all} checks concern the reports of this review; ${agree} agree. The rest are listed here.`,
    clean: (all) => `${all} checks concern the reports of this review, and all of them agree.`,
  },
  sources: 'Sources',
  source: (used, all) => `${used} of its ${all} numbers used here`,
  tables: 'Tables',
  room: 'Notes',
  notes: 'The numbers in the text',
};
