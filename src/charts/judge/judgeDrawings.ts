import type { Facts } from '../../figures/facts.ts';
import type { Problem } from '../../lib/errors.ts';
import type { Chart } from '../chart.ts';
import { RULES } from '../rules/index.ts';
import type { DrawingSubject } from './drawingSubject.ts';
import { judgeSpec } from './judgeSpec.ts';
import type { Judged } from './rule.ts';
import { findIdle, problemOf, waive } from './waive.ts';

/** A finished drawing with the frame that it was drawn for. */
export interface Judgeable {
  readonly frame: string;
  readonly subject: DrawingSubject;
}

/** What the rules find in one drawing; each finding says in which it was seen. */
export function judgeDrawing({ frame, subject }: Judgeable): readonly Judged[] {
  const where = `${subject.view.id}, ${frame}, ${subject.lang}`;
  return RULES.flatMap((rule) =>
    (rule.judgeDrawing?.(subject) ?? []).map((finding) => ({
      ...finding,
      rule: rule.id,
      seen: `${finding.seen} (${where})`,
    })),
  );
}

/** Of findings of one rule at one place of the spec the first: frames and languages repeat them. */
function once(findings: readonly Judged[]): readonly Judged[] {
  const first = new Map<string, Judged>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.path.join('.')}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

/** What the drawings of a chart break without a waiver, and the waivers that neither they nor the spec need. */
export function judgeDrawings(
  chart: Chart,
  facts: Facts,
  drawings: readonly Judgeable[],
): readonly Problem[] {
  const { file } = chart;
  const found = once(drawings.flatMap(judgeDrawing));
  const { open } = waive(file.spec, found);
  const { used } = waive(file.spec, [...found, ...judgeSpec(file.spec, facts)]);
  return [...open.map((finding) => problemOf(file, finding)), ...findIdle(file, used, () => true)];
}
