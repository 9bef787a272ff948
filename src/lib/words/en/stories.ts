import type { Loose } from '../words.ts';
import type { stories as zh } from '../zh/stories.ts';

/** In English: stories, their notes, and terms. */
export const stories: Loose<typeof zh> = {
  glossary: {
    title: 'Glossary',
    lead: 'The reports’ terms in Chinese and English: what they count, what the reports leave unsaid, and where the numbers stand.',
    link: 'glossary',
    index: 'A to Z',
    numbers: (count) => `${count} ${count === '1' ? 'number' : 'numbers'}`,
    charts: (count) => `${count} ${count === '1' ? 'chart' : 'charts'}`,
    stories: (count) => `${count} ${count === '1' ? 'story' : 'stories'}`,
    used: (parts) => `In ${parts.join(', ')}`,
  },
  stories: {
    title: 'Stories',
    lead: 'Each tells one thing that the numbers show. Open an underlined number to see the words of the report and the character at which they stand.',
    count: '# numbers',
    reports: (years) =>
      years.length === 1
        ? `from a report of ${years[0]}`
        : `from reports of ${years.slice(0, -1).join(', ')} and ${years.at(-1)}`,
    undated: 'from a report without a date',
    stripUsed: (used) => `${used} used`,
    stripAll: (all) => ` of ${all}`,
    titled: (title) => `“${title}”`,
    note: {
      evidence: 'Evidence',
      place: 'Place',
      when: 'When',
      definition: 'Counts',
      remark: 'Note',
      formula: 'Working',
      inputs: 'From',
      derived: 'Computed; no report prints it',
      toEvidence: 'In the report',
      toFigure: 'Full record',
      toChart: 'In a chart',
      close: 'Close',
    },
    notes: 'The numbers in this story',
    sources: 'Sources',
    source: (when, used) => `${when}; ${used} ${used === '1' ? 'number' : 'numbers'} used here`,
    related: 'Related charts',
    turn: 'Previous and next',
    previous: 'Previous',
    next: 'Next',
    check: 'Recomputed',
    front: {
      made: 'Made independently of the reports’ publishers. ',
      checks: 'See the checks',
      or: ' and ',
      method: 'the method',
    },
    feed: 'Stories',
    cite: 'How to cite',
    citeHint:
      'The text bears no date. For the day of access, put the day on which you opened this page.',
  },
};
