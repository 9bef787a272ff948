import type { MdastNode } from 'satteri';
import type { Edition } from '../../charts/edition.ts';
import { boundIds } from '../../figures/bind.ts';
import { homesOf } from '../../figures/homesOf.ts';
import type { Finding } from '../../lib/finding.ts';
import { idPattern } from '../../lib/textFile.ts';
import { usesIn } from '../uses/uses.ts';

interface Used {
  readonly id: string;
  /** The root regions of what it tells of. */
  readonly homes: readonly string[];
}

/** The numbers, charts and checks of a text with their regions; what nobody knows is told by others. */
function usedIn(tree: MdastNode, source: string, { facts, charts: all }: Edition): readonly Used[] {
  const { numbers, charts, checks } = usesIn(tree);
  const named = [...numbers.flatMap((id) => id.split('..')), ...boundIds(source)];
  return [
    ...[...new Set(named)].map((id) => {
      const quantity = facts.find(id);
      return { id, homes: quantity === undefined ? [] : homesOf([quantity], facts.home) };
    }),
    ...charts.map(({ id }) => ({
      id,
      homes: all.filter((chart) => chart.id === id).map(({ home }) => home.id),
    })),
    ...checks.map((id) => {
      const check = facts.checks.find((one) => one.id === id);
      return {
        id,
        homes: check === undefined ? [] : homesOf([check.claim, check.against], facts.home),
      };
    }),
  ];
}

/** Finds what a story or a review tells of another place than what it begins with: Huidong is never mixed with Hainan. */
export function oneHome(tree: MdastNode, source: string, edition: Edition): readonly Finding[] {
  const used = usedIn(tree, source, edition);
  const home = used.flatMap(({ homes }) => homes)[0];
  return used
    .filter(({ homes }) => homes.some((one) => one !== home))
    .map(({ id, homes }) => ({
      offset: Math.max(0, source.search(idPattern(id))),
      seen: id,
      expected: `numbers, charts and checks of ${home}, with which the text begins; this is of ${homes.join(', ')}`,
      fix: 'Tell of each place in a text of its own.',
    }));
}
