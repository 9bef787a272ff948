import type { MdastNode } from 'satteri';
import type { Edition } from '../../charts/edition.ts';
import type { Scale } from '../../charts/form.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { usesIn } from './uses.ts';

/** Scales on which one number may be called the largest; lanes are of different times, and a share is no rival of its whole. */
const RANKED: ReadonlySet<Scale['as']> = new Set(['series', 'pair', 'ranking', 'parts']);

/** The numbers that the charts of a text compare, one list a scale, wholes left out. */
export const comparedIn = (
  tree: MdastNode,
  { charts, facts }: Edition,
): readonly (readonly Quantity[])[] =>
  usesIn(tree)
    .charts.flatMap(({ id }) => charts.find((chart) => chart.id === id)?.views ?? [])
    .flatMap(({ form, spec }) => form.scales(spec))
    .filter(({ as }) => RANKED.has(as))
    .map(({ numbers }) =>
      numbers.filter(({ role }) => role !== 'whole').flatMap(({ id }) => facts.find(id) ?? []),
    );
