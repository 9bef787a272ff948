import { type MdastNode, mdxToMdast } from 'satteri';
import type { Edition } from '../charts/edition.ts';
import type { Problem } from '../lib/errors.ts';
import { type Finding, problemOf } from '../lib/finding.ts';
import type { Language } from '../lib/language.ts';
import type { TextFile } from '../lib/textFile.ts';
import { kindOf } from './file.ts';
import { checkBoundText } from './rules/boundTexts.ts';
import { brokenLines } from './rules/brokenLines.ts';
import { checkComponents } from './rules/components.ts';
import { checkDirections } from './rules/directions.ts';
import { findForeignParts } from './rules/foreignParts.ts';
import { checkHead } from './rules/head.ts';
import { looseAsterisks } from './rules/looseAsterisks.ts';
import { oneHome } from './rules/oneHome.ts';
import { perYear } from './rules/perYear.ts';
import { checkSections } from './rules/sections.ts';
import { superlatives } from './rules/superlatives.ts';
import { typedDigits } from './rules/typedDigits.ts';
import { typedQualifiers } from './rules/typedQualifiers.ts';
import { wordQuantities } from './rules/wordQuantities.ts';
import { shownIn } from './shownIn.ts';
import { templatesIn } from './templates.ts';

/** How Sätteri begins and ends its messages: `3:1: Expected … (mdx-jsx:unexpected-character)`. */
const SYNTAX = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s;

/** The tree of a file, or the problem that keeps it from being parsed. */
function parse({ path, source }: TextFile): MdastNode | Problem {
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
export function findProblems(file: TextFile, lang: Language, edition: Edition): readonly Problem[] {
  const tree = parse(file);
  if (!('type' in tree)) return [tree];

  const { facts } = edition;
  const { source } = file;
  const kind = kindOf(file.path);
  const shown = [...shownIn(tree, source)];
  const templates = templatesIn(tree, source);
  const findings: readonly Finding[] = [
    ...shown.flatMap((text) => typedDigits(text, facts)),
    ...shown.flatMap(looseAsterisks),
    ...shown.flatMap(brokenLines),
    ...shown.flatMap((text) => checkBoundText(text, facts, lang)),
    ...findForeignParts(tree),
    ...checkComponents(tree, edition, lang, kind),
    ...checkSections(tree),
    ...templates.flatMap((text) => checkDirections(text, facts, lang)),
    ...templates.flatMap((text) => typedQualifiers(text, facts, lang)),
    ...templates.flatMap((text) => perYear(text, facts, lang)),
    ...templates.flatMap((text) => superlatives(text, facts, lang)),
    // What a page says of itself may be counted by hand; any other text counts what the reports say.
    ...(kind === 'page' ? [] : shown.flatMap((text) => wordQuantities(text, lang))),
    // A page tells of all reports and how they are kept apart.
    ...(kind === 'page' ? [] : oneHome(tree, source, edition)),
    ...checkHead(tree, source, edition, lang, kind),
  ];
  return findings
    .toSorted((a, b) => a.offset - b.offset)
    .map((finding) => problemOf(file, finding));
}
