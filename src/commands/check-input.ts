import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import type { TextFile } from '../lib/textFile.ts';
import { checkProse } from '../prose/checkProse.ts';
import { findUndrawn } from '../render/fonts/findUndrawn.ts';

/** The folders of all that the site is built from. */
const INPUT = ['data', 'content'];

/** Every table, chart and text, as far as it is text: what else there is, its reader refuses. */
function readInput(): readonly TextFile[] {
  return INPUT.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:csv|yaml|mdx)$/.test(name))
      .toSorted()
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ).flatMap((path) => {
    const bytes = readFileSync(path);
    return isUtf8(bytes) ? [{ path, source: bytes.toString('utf8') }] : [];
  });
}

/** Throws an `InputError` with all that is wrong in tables, charts and texts, before anything is built from them. */
export function checkInput(): void {
  const problems: Problem[] = [];
  collect(problems, checkProse);
  problems.push(...findUndrawn(readInput()));
  if (problems.length > 0) throw new InputError(problems);
}
