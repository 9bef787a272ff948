import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import type { Edition } from '../../charts/edition.ts';
import { bindText } from '../../figures/bind.ts';
import type { Check } from '../../figures/checks.ts';
import { InputError } from '../../lib/errors.ts';
import type { Language } from '../../lib/language.ts';
import type { TextFile } from '../../lib/textFile.ts';
import type { Report, Topic } from '../../tables/index.ts';
import { findProblems } from '../check/findProblems.ts';
import { type Element, elementsIn, readAttribute } from '../text/elements.ts';
import { slugOf } from '../text/file.ts';
import { frontMatterOf } from '../text/frontMatter.ts';
import { type BoundUses, bindUses, findById } from '../uses/bindUses.ts';
import { usesIn } from '../uses/uses.ts';
import { reviewMatter } from './reviewMatter.ts';

/** A part of a review: a finding, its text and its charts. */
export interface Section extends BoundUses {
  /** Its place on the page's address, and in the contents. */
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly topic: Topic;
  readonly title: string;
}

/** An annual review with its texts bound, and all that it takes from the data; its body is compiled by Astro. */
export interface Review extends BoundUses {
  /** The end of its address, and its file's name. */
  readonly slug: string;
  readonly lang: Language;
  readonly order: number;
  readonly title: string;
  readonly cover: string;
  readonly name: string;
  readonly summary: string;
  /** The reports that it goes through, in the order of `data/reports.csv`. */
  readonly reports: readonly Report[];
  readonly findings: readonly string[];
  readonly sections: readonly Section[];
}

/** The checks that a section shows are those of its charts. */
const checksOf = ({ charts }: Pick<BoundUses, 'charts'>): readonly Check[] => [
  ...new Set(charts.flatMap(({ checks }) => checks)),
];

function readSection(element: Element, number: number, lang: Language, edition: Edition): Section {
  const title = readAttribute(element, 'title') ?? '';
  const uses = bindUses(usesIn(element), [title], edition);
  return {
    ...uses,
    checks: checksOf(uses),
    id: readAttribute(element, 'id') ?? '',
    number,
    topic: findById(edition.facts.topics, readAttribute(element, 'topic') ?? ''),
    title: bindText(title, edition.facts, lang),
  };
}

/** Reads a review and binds it to the facts; throws an `InputError` with all that is wrong in it. */
export function readReview(file: TextFile, lang: Language, edition: Edition): Review {
  const problems = findProblems(file, lang, edition);
  if (problems.length > 0) throw new InputError(problems);

  const { facts } = edition;
  const head = reviewMatter.parse(parse(frontMatterOf(file.source)));
  const say = (template: string) => bindText(template, facts, lang);
  const tree = mdxToMdast(file.source);
  const elements = [...elementsIn(tree)].filter(({ name }) => name === 'Section');
  const titles = elements.map((element) => readAttribute(element, 'title') ?? '');
  const texts = [head.title, head.cover, head.name, head.summary, ...head.findings, ...titles];
  const uses = bindUses(usesIn(tree), texts, edition);
  return {
    ...uses,
    checks: checksOf(uses),
    slug: slugOf(file.path),
    lang,
    order: head.order,
    title: say(head.title),
    cover: say(head.cover),
    name: say(head.name),
    summary: say(head.summary),
    reports: facts.reports.filter(({ id }) => head.reports.includes(id)),
    findings: head.findings.map(say),
    sections: elements.map((element, index) => readSection(element, index + 1, lang, edition)),
  };
}
