import { type MdastNode, mdxToMdast } from 'satteri';
import type { Facts } from '../figures/facts.ts';
import type { Problem } from '../lib/errors.ts';
import type { Language } from '../lib/language.ts';
import { type ProseFile, placeOf } from './file.ts';
import type { Finding } from './finding.ts';
import { checkBoundText } from './rules/boundTexts.ts';
import { brokenLines } from './rules/brokenLines.ts';
import { checkComponents } from './rules/components.ts';
import { looseAsterisks } from './rules/looseAsterisks.ts';
import { typedDigits } from './rules/typedDigits.ts';
import { shownIn } from './shownIn.ts';

/** How Sätteri begins and ends its messages: `3:1: Expected … (mdx-jsx:unexpected-character)`. */
const SYNTAX = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s;

/** The tree of a file, or the problem that keeps it from being parsed. */
function parse({ path, source }: ProseFile): MdastNode | Problem {
  try {
    return mdxToMdast(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, fix = message] = SYNTAX.exec(message) ?? [];
    const place = line === undefined ? {} : { line: Number(line), column: Number(column) };
    return { file: path, ...place, expected: 'MDX that can be parsed', fix: `${fix}.` };
  }
}

/** Everything that is wrong with a file of prose, in its order. */
export function findProblems(file: ProseFile, lang: Language, facts: Facts): readonly Problem[] {
  const tree = parse(file);
  if (!('type' in tree)) return [tree];

  const shown = [...shownIn(tree, file.source)];
  const findings: readonly Finding[] = [
    ...shown.flatMap((text) => typedDigits(text, facts)),
    ...shown.flatMap(looseAsterisks),
    ...shown.flatMap(brokenLines),
    ...shown.flatMap((text) => checkBoundText(text, facts, lang)),
    ...checkComponents(tree, facts, lang),
  ];
  return findings
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...finding }) => ({ ...placeOf(file, offset), ...finding }));
}
