import type { Rule } from '../judge/rule.ts';
import { area } from './area.ts';
import { bar0 } from './bar0.ts';
import { def } from './def.ts';
import { dual } from './dual.ts';
import { gap } from './gap.ts';
import { pct } from './pct.ts';
import { pie } from './pie.ts';
import { prec } from './prec.ts';
import { region } from './region.ts';
import { scope } from './scope.ts';
import { small } from './small.ts';
import { src } from './src.ts';
import { sum } from './sum.ts';
import { time } from './time.ts';
import { title } from './title.ts';
import { unc } from './unc.ts';
import { unit } from './unit.ts';

/** Every rule, in the order of the conventions. */
export const RULES: readonly Rule[] = [
  bar0,
  gap,
  def,
  scope,
  region,
  unc,
  dual,
  sum,
  pie,
  prec,
  title,
  small,
  pct,
  unit,
  src,
  time,
  area,
];
