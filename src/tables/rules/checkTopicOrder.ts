import type { Problem } from '../../lib/errors.ts';
import type { Tables } from '../tables.ts';
import { problemAt } from '../whereIs.ts';

/** Reports topics that want one place, each told at the later. */
export function checkTopicOrder({ topics }: Pick<Tables, 'topics'>, problems: Problem[]): void {
  for (const [index, topic] of topics.entries()) {
    const rival = topics.slice(0, index).find(({ order }) => order === topic.order);
    if (rival === undefined) continue;
    const expected = `a place of its own: ${rival.id} has this one`;
    problems.push(problemAt(topic, 'order', { expected, fix: 'Take another number.' }));
  }
}
