import type { Action } from '../../figures/action.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Bilingual } from '../../lib/language.ts';
import { Misfit } from '../../lib/misfit.ts';
import { words } from '../../lib/words/index.ts';
import { EVENT_KINDS, type Report } from '../../tables/index.ts';
import { extentOf } from './scale.ts';

/** Which actions a timeline shows, and what a lane stands for. */
export interface Lanes {
  readonly problems: 'all' | readonly number[];
  readonly lanes: 'problem' | 'kind';
}

/** Actions that belong together. */
export interface Lane {
  readonly title: Bilingual;
  /** What stands before the title: the number of the problem in its list, or how many actions there are. */
  readonly number: number;
  readonly actions: readonly Action[];
}

/** Those that are dated more closely come first, then the earlier ones: years lie under what happened in them. */
function compareActions(one: Action, other: Action): number {
  const isYear = ({ row }: Action) => Number(row.precision === 'year');
  return isYear(one) - isYear(other) || extentOf(one).from - extentOf(other).from;
}

/** The reports that tell of the actions of the problems that are asked for, as far as there are any. */
export function reportsOf({ problems }: Lanes, { actions }: Facts): readonly Report[] {
  const wanted = actions.filter(
    ({ problem }) => problems === 'all' || problems.includes(problem.number),
  );
  return [...new Set(wanted.map(({ report }) => report))];
}

/** The actions of the problems that are asked for, problem by problem; throws a `Misfit` for a number that no problem has. */
export function readActions({ problems }: Lanes, facts: Facts): readonly Action[] {
  const wanted = problems === 'all' ? facts.problems.map(({ number }) => number) : problems;
  return wanted.flatMap((number) => {
    const actions = facts.actions.filter(({ problem }) => problem.number === number);
    if (actions.length === 0) {
      throw new Misfit({
        about: number,
        expected: 'the number of a problem that has dated actions',
        fix: `The list has ${facts.problems.length} problems: name one of them that data/events.csv tells of.`,
      });
    }
    return actions.toSorted(compareActions);
  });
}

/** The lanes of a timeline: problems as the report lists them, or kinds of action, the most frequent first. */
export function lanesOf(view: Lanes, facts: Facts): readonly Lane[] {
  const actions = readActions(view, facts);
  if (view.lanes === 'problem') {
    return [...new Set(actions.map(({ problem }) => problem))].map((problem) => ({
      title: { zh: problem.titleZh, en: problem.titleEn },
      number: problem.number,
      actions: actions.filter((action) => action.problem === problem),
    }));
  }
  const kinds = EVENT_KINDS.map((kind) => {
    const own = actions.filter(({ row }) => row.kind === kind).toSorted(compareActions);
    const title = { zh: words.zh.timeline.kinds[kind], en: words.en.timeline.kinds[kind] };
    return { kind, lane: { title, number: own.length, actions: own } };
  });
  return kinds
    .filter(({ lane }) => lane.number > 0)
    .toSorted(
      (a, b) =>
        Number(a.kind === 'other') - Number(b.kind === 'other') || b.lane.number - a.lane.number,
    )
    .map(({ lane }) => lane);
}
