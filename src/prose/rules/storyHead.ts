import type { MdastNode } from 'satteri';
import { type Document, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Edition } from '../../charts/edition.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Finding } from '../finding.ts';
import { storyMatter } from '../storyMatter.ts';
import { usesIn } from '../uses.ts';

type Mistake = Omit<Finding, 'offset'>;

/** Where the value of a key stands in the YAML; its start for a key that is not there. */
function placeIn(yaml: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? `Write one of these: ${known.join(', ')}.` : `Did you mean ${near}?`;
}

/** The charts of the head and those that the text places have to be the same, in one order. */
function checkCharts(listed: readonly string[], placed: readonly string[]): Mistake | null {
  const twice = placed.find((id, index) => placed.indexOf(id) !== index);
  if (twice !== undefined) {
    const fix = 'Place it once, where the text speaks of it first.';
    return { field: 'charts', seen: twice, expected: 'every chart once in a story', fix };
  }
  if (listed.join() === placed.join()) return null;
  return {
    field: 'charts',
    seen: listed.join(', '),
    expected: 'the charts that the text places, in the order of their places',
    fix: `Write charts: [${placed.join(', ')}].`,
  };
}

const KEYS = Object.keys(storyMatter.shape);

/** What zod found, each at its place: a key that is missing, one that a story does not have, a bad value. */
function explainIssue(
  issue: z.core.$ZodIssue,
  at: (...path: readonly PropertyKey[]) => number,
): readonly Finding[] {
  const expected = `the head of a story: ${KEYS.join(', ')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const fix = key === 'date' ? 'Take it out: only reports have dates.' : suggest(key, KEYS);
      return { offset: at(key), field: key, expected, fix };
    });
  }
  const field = issue.path.join('.');
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  const fix = missing ? `Write ${field}.` : `${issue.message}.`;
  return [{ offset: at(...issue.path), field, expected, fix }];
}

/** Finds what is wrong with the head of a story: its keys, its topic, its list of charts. */
export function checkStoryHead(
  tree: MdastNode,
  source: string,
  { facts }: Edition,
): readonly Finding[] {
  const node = 'children' in tree ? tree.children.find(({ type }) => type === 'yaml') : undefined;
  const value = node !== undefined && 'value' in node ? node.value : '';
  const yaml = parseDocument(value);
  const start = source.indexOf(value);
  const at = (...path: readonly PropertyKey[]) => start + placeIn(yaml, path);

  const { data: head, error } = storyMatter.safeParse(yaml.toJS() ?? {});
  if (head === undefined) {
    return error.issues.flatMap((issue) => explainIssue(issue, at));
  }

  const findings: Finding[] = [];
  const topics = facts.topics.map(({ id }) => id);
  if (!topics.includes(head.topic)) {
    const expected = 'the id of a topic in data/topics.csv';
    const fix = suggest(head.topic, topics);
    findings.push({ offset: at('topic'), field: 'topic', seen: head.topic, expected, fix });
  }
  const placed = usesIn(tree).charts.map(({ id }) => id);
  const mistake = checkCharts(head.charts, placed);
  if (mistake !== null) findings.push({ offset: at('charts'), ...mistake });
  return findings;
}
