import type { Facts } from '../../figures/facts.ts';
import type { Problem } from '../../lib/errors.ts';
import { RULES } from '../rules/index.ts';
import type { SpecFile } from '../spec/readSpec.ts';
import type { ChartSpec } from '../spec/spec.ts';
import type { Judged } from './rule.ts';
import { readSpecSubject } from './specSubject.ts';
import { findIdle, problemOf, refuseWaivers, waive } from './waive.ts';

/** All that the rules find in a spec, waived or not. */
export function judgeSpec(spec: ChartSpec, facts: Facts): readonly Judged[] {
  const subject = readSpecSubject(spec, facts);
  return RULES.flatMap((rule) =>
    (rule.judgeSpec?.(subject) ?? []).map((finding) => ({ ...finding, rule: rule.id })),
  );
}

const drawingMayBreak = ({ rule }: ChartSpec['waivers'][number]) =>
  RULES.some(({ id, judgeDrawing }) => id === rule && judgeDrawing !== undefined);

/** What a spec breaks without waiving it, and what it waives in vain as far as can be known before it is drawn. */
export function findBreaches(file: SpecFile, facts: Facts): readonly Problem[] {
  const { open, used } = waive(file.spec, judgeSpec(file.spec, facts));
  const refused = refuseWaivers(file);
  if (refused.length > 0) return [...open.map((finding) => problemOf(file, finding)), ...refused];
  return [
    ...open.map((finding) => problemOf(file, finding)),
    ...findIdle(file, used, (waiver) => !drawingMayBreak(waiver)),
  ];
}
