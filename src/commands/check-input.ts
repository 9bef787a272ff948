import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { listFiles, readText, type TextFile } from '../lib/textFile.ts';
import { checkProse } from '../prose/checkProse.ts';
import { findUndrawn } from '../render/fonts/findUndrawn.ts';
import { folders } from '../site.ts';

/** Every table, chart and text, as far as it is text: what else there is, its reader refuses. */
const readInput = (): readonly TextFile[] =>
  [folders.data, folders.content]
    .flatMap(listFiles)
    .filter((path) => /\.(?:csv|yaml|mdx)$/.test(path) && isUtf8(readFileSync(path)))
    .map(readText);

/** Throws an `InputError` with all that is wrong in tables, charts and texts, before anything is built from them. */
export function checkInput(): void {
  const problems: Problem[] = [];
  collect(problems, checkProse);
  problems.push(...findUndrawn(readInput()));
  if (problems.length > 0) throw new InputError(problems);
}
