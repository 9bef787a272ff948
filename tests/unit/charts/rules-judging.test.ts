import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { directionsIn } from '../../../src/charts/judge/direction.ts';
import { judgeSpec } from '../../../src/charts/judge/judgeSpec.ts';
import { explainTooFine, lastPlace, printedPlace } from '../../../src/charts/judge/precision.ts';
import type { ChartSpec } from '../../../src/charts/spec/spec.ts';
import type { Facts } from '../../../src/figures/facts.ts';
import type { Figure } from '../../../src/figures/quantity.ts';
import type { Language } from '../../../src/lib/language.ts';
import { readMarks } from '../../../src/render/drawing/readMarks.ts';

const { facts, charts } = loadEdition();

const specOf = (id: string): ChartSpec => {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`there is no chart ${id}`);
  return chart.file.spec;
};

/** The facts with one figure changed. */
function withFigure(id: string, change: (figure: Figure) => Figure): Facts {
  const figure = facts.find(id);
  if (figure?.kind !== 'figure') throw new Error(`there is no figure ${id}`);
  const changed = change(figure);
  return { ...facts, find: (other) => (other === id ? changed : facts.find(other)) };
}

describe('judgeSpec(spec, facts)', () => {
  const households = specOf('hardship-households');
  const seen = (spec: ChartSpec, changed: Facts) =>
    judgeSpec(spec, changed).map(({ rule, seen: what }) => `${rule}: ${what}`);

  it('SRC wants report, place, evidence, date and definition of every figure', () => {
    const changed = withFigure('hardship-households-2022', (figure) => ({
      ...figure,
      indicator: { ...figure.indicator, definitionEn: '' },
      row: { ...figure.row, offset: -1, evidence: '…' },
    }));
    expect(seen(households, changed)[0]).toMatchInlineSnapshot(
      `"SRC: hardship-households-2022 lacks a place in its report and evidence with the number in it and a definition"`,
    );
  });

  it('TIME wants a year of every observation', () => {
    const changed = withFigure('hardship-households-2022', (figure) => ({
      ...figure,
      period: { start: null, end: null, basis: 'none' },
    }));
    expect(seen(households, changed)).toContain('TIME: hardship-households-2022 has no year');
  });

  it('SCOPE tells totals of different years apart', () => {
    const changed = withFigure('golden-autumn-funds-2013-2018', (figure) => ({
      ...figure,
      period: { start: '2018', end: '2022', basis: 'stated' },
    }));
    expect(seen(specOf('festival-aid'), changed)).toEqual([
      'SCOPE: golden-autumn-funds-2013-2018 is a total over 2018–2022, new-year-warmth-funds-2013-2018 is a total over 2013–2018',
    ]);
  });

  it('TITLE sees that a title says «fell» of numbers that rise', () => {
    const changed = withFigure('hardship-households-2022', (figure) => ({
      ...figure,
      value: 20000,
    }));
    const { title, views, ...rest } = households;
    const spec = {
      ...rest,
      views,
      title: {
        zh: '困难职工降到{hardship-households-2022}',
        en: 'Households fell to {hardship-households-2022|number}',
      },
    };
    expect(title).not.toEqual(spec.title);
    expect(seen(spec, changed)).toEqual([
      'TITLE: «降», while hardship-households-2018 is 13126, hardship-households-2022 is 20000',
      'TITLE: «fell», while hardship-households-2018 is 13126, hardship-households-2022 is 20000',
    ]);
  });

  it('TITLE sees that a superlative no longer holds', () => {
    const changed = withFigure('golden-autumn-funds-2013-2018', (figure) => ({
      ...figure,
      value: 3e8,
    }));
    expect(seen(specOf('festival-aid'), changed)).toEqual([
      'TITLE: «最多», while new-year-warmth-funds-2013-2018 is not that on any scale of the chart',
      'TITLE: «largest», while new-year-warmth-funds-2013-2018 is not that on any scale of the chart',
    ]);
  });
});

