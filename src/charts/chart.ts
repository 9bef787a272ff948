import { bindBilingual } from '../figures/bind.ts';
import type { Check } from '../figures/checks.ts';
import type { Facts } from '../figures/facts.ts';
import { type Derived, type Figure, type Quantity, sourcesOf } from '../figures/quantity.ts';
import type { Bilingual } from '../lib/language.ts';
import type { Indicator, Region, Report, Topic } from '../tables/index.ts';
import { findQuantity } from './find.ts';
import { findShare } from './findShare.ts';
import type { Form } from './form.ts';
import { FORMS } from './forms/index.ts';
import { homeOfRow, isQuantity, placesOf, type Row } from './row.ts';
import type { RuleId } from './rules/ids.ts';
import type { SpecFile } from './spec/readSpec.ts';
import type { ViewSpec } from './spec/spec.ts';

/** A view with its texts bound. */
export interface View {
  readonly id: string;
  readonly spec: ViewSpec;
  readonly form: Form;
  readonly label: Bilingual;
  /** That of the chart, or its own. */
  readonly subtitle: Bilingual;
  readonly note: Bilingual | null;
}

/** What is taken from one report. */
export interface Source {
  readonly report: Report;
  /** In the order of the report; a row that is no number takes none. */
  readonly figures: readonly Figure[];
}

/** What a chart takes from one report. */
export interface ChartSource extends Source {
  /** Where its rows stand in the report, in characters from 0. */
  readonly places: ReadonlySet<number>;
}

/** A rule of honest charts that the chart breaks, and why. */
export interface Waiver {
  readonly rule: RuleId;
  /** The id of the view that breaks the rule; `null` for the whole chart. */
  readonly view: string | null;
  readonly reason: Bilingual;
}

/** A chart whose every number is known: the same rows stand in drawing, table, alt text and embed. */
export interface Chart {
  readonly id: string;
  readonly topic: Topic;
  readonly order: number;
  readonly headline: boolean;
  /** The region that all its figures lie in or are: charts of different homes are kept apart. */
  readonly home: Region;
  readonly finding: string | null;
  readonly hero: Quantity | null;
  readonly title: Bilingual;
  readonly subtitle: Bilingual;
  readonly note: Bilingual;
  readonly views: readonly View[];
  /** All that its views show, once, in the order of the table; what is drawn stands in one of them. */
  readonly rows: readonly Row[];
  /** The share of a row in the chart's total, where `derived.csv` has it. */
  readonly shares: ReadonlyMap<Quantity, Derived>;
  readonly sources: readonly ChartSource[];
  /** Ids of the figures that the charts of the edition draw. A strip draws places, and so makes no figure drawn. */
  readonly drawn: ReadonlySet<string>;
  readonly indicators: readonly Indicator[];
  readonly checks: readonly Check[];
  /** Readers see each of them under the chart. */
  readonly waivers: readonly Waiver[];
  /** Where it was read from: what is only seen in the drawing still leads to a line. */
  readonly file: SpecFile;
}

/** The form of a view, typed for any view: the spec's schema has matched them. */
export function formOf(spec: ViewSpec): Form {
  return FORMS[spec.form] as unknown as Form;
}

/** The shares that the views show, where `derived.csv` computes them. */
function sharesOf(views: readonly View[], facts: Facts): Map<Quantity, Derived> {
  const pairs = views.flatMap((view) => view.form.shares?.(view.spec, facts) ?? []);
  const shares = new Map<Quantity, Derived>();
  for (const [part, whole] of pairs) {
    const share = findShare(facts, part, whole);
    if (share !== null) shares.set(part, share);
  }
  return shares;
}

/** The one root region of all rows: the rule REGION has seen to it that there is no other. */
function homeOf(rows: readonly Row[], facts: Facts): Region {
  const [first] = rows;
  if (first === undefined) throw new Error('A chart needs at least one row.');
  return homeOfRow(first, facts);
}

function sourcesUnder(rows: readonly Row[], facts: Facts): ChartSource[] {
  const figures = [...new Set(rows.filter(isQuantity).flatMap(sourcesOf))];
  const places = rows.flatMap(placesOf);
  return facts.reports
    .map((report) => ({
      report,
      figures: figures
        .filter((figure) => figure.report === report)
        .toSorted((a, b) => a.row.offset - b.row.offset),
      places: new Set(
        places.filter((place) => place.report === report).map(({ offset }) => offset),
      ),
    }))
    .filter((source) => source.places.size > 0);
}

/** Binds a spec in which everything fits (`findMisfits`) to the facts, as the only chart there is. */
export function defineChart(file: SpecFile, facts: Facts): Chart {
  const { id, spec } = file;
  const views = spec.views.map((view) => ({
    id: view.id,
    spec: view,
    form: formOf(view),
    label: bindBilingual(view.label, facts),
    subtitle: bindBilingual(view.subtitle ?? spec.subtitle, facts),
    note: view.note === undefined ? null : bindBilingual(view.note, facts),
  }));
  const rows = [...new Set(views.flatMap((view) => view.form.rows(view.spec, facts)))];
  const shares = sharesOf(views, facts);
  const topic = facts.topics.find((candidate) => candidate.id === spec.topic);
  if (topic === undefined) throw new Error(`No topic has the id ${spec.topic}.`);
  const sources = sourcesUnder(rows, facts);
  return {
    id,
    topic,
    order: spec.order,
    headline: spec.headline,
    home: homeOf(rows, facts),
    finding: spec.finding,
    hero: spec.hero === undefined ? null : findQuantity(facts, spec.hero),
    title: bindBilingual(spec.title, facts),
    subtitle: bindBilingual(spec.subtitle, facts),
    note: bindBilingual(spec.note, facts),
    views,
    rows,
    shares,
    sources,
    drawn: new Set(sources.flatMap(({ figures }) => figures.map((figure) => figure.id))),
    indicators: [...new Set(sources.flatMap(({ figures }) => figures.map((f) => f.indicator)))],
    checks: spec.checks.map((checkId) => {
      const check = facts.checks.find((candidate) => candidate.id === checkId);
      if (check === undefined) throw new Error(`No check has the id ${checkId}.`);
      return check;
    }),
    waivers: spec.waivers.map(({ rule, view = null, reason }) => ({
      rule,
      view,
      reason: bindBilingual(reason, facts),
    })),
    file,
  };
}
