import { said } from './said.ts';
import type { TableText } from './tableText.ts';

/** What stands in `events.csv`. */
export const events: TableText<'events'> = {
  title: { zh: '事项', en: 'Events' },
  text: {
    zh: '十五个问题从提出到了结，报告写明日期的每一步。',
    en: 'Every dated step by which the fifteen problems were dealt with.',
  },
  columns: {
    id: {
      title: { zh: '事项编号', en: 'Event ID' },
      text: { zh: '事项的编号。', en: 'Names the event.' },
    },
    problem: {
      title: { zh: '问题', en: 'Problem' },
      text: { zh: '属于第几个问题。', en: 'The number of the problem that it belongs to.' },
    },
    dateStart: {
      title: { zh: '日期', en: 'Date' },
      text: {
        zh: '哪天、哪月或哪年；一段时间的写起点。',
        en: 'The day, month or year; for a range, its start.',
      },
    },
    dateEnd: {
      title: { zh: '止期', en: 'End date' },
      text: {
        zh: '到何时止；一天之内的与日期相同，没有写止期的留空。',
        en: 'When it ended; equal to the date for a single day, month or year, and empty where no end is given.',
      },
    },
    precision: {
      title: { zh: '日期的精度', en: 'Precision' },
      text: {
        zh: '报告把日期写到日、月、年，还是一段时间。',
        en: 'How closely the report dates it.',
      },
      options: {
        day: { zh: '到日', en: 'day' },
        month: { zh: '到月', en: 'month' },
        year: { zh: '到年', en: 'year' },
        range: { zh: '一段时间', en: 'range' },
      },
    },
    kind: {
      title: { zh: '做了什么', en: 'Kind' },
      text: { zh: '事项的种类。', en: 'What sort of action it was.' },
      options: {
        document: said(({ timeline }) => timeline.kinds.document),
        meeting: said(({ timeline }) => timeline.kinds.meeting),
        training: said(({ timeline }) => timeline.kinds.training),
        inspection: said(({ timeline }) => timeline.kinds.inspection),
        funding: said(({ timeline }) => timeline.kinds.funding),
        founding: said(({ timeline }) => timeline.kinds.founding),
        survey: said(({ timeline }) => timeline.kinds.survey),
        event: said(({ timeline }) => timeline.kinds.event),
        system: said(({ timeline }) => timeline.kinds.system),
        staffing: said(({ timeline }) => timeline.kinds.staffing),
        other: said(({ timeline }) => timeline.kinds.other),
      },
    },
    whatZh: {
      title: { zh: '内容', en: 'What, in Chinese' },
      text: { zh: '做了什么，我们的话。', en: 'What was done, in Chinese and in our own words.' },
    },
    whatEn: {
      title: { zh: '英文内容', en: 'What, in English' },
      text: { zh: '做了什么，英文。', en: 'What was done, in our own words.' },
    },
    report: {
      title: { zh: '报告', en: 'Report' },
      text: { zh: '出自哪份报告。', en: 'The report that tells of it.' },
    },
    offset: {
      title: { zh: '位置', en: 'Offset' },
      text: {
        zh: '日期在报告文本里的位置，从零数起，单位是字符。',
        en: 'Where its date stands in the report’s text, in characters from zero.',
      },
    },
  },
};
