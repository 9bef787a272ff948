import { type MdastNode, mdxToMdast } from 'satteri';
import type { Edition } from '../../charts/edition.ts';
import type { Problem } from '../../lib/errors.ts';
import { type Finding, problemOf } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { TextFile } from '../../lib/textFile.ts';
import { checkBoundText } from '../rules/boundTexts.ts';
import { brokenLines } from '../rules/brokenLines.ts';
import { checkComponents } from '../rules/components.ts';
import { findForeignParts } from '../rules/foreignParts.ts';
import { checkHead } from '../rules/head.ts';
import { looseAsterisks } from '../rules/looseAsterisks.ts';
import { looseMarks } from '../rules/looseMarks.ts';
import { miswritten } from '../rules/miswritten.ts';
import { oneHome } from '../rules/oneHome.ts';
import { checkSections } from '../rules/sections.ts';
import { judgeSentences } from '../rules/sentences.ts';
import { typedDigits } from '../rules/typedDigits.ts';
import { checkUsage } from '../rules/usage.ts';
import { wordQuantities } from '../rules/wordQuantities.ts';
import { kindOf, type ProseKind } from '../text/file.ts';
import { sayUnparsed } from '../text/sayUnparsed.ts';
import type { Shown } from '../text/shown.ts';
import { shownIn } from '../text/shownIn.ts';
import { templatesIn } from '../text/templates.ts';
import { comparedIn } from '../uses/comparedIn.ts';

/** How Sätteri begins and ends its messages: `3:1: Expected … (mdx-jsx:unexpected-character)`. */
const SYNTAX = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s;

/** The tree of a file, or the problem that keeps it from being parsed. */
function parse({ path, source }: TextFile): MdastNode | Problem {
  try {
    return mdxToMdast(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = 1, column = 1, words = message] = SYNTAX.exec(message) ?? [];
    const place = { line: Number(line), column: Number(column) };
    const rest = source.split('\n')[place.line - 1]?.slice(place.column - 1) ?? '';
    return { file: path, ...place, ...sayUnparsed(words, rest) };
  }
}

/** What is wrong with a text whatever the data says. */
const findFaults = (
  tree: MdastNode,
  shown: readonly Shown[],
  lang: Language,
  kind: ProseKind,
): readonly Finding[] => [
  ...shown.flatMap(looseAsterisks),
  ...shown.flatMap(looseMarks),
  ...shown.flatMap(brokenLines),
  ...shown.flatMap((text) => miswritten(text, lang)),
  ...findForeignParts(tree),
  ...checkUsage(tree, kind),
  ...checkSections(tree),
  // What a page says of itself may be counted by hand; any other text counts what the reports say.
  ...(kind === 'page' ? [] : shown.flatMap((text) => wordQuantities(text, lang))),
];

/** What the data contradicts, or does not have. */
const findUntruths = (
  tree: MdastNode,
  shown: readonly Shown[],
  source: string,
  edition: Edition,
  lang: Language,
  kind: ProseKind,
): readonly Finding[] => {
  const { facts } = edition;
  const compared = comparedIn(tree, edition);
  return [
    ...shown.flatMap((text) => checkBoundText(text, facts, lang)),
    ...checkComponents(tree, edition, lang, kind),
    ...templatesIn(tree, shown, source).flatMap((text) =>
      judgeSentences(text, facts, lang, compared),
    ),
    // A page tells of all reports and how they are kept apart.
    ...(kind === 'page' ? [] : oneHome(tree, source, edition)),
  ];
};

/** Everything that is wrong with a file of prose, in its order; without an edition, whatever the data says. */
export function findProblems(
  file: TextFile,
  lang: Language,
  edition: Edition | null,
): readonly Problem[] {
  const tree = parse(file);
  if (!('type' in tree)) return [tree];

  const { source } = file;
  const kind = kindOf(file.path);
  const shown = [...shownIn(tree, source)];
  const findings = [
    ...shown.flatMap((text) => typedDigits(text, edition?.facts ?? null)),
    ...findFaults(tree, shown, lang, kind),
    ...(edition === null ? [] : findUntruths(tree, shown, source, edition, lang, kind)),
    ...checkHead(tree, source, edition, lang, kind),
  ];
  return findings
    .toSorted((a, b) => a.offset - b.offset)
    .map((finding) => problemOf(file, finding));
}
