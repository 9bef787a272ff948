import type { Facts } from '../../figures/facts.ts';
import { sourcesOf } from '../../figures/quantity.ts';
import type { Problem } from '../../lib/errors.ts';
import { misfitIn } from '../../lib/misfit.ts';
import { formOf } from '../chart.ts';
import { isQuantity, type Row } from '../row.ts';
import type { SpecFile } from './readSpec.ts';
import { nodesIn } from './walkSpec.ts';

/** Views whose numbers do not belong together, or cannot be drawn in the form that they ask for. */
const findUnfitViews = (file: SpecFile, facts: Facts): readonly Problem[] =>
  file.spec.views.flatMap((view, index) => {
    const misfit = misfitIn(() => formOf(view).rows(view, facts));
    if (misfit === null) return [];
    const { about, expected, fix } = misfit;
    const path = ['views', index];
    const place = about === null ? null : [...nodesIn(view, path)].find((n) => n.value === about);
    return file.problemAt(place?.path ?? path, expected, fix);
  });

/** Rows of one sort share their columns, in the table and in the file. */
function findMixture(file: SpecFile, rows: readonly Row[]): readonly Problem[] {
  const sortOf = (row: Row) => (isQuantity(row) ? 'numbers' : `${row.kind}s`);
  const [first, other] = new Set(rows.map(sortOf));
  if (other === undefined) return [];
  const fix = `These show ${first} and ${other}: give each a chart of its own, or its table has two meanings.`;
  return [file.problemAt(['views'], 'views that show rows of one sort', fix)];
}

/** The finding is red wherever it is drawn, and the hero stands large beside it: of a number that no view shows neither is true. */
const findUnshown = (file: SpecFile, rows: readonly Row[]): readonly Problem[] =>
  (['finding', 'hero'] as const).flatMap((key) => {
    const id = file.spec[key] ?? null;
    if (id === null || rows.some((row) => isQuantity(row) && row.id === id)) return [];
    const fix = 'Show it in a view, or name another; a chart may do without.';
    return file.problemAt([key], 'a number that a view shows', fix);
  });

/** A check beside a chart recomputes something that readers see there. */
function findStrangeChecks(file: SpecFile, rows: readonly Row[], facts: Facts): readonly Problem[] {
  const seen = new Set(rows.filter(isQuantity).flatMap(sourcesOf));
  return file.spec.checks.flatMap((id, index) => {
    const check = facts.checks.find((one) => one.id === id);
    if (check === undefined) return [];
    const sources = [check.claim, check.against].flatMap(sourcesOf);
    if (sources.some((figure) => seen.has(figure))) return [];
    const expected = `a check of figures in this chart; ${id} is about ${check.claim.id} and ${check.against.id}`;
    return [file.problemAt(['checks', index], expected, 'Take it out, or show one of these.')];
  });
}

/** What in a spec whose names are all known does not fit together. */
export function findMisfits(file: SpecFile, facts: Facts): readonly Problem[] {
  const misfits = findUnfitViews(file, facts);
  if (misfits.length > 0) return misfits;
  const rows = file.spec.views.flatMap((view) => formOf(view).rows(view, facts));
  return [
    ...findMixture(file, rows),
    ...findUnshown(file, rows),
    ...findStrangeChecks(file, rows, facts),
  ];
}
