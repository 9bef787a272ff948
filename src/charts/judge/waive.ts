import type { Problem } from '../../lib/errors.ts';
import type { RuleId } from '../rules/ids.ts';
import { RULES } from '../rules/index.ts';
import type { SpecFile } from '../spec/readSpec.ts';
import type { ChartSpec } from '../spec/spec.ts';
import type { Judged } from './rule.ts';

type Waiver = ChartSpec['waivers'][number];

/** The id of the view that a finding is about; `null` for one about the whole chart. */
function viewOf(spec: ChartSpec, { path }: Judged): string | null {
  const [room, index] = path;
  return room === 'views' && typeof index === 'number' ? (spec.views[index]?.id ?? null) : null;
}

/** Why a rule is never waived, if it is so. */
const neverOf = (rule: RuleId) => RULES.find(({ id }) => id === rule)?.never;

/** Findings that no waiver covers, and the waivers that cover one. */
export function waive(
  spec: ChartSpec,
  findings: readonly Judged[],
): { readonly open: readonly Judged[]; readonly used: ReadonlySet<Waiver> } {
  const used = new Set<Waiver>();
  const open = findings.filter((finding) => {
    if (neverOf(finding.rule) !== undefined) return true;
    const waiver = spec.waivers.find(
      ({ rule, view }) =>
        rule === finding.rule && (view === undefined || view === viewOf(spec, finding)),
    );
    if (waiver !== undefined) used.add(waiver);
    return waiver === undefined;
  });
  return { open, used };
}

/** A finding as a problem of its file. */
export function problemOf(file: SpecFile, { rule, path, seen, expected, fix }: Judged): Problem {
  return { ...file.problemAt(path, `${rule}: ${expected}`, fix), seen };
}

/** Waivers of rules that nothing waives, and of views that there are not. */
export function refuseWaivers(file: SpecFile): readonly Problem[] {
  const views = file.spec.views.map(({ id }) => id);
  return file.spec.waivers.flatMap(({ rule, view }, index) => {
    const never = neverOf(rule);
    if (never !== undefined) {
      return [
        file.problemAt(
          ['waivers', index, 'rule'],
          `a rule that a reason can waive; ${rule} is kept without exception: ${never}`,
          'Take the waiver out, and mend the chart.',
        ),
      ];
    }
    if (view === undefined || views.includes(view)) return [];
    return [
      file.problemAt(
        ['waivers', index, 'view'],
        `a view of this chart: ${views.join(', ')}`,
        'Name one of them, or leave view out to waive the rule for the whole chart.',
      ),
    ];
  });
}

/** Waivers among `waivers` that waived nothing. */
export function findIdle(
  file: SpecFile,
  used: ReadonlySet<Waiver>,
  judged: (waiver: Waiver) => boolean,
): readonly Problem[] {
  return file.spec.waivers.flatMap((waiver, index) =>
    used.has(waiver) || !judged(waiver)
      ? []
      : [
          file.problemAt(
            ['waivers', index, 'rule'],
            `a rule that ${waiver.view === undefined ? 'this chart' : `the view ${waiver.view}`} breaks; it keeps ${waiver.rule}`,
            'Take the waiver out.',
          ),
        ],
  );
}
