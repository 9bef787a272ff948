import { type Edition, loadEdition } from '../../charts/edition.ts';
import { stampOf } from '../../lib/folder.ts';
import { readText } from '../../lib/textFile.ts';
import { readGlossary, type Term } from './glossary.ts';

/** Where the terms stand, from the project's root. */
export const GLOSSARY = 'content/glossary.yaml';

/** Reads every term, in the order of the file. Throws `InputError`; without an edition, with no word of the data. */
export const readTerms = (edition: Edition | null): readonly Term[] =>
  readGlossary(GLOSSARY, readText(GLOSSARY).source, edition);

let latest: { readonly stamp: string; readonly edition: Edition; readonly terms: readonly Term[] };

/** The same for pages; read once for as long as nothing changes. Throws `InputError`. */
export function loadGlossary(): readonly Term[] {
  const edition = loadEdition();
  const stamp = stampOf([GLOSSARY]);
  if (latest?.stamp !== stamp || latest.edition !== edition) {
    latest = { stamp, edition, terms: readTerms(edition) };
  }
  return latest.terms;
}
