import type { Chart, Source } from '../../charts/chart.ts';
import { findChart } from '../../charts/chartPages.ts';
import type { Edition } from '../../charts/edition.ts';
import { isQuantity } from '../../charts/row.ts';
import { boundIds } from '../../figures/bind.ts';
import type { Check } from '../../figures/checks.ts';
import type { Facts } from '../../figures/facts.ts';
import { type Quantity, sourcesOf } from '../../figures/quantity.ts';
import { groupByReport } from './groupByReport.ts';
import { deriveNote, type NumberNote } from './notes.ts';
import type { Uses } from './uses.ts';

/** What a text takes from the data. */
export interface BoundUses {
  /** In the order of their places. */
  readonly charts: readonly Chart[];
  readonly checks: readonly Check[];
  /** The numbers in its sentences, each once, in order. */
  readonly notes: readonly NumberNote[];
  /** The figures that its sentences, charts and checks rest on, by report. */
  readonly sources: readonly Source[];
}

/** The item of an id that the check of the text has seen to be there. */
export function findById<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`${id} passed the check of the text that names it.`);
  return found;
}

function sourcesUnder(quantities: readonly Quantity[], { reports }: Facts): readonly Source[] {
  const figures = [...new Set(quantities.flatMap(sourcesOf))];
  return groupByReport(figures).toSorted(
    (a, b) => reports.indexOf(a.report) - reports.indexOf(b.report),
  );
}

/** Finds what a text uses, beside the numbers that `templates` name: its title, its summary. Throws as `findChart` does. */
export function bindUses(uses: Uses, templates: readonly string[], edition: Edition): BoundUses {
  const { facts } = edition;
  const charts = uses.charts.map(({ id }) => findChart(edition, id));
  const checks = uses.checks.map((id) => findById(facts.checks, id));
  const notes = uses.numbers.map((id) => deriveNote(id, facts));
  const headed = templates.flatMap(boundIds).flatMap((id) => facts.find(id) ?? []);
  const sources = sourcesUnder(
    [
      ...headed,
      ...notes.flatMap(({ quantities }) => quantities),
      ...charts.flatMap(({ rows }) => rows.filter(isQuantity)),
      ...checks.flatMap(({ claim, against }) => [claim, against]),
    ],
    facts,
  );
  return { charts, checks, notes, sources };
}
