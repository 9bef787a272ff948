import type { Derived, Figure, Quantity } from '../../../src/figures/quantity.ts';
import type { Qualifier } from '../../../src/lib/numerals.ts';

const unit = { id: 'household', labelZh: '户', oneEn: 'household', manyEn: 'households' };

/** What a made-up figure may be told to be; everything else is plain. */
export interface Made {
  readonly id?: string;
  readonly value?: number;
  readonly qualifier?: Qualifier;
  readonly measure?: string;
  readonly indicator?: string;
  readonly category?: string | null;
  readonly region?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly decimals?: number;
  readonly scale?: number;
}

const kept = new Map<string, object>();

/** The same object for the same id, as a table would give. */
function one<T extends object>(kind: string, id: string, rest: T): T {
  const key = `${kind} ${id}`;
  const found = kept.get(key) ?? { id, ...rest };
  kept.set(key, found);
  return found as T;
}

/** A figure for tests of what is done with figures. */
export function makeFigure({
  id = 'a',
  value = 10,
  qualifier = 'exact',
  measure = 'stock',
  indicator = `households-${measure}`,
  category = null,
  region = 'hainan',
  start = '2022',
  end = '2022',
  decimals = 0,
  scale = 1,
}: Made = {}): Figure {
  const label = { zh: `名${id}`, en: `Name of ${id}` };
  return {
    kind: 'figure',
    id,
    row: { id, value, offset: 0, token: String(value), evidence: String(value) },
    indicator: one('indicator', indicator, { measure, labelZh: '户数', labelEn: 'Households' }),
    category:
      category === null ? null : one('category', category, { labelZh: '类', labelEn: 'Kind' }),
    region: one('region', region, { labelZh: '某地', labelEn: 'Somewhere' }),
    report: one('report', 'report', { titleZh: '报告', titleEn: 'Report' }),
    period: { start, end, basis: 'stated' },
    label,
    value,
    decimals,
    scale,
    qualifier,
    printed: null,
    unit,
  } as unknown as Figure;
}

/** A derived number from inputs. */
export function makeDerived(
  id: string,
  operation: Derived['row']['operation'],
  inputs: readonly Quantity[],
  value: number,
): Derived {
  return {
    kind: 'derived',
    id,
    row: { id, operation },
    inputs,
    value,
    decimals: 0,
    scale: 1,
    qualifier: 'exact',
    printed: null,
    unit,
    label: { zh: `算${id}`, en: `Computed ${id}` },
  } as unknown as Derived;
}
