import { bindingsIn } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Derived, Figure, Quantity } from '../../figures/quantity.ts';
import type { Language } from '../../lib/language.ts';
import type { Report } from '../../tables/index.ts';
import { formOf } from '../chart.ts';
import { findShare } from '../findShare.ts';
import type { Place, Scale } from '../form.ts';
import { numbersIn } from '../spec/namesIn.ts';
import type { SpecPath } from '../spec/readSpec.ts';
import type { ChartSpec, ViewSpec } from '../spec/spec.ts';
import { textsIn } from '../spec/walkSpec.ts';

/** A number that a spec names, with the place where it does. */
export interface Placed {
  readonly quantity: Quantity;
  readonly path: SpecPath;
}

/** A report that a view names, with the place where it does. */
export interface PlacedReport {
  readonly report: Report;
  readonly path: SpecPath;
}

/** A number on a scale. */
export interface Member extends Placed {
  readonly role: Place['role'];
  /** The figure whose period begins with the number's year, for a computed number. */
  readonly yearFrom: Figure | null;
}

/** The numbers of a view that share a scale; ids that no table has are left out, others report them. */
export interface ViewScale extends Omit<Scale, 'numbers'> {
  readonly numbers: readonly Member[];
}

/** A view of the spec with its numbers found. */
export interface ViewSubject {
  readonly spec: ViewSpec;
  readonly path: SpecPath;
  readonly scales: readonly ViewScale[];
  /** Reports that the view shows something of without naming its numbers. */
  readonly reports: readonly PlacedReport[];
  /** Every number that the view shows or takes a date from. */
  readonly numbers: readonly Placed[];
  /** Shares that are printed beside their parts, each at the place of its part. */
  readonly shares: readonly (Placed & { readonly quantity: Derived })[];
}

/** A number bound into a text. */
export interface Bound extends Placed {
  readonly lang: Language;
  /** How it is said: `full`, `number`, `share` … */
  readonly way: string;
  readonly template: string;
  /** Where the placeholder ends in the template. */
  readonly end: number;
}

/** A text of the spec with the numbers bound into it. */
export interface Text {
  readonly path: SpecPath;
  readonly lang: Language;
  readonly template: string;
  readonly bound: readonly Bound[];
  /** Reports whose numbers or actions are counted in it. */
  readonly reports: readonly PlacedReport[];
}

/** A spec as the rules see it. */
export interface SpecSubject {
  readonly spec: ChartSpec;
  readonly facts: Facts;
  readonly views: readonly ViewSubject[];
  readonly texts: readonly Text[];
}

function readScale({ numbers, ...scale }: Scale, path: SpecPath, facts: Facts): ViewScale {
  return {
    ...scale,
    numbers: numbers.flatMap((place) => {
      const quantity = facts.find(place.id);
      const dated = place.yearFrom === undefined ? undefined : facts.find(place.yearFrom);
      if (quantity === undefined) return [];
      return [
        {
          quantity,
          path: [...path, ...place.path],
          role: place.role,
          yearFrom: dated?.kind === 'figure' ? dated : null,
        },
      ];
    }),
  };
}

/** The shares of parts in their whole that `derived.csv` has: forms print them of their own accord. */
function sharesOf(scales: readonly ViewScale[], facts: Facts): ViewSubject['shares'] {
  return scales.flatMap(({ numbers }) => {
    const whole = numbers.find(({ role }) => role === 'whole');
    if (whole === undefined) return [];
    return numbers.flatMap(({ quantity, role, path }) => {
      const share = role === 'part' ? findShare(facts, quantity, whole.quantity) : null;
      return share === null ? [] : [{ quantity: share, path }];
    });
  });
}

/** The scales of a view, its numbers found. */
export function scalesOf(view: ViewSpec, path: SpecPath, facts: Facts): readonly ViewScale[] {
  return formOf(view)
    .scales(view)
    .map((scale) => readScale(scale, path, facts));
}

function readView(view: ViewSpec, index: number, facts: Facts): ViewSubject {
  const path = ['views', index];
  const scales = scalesOf(view, path, facts);
  return {
    spec: view,
    path,
    scales,
    reports: (formOf(view).reports?.(view, facts) ?? []).map(({ report, path: place }) => ({
      report,
      path: [...path, ...place],
    })),
    numbers: numbersIn(view, path).flatMap(({ id, path: place }) => {
      const quantity = facts.find(id);
      return quantity === undefined ? [] : [{ quantity, path: place }];
    }),
    shares: sharesOf(scales, facts),
  };
}

function readText({ path, lang, template }: Omit<Text, 'bound' | 'reports'>, facts: Facts): Text {
  const bindings = bindingsIn(template);
  const bound = bindings.flatMap(({ ids, way, end }) =>
    ids.flatMap((id) => {
      const quantity = facts.find(id);
      return quantity === undefined ? [] : [{ quantity, path, lang, way, template, end }];
    }),
  );
  const counted = new Set(bindings.flatMap(({ ids }) => ids));
  const reports = facts.reports
    .filter(({ id }) => counted.has(id))
    .map((report) => ({ report, path }));
  return { path, lang, template, bound, reports };
}

/** Finds every number that a spec names; never throws. */
export function readSpecSubject(spec: ChartSpec, facts: Facts): SpecSubject {
  return {
    spec,
    facts,
    views: spec.views.map((view, index) => readView(view, index, facts)),
    texts: textsIn(spec).map((text) => readText(text, facts)),
  };
}
