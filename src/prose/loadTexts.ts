import { existsSync } from 'node:fs';
import { type Edition, loadEdition } from '../charts/edition.ts';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { listNames, stampOf } from '../lib/folder.ts';
import type { Language } from '../lib/language.ts';
import { readText, type TextFile } from '../lib/textFile.ts';
import { folderOf, type ProseKind } from './file.ts';

/** Reads one text and binds it to the facts; throws an `InputError` with all that is wrong in it. */
type Read<Text> = (file: TextFile, lang: Language, edition: Edition) => Text;

interface Loaded<Text> {
  readonly stamp: string;
  readonly edition: Edition;
  readonly texts: readonly Text[];
}

function readAll<Text>(
  paths: readonly string[],
  lang: Language,
  edition: Edition,
  read: Read<Text>,
): readonly Text[] {
  const problems: Problem[] = [];
  const texts = paths.flatMap((path) => {
    return collect(problems, () => read(readText(path), lang, edition)) ?? [];
  });
  if (problems.length > 0) throw new InputError(problems);
  return texts;
}

/**
 * A loader of every text of a kind in a language, in their order; each text is read once for as long as nothing
 * changes. The loader throws an `InputError` with all that is wrong in all of them.
 */
export function textLoader<Text extends { readonly order: number }>(
  kind: Exclude<ProseKind, 'page'>,
  read: Read<Text>,
): (lang: Language) => readonly Text[] {
  const latest = new Map<Language, Loaded<Text>>();
  return (lang) => {
    const folder = `${folderOf(kind)}/${lang}`;
    const paths = (existsSync(folder) ? listNames(folder) : [])
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `${folder}/${name}`);
    const stamp = stampOf(paths);
    const edition = loadEdition();
    const known = latest.get(lang);
    if (known?.stamp === stamp && known.edition === edition) return known.texts;
    const texts = readAll(paths, lang, edition, read).toSorted((a, b) => a.order - b.order);
    latest.set(lang, { stamp, edition, texts });
    return texts;
  };
}
