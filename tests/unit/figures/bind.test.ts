import { describe, expect, it } from 'vitest';
import { bindText, boundIds, typedDigits } from '../../../src/figures/bind.ts';
import type { Facts } from '../../../src/figures/facts.ts';
import { makeFigure } from './made.ts';

const quantities = [
  makeFigure({ id: 'in-2018', value: 13126, start: '2018', end: '2018' }),
  makeFigure({ id: 'in-2022', value: 1053, qualifier: 'nearly' }),
  makeFigure({ id: 'change', value: -12073 }),
  makeFigure({ id: 'percent', value: -92.04, decimals: 1 }),
  makeFigure({ id: 'share', value: 48.4 }),
  makeFigure({ id: 'three', value: 3 }),
  makeFigure({ id: 'open', end: null }),
];
const facts = {
  ids: quantities.map(({ id }) => id),
  find: (id: string) => quantities.find((q) => q.id === id),
  reports: [{ id: 'list' }],
  tokens: new Map([['list', [{ kind: 'date' }, { kind: 'date' }, { kind: 'figure' }]]]),
  problems: [{ report: 'list' }],
  actions: [
    { row: { report: 'list', precision: 'day', kind: 'meeting' } },
    { row: { report: 'list', precision: 'month', kind: 'document' } },
  ],
} as unknown as Facts;

describe('bindText(template, facts, lang)', () => {
  it.each([
    ['{in-2018}', '13,126户', '13,126 households'],
    ['{in-2022}', '近1,053户', 'nearly 1,053 households'],
    ['{in-2018|number}', '13,126', '13,126'],
    ['{change|abs}', '12,073户', '12,073 households'],
    ['{percent|tenths}', '九成多', 'more than nine-tenths'],
    ['{share|share}', '近一半', 'nearly half'],
    ['{three|spelled}', '三', 'three'],
    ['{in-2018..in-2022|years}', '四', 'four'],
    ['{list|numbers}', '3', '3'],
    ['{list|dates}', '2', '2'],
    ['{list|problems}', '1', '1'],
    ['{list|actions}', '2', '2'],
    ['{list|days}', '1', '1'],
    ['{list|issued}', '1', '1'],
  ])('%s says %s and %s', (template, zh, en) => {
    expect(bindText(template, facts, 'zh')).toBe(zh);
    expect(bindText(template, facts, 'en')).toBe(en);
  });

  it('leaves the words between the numbers alone', () => {
    expect(bindText('从{in-2018}到{in-2022}。', facts, 'zh')).toBe('从13,126户到近1,053户。');
  });

  it.each([
    ['{no-such-figure}', 'no-such-figure: the id of a figure in data/figures.csv or of a derived'],
    ['{list|pages}', 'what can be counted of a report: numbers, figures, dates'],
    ['{in-2018|loud}', 'one of the ways to say a number: full, number'],
    ['{in-2018|tenths}', 'a way that has words for 13126'],
    ['{in-2018..open|years}', 'two figures whose periods have an end'],
    ['{in-2022..in-2018|years}', 'the earlier first'],
    ['{in-2018..in-2022}', 'Write {in-2018..in-2022|years}'],
  ])('%s throws: %s', (template, message) => {
    expect(() => bindText(template, facts, 'zh')).toThrow(message);
  });
});

describe('boundIds(template)', () => {
  it('gives every id that a text names', () => {
    expect(boundIds('{a-1..b-2|years}，{c-3|tenths}')).toEqual(['a-1', 'b-2', 'c-3']);
  });
});

describe('typedDigits(template)', () => {
  it.each([
    ['少了92%', { index: 2, run: '92' }],
    ['共2,621个', { index: 1, run: '2,621' }],
    ['共２６个', { index: 1, run: '２６' }],
    ['{service-sites-2022}个，6类', { index: 22, run: '6' }],
  ])('finds what a person typed in %s', (template, found) => {
    expect(typedDigits(template)).toEqual(found);
  });

  it('takes the digits of an id for no number', () => {
    expect(typedDigits('{service-sites-2022|share}是书屋')).toBeNull();
  });
});
