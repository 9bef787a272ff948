import type { Action } from '../../figures/action.ts';
import type { Mention } from '../../figures/mention.ts';
import { type Figure, sourcesOf } from '../../figures/quantity.ts';
import type { ActionRow, DrawingSubject, NumberRow } from '../judge/drawingSubject.ts';
import { labelsOf, px, spotsOf } from '../judge/drawn.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import { placesOf } from '../row.ts';

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
    view.subtitle[lang],
    chart.note[lang],
    view.note?.[lang] ?? '',
    ...marks.map(({ text }) => text),
  ].join('\n');
}

/** The years of a number, or that it has none, stand with the drawing: a picture is shared without its table. */
function judgeDate({ quantity, path }: NumberRow, subject: DrawingSubject): Finding[] {
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
function judgeWay({ quantity, index, path }: NumberRow, subject: DrawingSubject): Finding[] {
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

/** An action or a place has no label of its own: it leads to its row, and the row to its place in the report. */
function judgePlace(row: Action | Mention, index: number, subject: DrawingSubject): Finding[] {
  const [place] = placesOf(row);
  const spot = spotsOf(subject, index).length > 0;
  const inside = place !== undefined && place.offset < place.report.characters;
  if (spot && inside) return [];
  return [
    {
      path: subject.path,
      seen: `row ${index + 1} of the table has ${spot ? 'no place in its report' : 'no mark that leads to it'}`,
      expected: 'a mark for every row, and a row with the place where its report says so',
      fix: spot
        ? 'Correct its offset in events.csv or ledger.csv.'
        : 'Draw it with its row and the class of spots.',
    },
  ];
}

/** The years of every action stand on the axis, or at the end of a bar that goes on after it. */
function judgeYears({ action, index }: ActionRow, subject: DrawingSubject): Finding[] {
  const { start, end } = action.period;
  const years = [start, end].flatMap((date) => (date === null ? [] : [date.slice(0, 4)]));
  const missing = years.find(
    (year) => !subject.marks.some(({ text, row }) => row === null && text.includes(year)),
  );
  if (missing === undefined) return [];
  return [
    {
      path: subject.path,
      seen: `${action.id}, row ${index + 1} of the table, is of ${missing}, which is said nowhere`,
      expected: 'the year of every action on the axis, or beside the end of its bar',
      fix: 'Draw the axis over all years, and say the year in which a bar ends that goes on after it.',
    },
  ];
}

/** The numbers of a report stand line by line in the order in which the report prints them. */
function judgeOrder({ mentions, marks, path }: DrawingSubject): Finding[] {
  const spots = new Map(marks.flatMap(({ row, box }) => (row === null ? [] : [[row, box]])));
  const places = mentions.flatMap(({ index, mention }) => {
    const box = spots.get(index);
    return box === undefined ? [] : [{ mention, box }];
  });
  const odd = places.find(({ box, mention }, at) => {
    const before = places[at - 1];
    if (before === undefined) return false;
    const sameLine = Math.abs(box.y2 - before.box.y2) < 0.01;
    const later = sameLine ? box.x1 > before.box.x1 : box.y2 > before.box.y2;
    return !later || mention.token.offset <= before.mention.token.offset;
  });
  if (odd === undefined) return [];
  const { token } = odd.mention;
  return [
    {
      path,
      seen: `the stroke of ${token.token} at ${token.offset} stands at ${px(odd.box.x1)}, ${px(odd.box.y2)}, before that of a number printed earlier`,
      expected: 'strokes in the order of the report, from left to right and line by line',
      fix: 'Lay the strokes out with layoutLines, which keeps their order.',
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
  judgeDrawing: (subject) => [
    ...subject.rows.flatMap((row) => [...judgeWay(row, subject), ...judgeDate(row, subject)]),
    ...subject.actions.flatMap((row) => [
      ...judgePlace(row.action, row.index, subject),
      ...judgeYears(row, subject),
    ]),
    ...subject.mentions.flatMap(({ mention, index }) => judgePlace(mention, index, subject)),
    ...judgeOrder(subject),
  ],
};
