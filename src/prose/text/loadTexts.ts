import { existsSync } from 'node:fs';
import { type Edition, loadEdition } from '../../charts/edition.ts';
import { collect, InputError, type Problem } from '../../lib/errors.ts';
import { listNames, stampOf } from '../../lib/folder.ts';
import { isWriting } from '../../lib/isWriting.ts';
import type { Language } from '../../lib/language.ts';
import { readText, type TextFile } from '../../lib/textFile.ts';
import { folderOf, type ProseKind, slugOf } from './file.ts';

/** Reads one text and binds it to the facts; throws an `InputError` with all that is wrong in it. */
type Read<Text> = (file: TextFile, lang: Language, edition: Edition) => Text;

interface Loaded<Text> {
  readonly stamp: string;
  readonly edition: Edition;
  readonly texts: readonly Text[];
  /** What is wrong with the others, by their names. */
  readonly faulty: ReadonlyMap<string, readonly Problem[]>;
}

/** The texts of a kind; each is read once for as long as nothing changes. */
export interface Texts<Text> {
  /** All in a language, in their order; throws an `InputError` with all that is wrong in all of them. While somebody writes, those that are well. */
  load(lang: Language): readonly Text[];
  /** The names of all in a language. */
  list(lang: Language): readonly string[];
  /** The one of a name; throws an `InputError` with all that is wrong in it, and for a name that none has. */
  find(slug: string, lang: Language): Text;
}

function readAll<Text extends { readonly order: number }>(
  paths: readonly string[],
  lang: Language,
  edition: Edition,
  read: Read<Text>,
): Pick<Loaded<Text>, 'texts' | 'faulty'> {
  const faulty = new Map<string, readonly Problem[]>();
  const texts = paths.flatMap((path) => {
    const problems: Problem[] = [];
    const text = collect(problems, () => read(readText(path), lang, edition));
    if (text === null) faulty.set(slugOf(path), problems);
    return text ?? [];
  });
  return { texts: texts.toSorted((a, b) => a.order - b.order), faulty };
}

/** The texts of a kind, read when they are asked for. */
export function textsOf<Text extends { readonly order: number; readonly slug: string }>(
  kind: Exclude<ProseKind, 'page'>,
  read: Read<Text>,
): Texts<Text> {
  const latest = new Map<Language, Loaded<Text>>();
  const current = (lang: Language): Loaded<Text> => {
    const folder = `${folderOf(kind)}/${lang}`;
    const paths = (existsSync(folder) ? listNames(folder) : [])
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `${folder}/${name}`);
    const stamp = stampOf(paths);
    const edition = loadEdition();
    const known = latest.get(lang);
    if (known?.stamp === stamp && known.edition === edition) return known;
    const loaded = { stamp, edition, ...readAll(paths, lang, edition, read) };
    latest.set(lang, loaded);
    return loaded;
  };
  return {
    load(lang) {
      const { texts, faulty } = current(lang);
      if (faulty.size > 0 && !isWriting) throw new InputError([...faulty.values()].flat());
      return texts;
    },
    list(lang) {
      const { texts, faulty } = current(lang);
      return [...texts.map(({ slug }) => slug), ...faulty.keys()];
    },
    find(slug, lang) {
      const { texts, faulty } = current(lang);
      const text = texts.find((candidate) => candidate.slug === slug);
      if (text !== undefined) return text;
      const problems = faulty.get(slug);
      throw problems === undefined
        ? new Error(`There is no ${kind} ${slug}.`)
        : new InputError(problems);
    },
  };
}
