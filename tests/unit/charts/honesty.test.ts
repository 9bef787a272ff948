import { describe, expect, it } from 'vitest';
import { describeView } from '../../../src/charts/describe.ts';
import { isQuantity } from '../../../src/charts/row.ts';
import { formatNumber } from '../../../src/lib/format.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { expectNone } from '../../support/expect-none.ts';
import { byName, textOf } from '../../support/html.ts';
import { charts, everyCase, facts, parseDrawing } from './everyDrawing.ts';

describe('every number that a view shows stands', () => {
  it.each(everyCase)(
    '$name: in its labels and in its text alternative, with its qualifier',
    (one) => {
      const labels = byName(parseDrawing(one), 'text').map(textOf).join(' | ');
      const alt = describeView(one.chart, one.view, facts, one.lang);
      const numbers = one.view.form.rows(one.view.spec, facts).filter(isQuantity);
      const missing = numbers
        .map((quantity) => formatNumber(quantity, one.lang))
        .flatMap((number) => [
          ...(labels.includes(number) ? [] : [`${number} is in no label`]),
          ...(alt.includes(number) ? [] : [`${number} is not in the text alternative`]),
        ]);
      expectNone(missing, `${one.name} leaves numbers out:`);
    },
  );
});

describe('every chart', () => {
  it.each(charts)(
    '$id: no row of its table is in no view, none stands twice',
    ({ rows, views }) => {
      const shown = new Set(views.flatMap((view) => view.form.rows(view.spec, facts)));
      expect(rows.filter((row) => !shown.has(row))).toEqual([]);
      expect(new Set(rows).size).toBe(rows.length);
    },
  );

  it.each(charts)(
    '$id: says its finding, its measure and its caveat in both languages',
    (chart) => {
      for (const lang of LANGUAGES) {
        for (const text of [chart.title[lang], chart.subtitle[lang], chart.note[lang]]) {
          expect(text.trim()).not.toBe('');
          expect(text, 'a placeholder that nobody filled').not.toMatch(/[{}]/);
        }
      }
    },
  );

  it.each(charts)('$id: has a source for every number', ({ rows, sources }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
  });
});
