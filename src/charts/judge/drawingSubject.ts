import type { Action } from '../../figures/action.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Mention } from '../../figures/mention.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { Language } from '../../lib/language.ts';
import type { Chart, View } from '../chart.ts';
import { describeView } from '../describe.ts';
import { isQuantity } from '../row.ts';
import { numbersIn } from '../spec/namesIn.ts';
import type { SpecPath } from '../spec/readSpec.ts';
import type { Mark } from './mark.ts';
import { scalesOf, type ViewScale } from './specSubject.ts';

/** A number of a view with its place in the chart's table and in the spec. */
export interface NumberRow {
  readonly index: number;
  readonly quantity: Quantity;
  readonly path: SpecPath;
}

/** A dated action of a view with its place in the chart's table. */
export interface ActionRow {
  readonly index: number;
  readonly action: Action;
}

/** A number's place in a report, with its place in the chart's table. */
export interface MentionRow {
  readonly index: number;
  readonly mention: Mention;
}

/** A finished drawing as the rules see it. */
export interface DrawingSubject {
  readonly chart: Chart;
  readonly view: View;
  readonly facts: Facts;
  readonly lang: Language;
  /** The view in the spec. */
  readonly path: SpecPath;
  readonly scales: readonly ViewScale[];
  /** What stands behind the subtitle, such as the meaning of a dot. */
  readonly key: string;
  /** The text alternative of the drawing. */
  readonly alt: string;
  /** The numbers of the view, in the order of the table. */
  readonly rows: readonly NumberRow[];
  /** The rows of the view that are no numbers, each sort in the order of the table. */
  readonly actions: readonly ActionRow[];
  readonly mentions: readonly MentionRow[];
  readonly marks: readonly Mark[];
}

/** All that a drawing is judged by, beside its marks: the same for every frame. */
export function readDrawingSubject(
  {
    chart,
    view,
    facts,
    lang,
    key,
  }: Pick<DrawingSubject, 'chart' | 'view' | 'facts' | 'lang' | 'key'>,
  marks: readonly Mark[],
): DrawingSubject {
  const path = ['views', chart.views.indexOf(view)];
  const places = numbersIn(view.spec, path);
  const rows = view.form.rows(view.spec, facts);
  return {
    chart,
    view,
    facts,
    lang,
    path,
    scales: scalesOf(view.spec, path, facts),
    key,
    alt: describeView(chart, view, facts, lang),
    rows: rows.filter(isQuantity).map((quantity) => ({
      index: chart.rows.indexOf(quantity),
      quantity,
      path: places.find(({ id }) => id === quantity.id)?.path ?? path,
    })),
    actions: rows.flatMap((row) =>
      row.kind === 'action' ? [{ index: chart.rows.indexOf(row), action: row }] : [],
    ),
    mentions: rows.flatMap((row) =>
      row.kind === 'mention' ? [{ index: chart.rows.indexOf(row), mention: row }] : [],
    ),
    marks,
  };
}
