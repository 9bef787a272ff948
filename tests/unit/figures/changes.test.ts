import { expect, it } from 'vitest';
import { compareReports } from '../../../src/figures/changes.ts';
import type { Facts } from '../../../src/figures/facts.ts';
import type { Derived, Figure } from '../../../src/figures/quantity.ts';
import type { Report } from '../../../src/tables/index.ts';

const [before, now] = ['before', 'now'].map((id) => ({ id }) as Report);
if (before === undefined || now === undefined) throw new Error('Two reports were made.');

const figure = (id: string, report: Report, indicator: string, year: string | null) =>
  ({
    kind: 'figure',
    id,
    report,
    indicator: { id: indicator },
    region: { id: 'hainan' },
    category: null,
    period: { start: year, end: year, basis: 'stated' },
  }) as unknown as Figure;

const households = figure('households-2018', before, 'households', '2018');
const later = figure('households-2022', now, 'households', '2022');
const restated = figure('sites-2022', now, 'sites', '2022');
const again = figure('sites-2022-again', before, 'sites', '2022');
const undated = figure('money', now, 'money', null);
const change = { kind: 'derived', id: 'change', inputs: [households, later] } as unknown as Derived;
const other = { kind: 'derived', id: 'other', inputs: [later, restated] } as unknown as Derived;
const facts = {
  figures: [households, later, restated, again, undated],
  derived: [change, other],
} as unknown as Facts;

it('compareReports(later, earlier, facts) finds numbers of one definition and two years, and what is computed of just them', () => {
  const { changes } = compareReports([now], [before], facts);
  expect(changes.map(({ before: one, after }) => [one.id, after.id])).toEqual([
    ['households-2018', 'households-2022'],
  ]);
  expect(changes[0]?.computed.map(({ id }) => id)).toEqual(['change']);
});

it('compareReports(later, earlier, facts) counts the definitions that both count by, restatements among them', () => {
  expect(compareReports([now], [before], facts)).toMatchObject({ definitions: 3, shared: 2 });
});

it('compareReports(later, [], facts) finds nothing to compare with where there is no earlier report', () => {
  expect(compareReports([now], [], facts)).toEqual({ definitions: 3, shared: 0, changes: [] });
});
