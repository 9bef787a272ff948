import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { Edition } from '../../charts/edition.ts';
import { bindText } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import { explainExcess, type Limit } from '../../lib/limits.ts';
import { suggest } from '../../lib/suggest.ts';
import { checkShape } from '../../lib/yaml/checkShape.ts';
import { parseYaml, type YamlPath } from '../../lib/yaml/parseYaml.ts';
import { pageMatter } from '../pageMatter.ts';
import { reviewMatter } from '../reviews/reviewMatter.ts';
import { storyMatter } from '../stories/storyMatter.ts';
import type { ProseKind } from '../text/file.ts';
import { usesIn } from '../uses/uses.ts';
import { checkBoundText } from './boundTexts.ts';

type Mistake = Omit<Finding, 'offset'>;

/** The charts of the head and those that the text places have to be the same, in one order. */
function checkCharts(listed: readonly string[], placed: readonly string[]): Mistake | null {
  const twice = placed.find((id, index) => placed.indexOf(id) !== index);
  if (twice !== undefined) {
    const fix = 'Place it once, where the text speaks of it first.';
    return { field: 'charts', seen: twice, expected: 'every chart once in a text', fix };
  }
  if (listed.join() === placed.join()) return null;
  return {
    field: 'charts',
    seen: listed.join(', '),
    expected: 'the charts that the text places, in the order of their places',
    fix: `Write charts: [${placed.join(', ')}].`,
  };
}

const MATTERS = {
  story: { schema: storyMatter, what: 'the head of a story' },
  review: { schema: reviewMatter, what: 'the head of a review' },
  page: { schema: pageMatter, what: 'the head of a page' },
} as const satisfies Readonly<Record<ProseKind, unknown>>;

/** Keys that heads of texts often have elsewhere. */
const fixes = { date: 'Take it out: only reports have dates.' };

/** The rows that a head names, by the key that names them. */
function namesIn(head: object): readonly { path: YamlPath; id: string }[] {
  const named = head as { readonly topic?: string; readonly reports?: readonly string[] };
  return [
    ...(named.topic === undefined ? [] : [{ path: ['topic'], id: named.topic }]),
    ...(named.reports ?? []).map((id, index) => ({ path: ['reports', index], id })),
  ];
}

/** The title of a story and of a review. */
export const LONGEST_TITLE: Limit = { zh: 20, en: 64 };

/** A title that is too long once its numbers stand in it; what is wrong with those is told by a rule of its own. */
function checkTitle(
  title: string,
  offset: number,
  facts: Facts,
  lang: Language,
): readonly Finding[] {
  if (checkBoundText({ text: title, offset, kind: 'template' }, facts, lang).length > 0) return [];
  const excess = explainExcess(bindText(title, facts, lang), lang, LONGEST_TITLE);
  return excess === null ? [] : [{ offset, field: 'title', ...excess }];
}

/** Finds what is wrong with the head of a text: its keys, its list of charts and, by the data, its title and the rows that it names. */
export function checkHead(
  tree: MdastNode,
  source: string,
  edition: Edition | null,
  lang: Language,
  kind: ProseKind,
): readonly Finding[] {
  const node = 'children' in tree ? tree.children.find(({ type }) => type === 'yaml') : undefined;
  if (node === undefined && source.startsWith('---\n')) {
    const fix = 'Write --- on a line by itself behind the last key.';
    return [{ offset: 0, seen: '---', expected: 'a head that ends in a line ---', fix }];
  }
  const value = node !== undefined && 'value' in node ? node.value : '';
  const parsed = parseYaml(value);
  // A text without a head lacks each of its keys.
  const yaml = { ...parsed, data: parsed.data ?? {} };
  const start = source.indexOf(value);
  const at = (...path: YamlPath) => start + yaml.offsetOf(path);

  const { schema, what } = MATTERS[kind];
  const checked = checkShape<z.ZodType<z.output<typeof schema>>>(yaml, schema, { what, fixes });
  if ('findings' in checked) {
    return checked.findings.map((finding) => ({ ...finding, offset: start + finding.offset }));
  }
  const head = checked.value;

  const misplaced =
    'charts' in head
      ? checkCharts(
          head.charts,
          usesIn(tree).charts.map(({ id }) => id),
        )
      : null;
  const charts = misplaced === null ? [] : [{ offset: at('charts'), ...misplaced }];
  if (edition === null) return charts;

  const { facts } = edition;
  const lost = namesIn(head).flatMap(({ path, id }): readonly Finding[] => {
    const [field] = path;
    const [table, what] =
      field === 'topic' ? (['topics', 'topic'] as const) : (['reports', 'report'] as const);
    const known = facts[table].map((row) => row.id);
    if (known.includes(id)) return [];
    const expected = `the id of a ${what} in data/${table}.csv`;
    const fix = suggest(id, known, `Write one of these: ${known.join(', ')}.`);
    return [{ offset: at(...path), field: String(field), seen: id, expected, fix }];
  });
  const long = kind === 'page' ? [] : checkTitle(head.title, at('title'), facts, lang);
  return [...long, ...lost, ...charts];
}
