import type { Loose } from '../words.ts';
import type { share as zh } from '../zh/share.ts';

/** In English: what a reader may take along, and the guide for editors. */
export const share: Loose<typeof zh> = {
  share: {
    title: 'Use this chart',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press the copy keys',
    failed: 'Not copied: please download it',
    report: (title, when) => `“${title}” (${when})`,
    reports: (reports) => reports.join(', '),
    credit: (reports, name) => `Data from ${reports}. Chart: ${name}`,
    files: {
      png: 'Picture, PNG',
      wechat: 'WeChat picture',
      wechatNote: 'with QR code',
      article: 'WeChat picture and caption',
      copyArticle: 'Copy both',
      svg: 'Vector, SVG',
      svgNote: 'text stays text',
      outlined: 'Outlined',
      csv: 'Data, CSV',
      rows: (count) => `${count} rows`,
    },
    code: {
      title: 'Embed code',
      kinds: { fluid: 'Fluid', fixed: 'Fixed height', image: 'Picture' },
      hints: {
        fluid:
          'Needs no script. The height follows the chart; older browsers keep room for the tallest view and never scroll.',
        fixed:
          'For systems that strip the style. High enough for every view in a column of any width.',
        image: 'For places that let no frame in. The picture leads back to this page.',
      },
      guide: 'How to paste it, system by system',
    },
    link: { title: 'Link' },
    citation: {
      title: 'Cite',
      kinds: { words: 'In words', standard: 'GB/T 7714', bibtex: 'BibTeX' },
      day: 'yyyy-mm-dd',
      words: (author, title, reports, url) =>
        `${author}, “${title}”${/[.?!]$/.test(title) ? '' : '.'} Data from ${reports}. ${url}, accessed `,
    },
  },
  embedGuide: {
    title: 'Put a chart into your article',
    description:
      'For editors: how to use the charts in WordPress, in other systems, on WeChat and in print, and what not to crop.',
    lead: 'At the foot of each chart’s page, under “Use this chart”, choose one, copy and paste. Title, unit, source and words such as “about”, “nearly” and “over” are inside the chart and travel with it.',
    choose: {
      title: 'Which one',
      rows: [
        ['A system that takes HTML', 'Embed code, fluid'],
        ['A system that strips the style', 'Embed code, fixed height'],
        ['WordPress', 'The address of the chart’s page'],
        ['WeChat public accounts', 'The WeChat picture'],
        ['A place that lets no frame in', 'Embed code, picture'],
        ['Print', 'SVG, or PNG'],
      ],
      try: 'Try it with this one:',
    },
    systems: [
      {
        title: 'WordPress',
        text: [
          'Paste the address of the chart’s page on a line of its own, and the chart appears. WordPress sets the height itself, between 200 and 1,000 pixels.',
          'If only a link appears, the site has probably switched embedding off: add a “Custom HTML” block and paste the fluid code.',
        ],
      },
      {
        title: 'Other systems',
        text: [
          'Switch to the source and paste the code between two paragraphs. Save, open again and look: if the style is still there, fluid will do; if not, take the fixed height.',
          'New browsers find the fluid height by themselves. So does a site that listens for heights with the scripts of Datawrapper, Pym, AMP or @newswire/frames; nothing need be set up. Where there is neither, the frame keeps the height of the tallest view on a phone: nothing scrolls, and a shorter view leaves some space under it.',
        ],
      },
      {
        title: 'WeChat',
        text: [
          'Press “Copy both” and paste into the editor of the account: picture, title, note, source and address come together. If the picture stays behind, download it and insert it.',
          'Put the address of the chart’s page under “Read more”; the QR code in the picture leads there too.',
        ],
      },
      {
        title: 'Print',
        text: [
          'Lay out with the SVG: its text is text and can be set in your own face. If glyphs are missing, take the outlined one or the PNG. In black and white the red and the blue come out alike, and only the labels tell them apart, so keep the labels.',
        ],
      },
    ],
    options: {
      title: 'Options in the address',
      lead: 'The address inside the code takes these and nothing else.',
      rows: [
        [
          '?view=',
          'Which view comes first. Choose it on the chart’s page before you copy, and the code has it.',
        ],
        ['?theme=dark', 'Dark; ?theme=light gives light. Without it, what each reader has set.'],
        ['?title=0', 'No title on the chart, for when the article has given it.'],
      ],
      example: 'Several at once:',
    },
    keep: {
      title: 'What not to crop',
      rows: [
        '“About”, “nearly”, “over” and “more than” in a title. Without the word it is another number.',
        'The unit, and the note under the chart.',
        'Outlines, open ends, dashes. They mark numbers that are computed or approximate; nothing is unfinished.',
        'The source and the strip. A red stroke on the strip is the place of the number in its report.',
        'Charts of Huidong and of Hainan: do not put them side by side. Huidong is in Guangdong.',
      ],
    },
    see: {
      title: 'How it looks',
      lead: 'Three samples, each a whole page of its own with the chart embedded as described here.',
      alone: 'Open it alone',
      hosts: {
        styled: 'A heavily styled site: its sizes, colours and tables do not reach into the chart.',
        wordpress: 'WordPress: address and height are all it keeps, and scripts run in a sandbox.',
        dark: 'A dark site: ?theme=dark stands after the address.',
      },
    },
    after: {
      title: 'Corrections and credit',
      text: [
        'When a number is corrected, embedded charts change with it. Pictures do not: download them again.',
        'Use the charts freely, commercially too, as long as “Hainan Unions in Figures” is named; the charts name it themselves. If you quote a single number, say which report it comes from, and keep its “about”, “nearly” or “over”.',
      ],
    },
    host: {
      name: 'The Example',
      menu: ['News', 'People', 'Features'],
      headline: 'An article to try a chart in',
      byline: 'By the desk of The Example',
      before:
        'This is a paragraph of the article. The code is pasted below it; the words round it are the site’s own, and so is the layout.',
      after:
        'The chart ends here and the article goes on. When the chart changes its height, this paragraph moves with it.',
    },
  },
};
