import type { TableText } from './tableText.ts';

/** What stands in `reports.csv`. */
export const reports: TableText<'reports'> = {
  title: { zh: '报告', en: 'Reports' },
  text: {
    zh: '各份报告，一行一份。报告自己没有印的（日期、发布单位、作者）留空，并在说明里写明。',
    en: 'The reports that the numbers come from, a row each. What a report does not print (date, publisher, author) is left empty, and the note says so.',
  },
  columns: {
    id: {
      title: { zh: '报告编号', en: 'Report ID' },
      text: { zh: '报告的编号，其他表用它指到报告。', en: 'Names the report in the other tables.' },
    },
    titleZh: {
      title: { zh: '标题', en: 'Title in Chinese' },
      text: {
        zh: '报告的标题。印出的标题很长或只有副题时，说明里写了怎么取的。',
        en: 'The report’s title. Where the printed headline is long or only a subtitle is left, the note says what was taken.',
      },
    },
    titleEn: {
      title: { zh: '英文标题', en: 'Title in English' },
      text: {
        zh: '标题的英文说法，是我们译的，报告没有英文版。',
        en: 'The title in English, in our translation; the reports have no English edition.',
      },
    },
    publisherZh: {
      title: { zh: '发布单位', en: 'Publisher in Chinese' },
      text: {
        zh: '报告印出的发布单位；没有印的留空。',
        en: 'Publisher as printed; empty where none is.',
      },
    },
    publisherEn: {
      title: { zh: '发布单位的英文名', en: 'Publisher in English' },
      text: {
        zh: '发布单位的英文说法，是我们译的。',
        en: 'The publisher in English, in our translation.',
      },
    },
    author: {
      title: { zh: '作者', en: 'Author' },
      text: {
        zh: '报告印出的撰文者；没有印的留空。',
        en: 'Writer as printed; empty where none is.',
      },
    },
    region: {
      title: { zh: '地区', en: 'Region' },
      text: {
        zh: '报告讲的地方。广东省惠东县的报告单独成册，不与海南相加、相比。',
        en: 'The place the report is about. The report on Huidong, a county in Guangdong, is kept apart: it is never added to Hainan or compared with it.',
      },
    },
    issued: {
      title: { zh: '发布时间', en: 'Date of issue' },
      text: {
        zh: '报告的时间，写到年、月或日；是不是报告自己印的，看下一列。',
        en: 'When the report was issued, to the year, month or day; the next column tells whether the report prints it.',
      },
    },
    issuedBasis: {
      title: { zh: '发布时间的依据', en: 'Basis of the date of issue' },
      text: {
        zh: '发布时间是报告印的，还是我们推定的。',
        en: 'Whether the date of issue is printed or was inferred by us.',
      },
      options: {
        printed: { zh: '报告印有', en: 'printed in the report' },
        inferred: { zh: '推定', en: 'inferred' },
      },
    },
    coversStart: {
      title: { zh: '所述时间的起点', en: 'Start of the time covered' },
      text: {
        zh: '报告所讲的最早时间，依据见说明。',
        en: 'The earliest time the report speaks of; the note gives the ground.',
      },
    },
    coversEnd: {
      title: { zh: '所述时间的终点', en: 'End of the time covered' },
      text: {
        zh: '报告所讲的最晚时间，依据见说明。',
        en: 'The latest time the report speaks of; the note gives the ground.',
      },
    },
    characters: {
      title: { zh: '全文字数', en: 'Length' },
      text: {
        zh: '我们所用文本的长度，单位是字符，标点、空格和换行都算。',
        en: 'Length of the text that we used, in characters, with punctuation, blanks and line breaks.',
      },
    },
    sha256: {
      title: { zh: '文本指纹', en: 'Fingerprint of the text' },
      text: {
        zh: '我们所用文本的 SHA-256。手里的文本算出同样的指纹，位置才对得上。',
        en: 'SHA-256 of the text that we used. Offsets fit only a text with the same fingerprint.',
      },
    },
    noteZh: {
      title: { zh: '说明', en: 'Note in Chinese' },
      text: {
        zh: '报告没有印什么、哪里残缺、我们怎么推定。',
        en: 'What the report does not print, where it is damaged and what we inferred, in Chinese.',
      },
    },
    noteEn: {
      title: { zh: '英文说明', en: 'Note in English' },
      text: {
        zh: '同一条说明的英文。',
        en: 'What the report does not print, where it is damaged and what we inferred.',
      },
    },
  },
};
