import { z } from 'zod';
import type { Edition } from '../../charts/edition.ts';
import { bilingual } from '../../charts/spec/bilingual.ts';
import { bindBilingual } from '../../figures/bind.ts';
import { InputError, type Problem } from '../../lib/errors.ts';
import { findMiswriting } from '../../lib/findMiswriting.ts';
import { type Bilingual, LANGUAGES } from '../../lib/language.ts';
import { suggest } from '../../lib/suggest.ts';
import type { YamlPath } from '../../lib/yaml/parseYaml.ts';
import { readYaml, type YamlFile } from '../../lib/yaml/readYaml.ts';
import type { Topic } from '../../tables/index.ts';
import { checkBoundText } from '../rules/boundTexts.ts';
import { looseMarks } from '../rules/looseMarks.ts';
import { miswritten } from '../rules/miswritten.ts';
import { judgeSentences } from '../rules/sentences.ts';
import { typedDigits } from '../rules/typedDigits.ts';
import { wordQuantities } from '../rules/wordQuantities.ts';
import { templateAt } from '../text/templates.ts';

const glossarySpec = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/, 'small letters and hyphens'),
    topic: z.string(),
    term: bilingual,
    /** What it means, in our own words; numbers are `{ids}`. */
    text: bilingual,
    /** What the reports count under it: `indicator`, or `indicator/category`. */
    counts: z.array(z.string()).min(1).optional(),
  }),
);

type Spec = z.infer<typeof glossarySpec>;

/** A term of the reports with the English that the site uses for it, everywhere alike. */
export interface Term {
  readonly id: string;
  readonly topic: Topic;
  readonly term: Bilingual;
  readonly text: Bilingual;
  readonly counts: readonly string[];
}

/** Every way to name what figures count: an indicator, or one category of it. */
function countables({ facts }: Edition): readonly string[] {
  const names = facts.figures.flatMap(({ indicator, category }) => [
    indicator.id,
    ...(category === null ? [] : [`${indicator.id}/${category.id}`]),
  ]);
  return [...new Set(names)];
}

function* findProblems({ value, problemAt }: YamlFile<Spec>, edition: Edition): Generator<Problem> {
  const { facts } = edition;
  const topics = facts.topics.map(({ id }) => id);
  const known = countables(edition);
  const unknown = (path: YamlPath, name: string, names: readonly string[], what: string) =>
    problemAt(path, what, suggest(name, names, 'Look it up there.'));
  for (const [at, { id, topic, term, text, counts = [] }] of value.entries()) {
    if (value.findIndex((other) => other.id === id) < at)
      yield problemAt([at, 'id'], 'an id that no other term has', 'Give the term another id.');
    if (!topics.includes(topic))
      yield unknown([at, 'topic'], topic, topics, 'the id of a topic in data/topics.csv');
    for (const [index, name] of counts.entries()) {
      if (!known.includes(name))
        yield unknown(
          [at, 'counts', index],
          name,
          known,
          'an indicator that figures have, or an indicator and its category: service-sites/other',
        );
    }
    for (const lang of LANGUAGES) {
      const name = term[lang];
      const misnamed = findMiswriting(name, lang);
      if (misnamed !== null) yield problemAt([at, 'term', lang], misnamed.expected, misnamed.fix);
      if (/[\p{N}{}]/u.test(name)) {
        const expected = 'a name without digits and braces: numbers stand in what it means';
        yield problemAt([at, 'term', lang], expected, 'Write the name alone.');
      }
      const shown = { text: text[lang], offset: 0, kind: 'template' } as const;
      for (const { seen, expected, fix } of [
        ...looseMarks(shown),
        ...miswritten(shown, lang),
        ...typedDigits(shown, facts),
        ...wordQuantities(shown, lang),
        ...checkBoundText(shown, facts, lang),
        ...judgeSentences(templateAt(text[lang], 0), facts, lang),
      ])
        yield { ...problemAt([at, 'text', lang], expected, fix), seen };
    }
  }
}

/**
 * Reads the glossary and binds its texts; throws an `InputError` with all that is wrong in it. Without an edition it is
 * held against nothing, and there are no terms.
 */
export function readGlossary(
  file: string,
  source: string,
  edition: Edition | null,
): readonly Term[] {
  const problems: Problem[] = [];
  const read = readYaml(file, source, glossarySpec, 'the glossary', problems);
  if (read !== null && edition !== null) problems.push(...findProblems(read, edition));
  if (read === null || problems.length > 0) throw new InputError(problems);
  if (edition === null) return [];

  const { facts } = edition;
  return read.value.flatMap(({ topic: name, text, counts = [], ...rest }) => {
    const topic = facts.topics.find(({ id }) => id === name);
    return topic === undefined
      ? []
      : [{ ...rest, topic, counts, text: bindBilingual(text, facts) }];
  });
}
