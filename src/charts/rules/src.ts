import { type Figure, sourcesOf } from '../../figures/quantity.ts';
import type { DrawingSubject, Row } from '../judge/drawingSubject.ts';
import { labelsOf } from '../judge/drawn.ts';
import type { Finding, Rule } from '../judge/rule.ts';

/** What a figure lacks of report, place, evidence, date and definition; empty if nothing. */
function lacksOf({ report, row, indicator, period }: Figure): readonly string[] {
  const { offset, evidence, token } = row;
  return [
    offset >= 0 && offset < report.characters ? '' : 'a place in its report',
    evidence.includes(token) ? '' : 'evidence with the number in it',
    indicator.definitionZh === '' || indicator.definitionEn === '' ? 'a definition' : '',
    period.basis !== 'none' && period.start === null && period.end === null ? 'a date' : '',
  ].filter((lack) => lack !== '');
}

/** Words that say of an undated number that its date is not given. */
const UNDATED = {
  zh: /(?:没有|没|未)(?:写|印|注明)/,
  en: /\b(?:not (?:given|dated|stated|printed)|no (?:date|year|time)|undated|neither .* dated)\b/i,
};

/** All that a reader sees with the drawing, without opening the table. */
function textAround({ chart, view, marks, lang }: DrawingSubject): string {
  return [
    chart.title[lang],
    chart.subtitle[lang],
    chart.note[lang],
    view.note?.[lang] ?? '',
    ...marks.map(({ text }) => text),
  ].join('\n');
}

/** The years of a number, or that it has none, stand with the drawing: a picture is shared without its table. */
function judgeDate({ quantity, path }: Row, subject: DrawingSubject): Finding[] {
  if (quantity.kind === 'derived') return [];
  const { start, end } = quantity.period;
  const years = [start, end].flatMap((date) => (date === null ? [] : [date.slice(0, 4)]));
  const around = textAround(subject);
  const told =
    years.length > 0
      ? years.every((year) => around.includes(year))
      : UNDATED[subject.lang].test(around);
  if (told) return [];
  return [
    {
      path,
      seen:
        years.length > 0
          ? `${quantity.id} is of ${[...new Set(years)].join('–')}, which is said nowhere`
          : `${quantity.id} has no date, and nothing says so`,
      expected: 'the date of every number in the drawing, the subtitle, a label or a note',
      fix:
        years.length > 0
          ? `Bind {${quantity.id}|period} into the subtitle or a label.`
          : 'Say in the note that the report does not give the date.',
    },
  ];
}

/** Every number is labelled, and leads a reader to its row of the table, where the source stands. */
function judgeWay({ quantity, index, path }: Row, subject: DrawingSubject): Finding[] {
  const hit = subject.marks.some(({ row, classes }) => row === index && classes.includes('hit'));
  const labelled = labelsOf(subject, quantity).length > 0;
  if (hit && labelled) return [];
  return [
    {
      path,
      seen: `${quantity.id} has ${hit ? 'no label' : 'no area that leads to its row of the table'}`,
      expected: 'a label for every number, and a way to its source',
      fix: 'Draw its text with its row, and a hit area over it.',
    },
  ];
}

/** SRC: source, date and definition on every figure. */
export const src: Rule = {
  id: 'SRC',
  promise: {
    zh: '每个数都有出处、时间和口径',
    en: 'every number has its source, its date and its definition',
  },
  judgeSpec: ({ views }) =>
    views.flatMap(({ numbers }) =>
      numbers.flatMap(({ quantity, path }) =>
        sourcesOf(quantity).flatMap((figure) => {
          const lacks = lacksOf(figure);
          if (lacks.length === 0) return [];
          return [
            {
              path,
              seen: `${figure.id} lacks ${lacks.join(' and ')}`,
              expected:
                'report, place, evidence, date or «no date», and definition of every number',
              fix: 'Complete its row in figures.csv or indicators.csv.',
            },
          ];
        }),
      ),
    ),
  judgeDrawing: (subject) =>
    subject.rows.flatMap((row) => [...judgeWay(row, subject), ...judgeDate(row, subject)]),
};
