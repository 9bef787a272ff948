import { parse } from 'yaml';
import type { Edition } from '../../charts/edition.ts';
import { isApart } from '../../figures/apart.ts';
import { bindText } from '../../figures/bind.ts';
import { InputError } from '../../lib/errors.ts';
import type { Language } from '../../lib/language.ts';
import type { TextFile } from '../../lib/textFile.ts';
import type { Topic } from '../../tables/index.ts';
import { findProblems } from '../check/findProblems.ts';
import { slugOf } from '../text/file.ts';
import { frontMatterOf } from '../text/frontMatter.ts';
import { type BoundUses, bindUses, findById } from '../uses/bindUses.ts';
import { readUses } from '../uses/uses.ts';
import { storyMatter } from './storyMatter.ts';

/** A story with its texts bound, and all that it takes from the data; its body is compiled by Astro. */
export interface Story extends BoundUses {
  /** The end of its address, and its file's name. */
  readonly slug: string;
  readonly lang: Language;
  readonly order: number;
  readonly topic: Topic;
  readonly title: string;
  readonly summary: string;
  /** Whether it is about the county that is told apart: most of its figures are. */
  readonly apart: boolean;
}

/** Reads a story and binds it to the facts; throws an `InputError` with all that is wrong in it. */
export function readStory(file: TextFile, lang: Language, edition: Edition): Story {
  const problems = findProblems(file, lang, edition);
  if (problems.length > 0) throw new InputError(problems);

  const { facts } = edition;
  const head = storyMatter.parse(parse(frontMatterOf(file.source)));
  const uses = bindUses(readUses(file.source), [head.title, head.summary], edition);
  const count = (apart: boolean) =>
    uses.sources
      .filter(({ report }) => isApart(report, facts) === apart)
      .reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    ...uses,
    slug: slugOf(file.path),
    lang,
    order: head.order,
    topic: findById(facts.topics, head.topic),
    title: bindText(head.title, facts, lang),
    summary: bindText(head.summary, facts, lang),
    apart: count(true) > count(false),
  };
}

/** How many of the reports' numbers a text rests on: the red strokes of its strips. */
export function countFigures({ sources }: Pick<BoundUses, 'sources'>): number {
  return sources.reduce((sum, { figures }) => sum + figures.length, 0);
}