describe('directionsIn(template, lang)', () => {
  it.each<[string, Language, readonly string[]]>([
    ['困难职工少了{hardship-households-change-percent|tenths}', 'zh', ['fall']],
    ['从{a-b}提高到{c-d}', 'zh', ['rise']],
    ['服务阵地翻了一番', 'zh', ['doubling']],
    ['翻两番后飙升，再回落', 'zh', ['rise', 'fall', 'quadrupling']],
    ['户数减半', 'zh', ['fall', 'halving']],
    ['新增会员{a-b}，晋升{c-d}', 'zh', []],
    ['夏季送清凉防暑降温', 'zh', []],
    ['Households fell by {a-b}', 'en', ['fall']],
    ['The subsidy rose, then dropped', 'en', ['rise', 'fall']],
    ['Sites doubled', 'en', ['doubling']],
    ['Numbers surged, tripled and then halved', 'en', ['rise', 'tripling', 'halving']],
    ['Members jumped; costs went up, and down from {a-b}', 'en', ['rise', 'rise', 'fall']],
    ['Funds raised', 'en', []],
  ])('%s says %s %j', (template, lang, due) => {
    expect(directionsIn(template, lang).map(({ direction }) => direction)).toEqual(due);
  });
});

describe('precision', () => {
  it.each([
    [1310, 0, 10],
    [13126, 0, 1],
    [19.78, 1, 0.1],
    [50, 1, 10],
  ])('lastPlace(%d, %d) is %d', (value, decimals, place) => {
    expect(lastPlace(value, decimals)).toBeCloseTo(place, 9);
  });

  it.each([
    ['13,126户', 1],
    ['2.26亿元', 1e6],
    ['90多万人', 1e5],
    ['over 900,000 people', 1e5],
    ['45.224 million yuan', 1e3],
    ['97.96%', 0.01],
    ['13.0%', 0.1],
  ])('printedPlace(%j) is %d', (numeral, place) => {
    expect(printedPlace(numeral)).toBeCloseTo(place, 9);
  });

  it('printedPlace of a label without digits is null', () => {
    expect(printedPlace('一半')).toBeNull();
  });

  it.each([
    ['golden-autumn-per-student', 0, 'it has 4 digits, golden-autumn-funds-2013-2018 has 3'],
    ['arrears-owed-per-migrant', 0, null],
    ['hardship-households-change', 0, null],
    ['hardship-households-change-percent', 1, null],
    ['hardship-households-change-percent', 2, 'it has 2 decimals, more than 1'],
    // The report prints 97.96%, and checks.csv holds the share against it.
    ['huidong-campaign-settled-share', 2, null],
  ])('explainTooFine(%s, %d, facts) says %j', (id, decimals, reason) => {
    const derived = facts.derived.find((one) => one.id === id);
    expect(
      derived === undefined ? 'no such number' : explainTooFine(derived, decimals, facts),
    ).toBe(reason);
  });
});

describe('readMarks(svg)', () => {
  it('reads shapes with their rows, a group giving its attributes to all in it', () => {
    const marks = readMarks(
      '<g class="f-sea" data-i="3"><rect x="1" y="2" width="30" height="4"/><circle cx="9" cy="9" r="2"/></g>' +
        '<text class="t-ink" x="5" y="6">A &amp; B <tspan class="num">90多万人</tspan></text>',
    );
    expect(marks.map(({ shape, row, box }) => ({ shape, row, box }))).toEqual([
      { shape: 'rect', row: 3, box: { x1: 1, y1: 2, x2: 31, y2: 6 } },
      { shape: 'circle', row: 3, box: { x1: 7, y1: 7, x2: 11, y2: 11 } },
      { shape: 'text', row: null, box: { x1: 5, y1: 6, x2: 5, y2: 6 } },
    ]);
    expect(marks[2]).toMatchObject({ text: 'A & B 90多万人', numeral: '90多万人' });
  });

  it('reads the pieces of a path', () => {
    const [mark] = readMarks('<path d="M3,5H340M0,0L3,4V9A1,1,0,0,1,5,9Z"/>');
    expect(mark?.strokes).toEqual([
      { kind: 'straight', from: [3, 5], to: [340, 5] },
      { kind: 'straight', from: [0, 0], to: [3, 4] },
      { kind: 'straight', from: [3, 4], to: [3, 9] },
      { kind: 'arc', from: [3, 9], to: [5, 9] },
      { kind: 'straight', from: [5, 9], to: [0, 0] },
    ]);
  });

  it('throws for what it cannot judge', () => {
    expect(() => readMarks('<image x="0"/>')).toThrow(
      'a drawing has a <image>, which the rules cannot judge',
    );
    expect(() => readMarks('<path d="m3,5l1,1"/>')).toThrow(
      'a path has the command m, which the rules cannot read',
    );
    expect(() => readMarks('<rect x=0/>')).toThrow('the rules cannot read this drawing from');
  });
});
