import { readFileSync, statSync } from 'node:fs';
import { type Edition, loadEdition } from '../charts/edition.ts';
import { readGlossary, type Term } from './glossary.ts';

/** Where the terms stand, from the project's root. */
export const GLOSSARY = 'content/glossary.yaml';

let latest: { readonly stamp: number; readonly edition: Edition; readonly terms: readonly Term[] };

/** Every term, in the order of the file; read once for as long as nothing changes. Throws `InputError`. */
export function loadGlossary(): readonly Term[] {
  const edition = loadEdition();
  const stamp = statSync(GLOSSARY).mtimeMs;
  if (latest?.stamp !== stamp || latest.edition !== edition) {
    const terms = readGlossary(GLOSSARY, readFileSync(GLOSSARY, 'utf8'), edition);
    latest = { stamp, edition, terms };
  }
  return latest.terms;
}
