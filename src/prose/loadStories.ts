import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { type Edition, loadEdition } from '../charts/edition.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import type { Language } from '../lib/language.ts';
import { readStory, type Story } from './story.ts';

interface Loaded {
  readonly stamp: string;
  readonly edition: Edition;
  readonly stories: readonly Story[];
}

const latest = new Map<Language, Loaded>();

function readAll(paths: readonly string[], lang: Language, edition: Edition): readonly Story[] {
  const problems: Problem[] = [];
  const stories = paths.flatMap((path) => {
    try {
      return [readStory({ path, source: readFileSync(path, 'utf8') }, lang, edition)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return stories.toSorted((a, b) => a.order - b.order);
}

/** Every story in a language, in their order; read once for as long as nothing changes. Throws `InputError`. */
export function loadStories(lang: Language): readonly Story[] {
  const folder = `content/stories/${lang}`;
  const paths = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${folder}/${name}`);
  const stamp = paths.map((path) => `${path} ${statSync(path).mtimeMs}`).join('\n');
  const edition = loadEdition();
  const known = latest.get(lang);
  if (known?.stamp === stamp && known.edition === edition) return known.stories;
  const stories = readAll(paths, lang, edition);
  latest.set(lang, { stamp, edition, stories });
  return stories;
}
