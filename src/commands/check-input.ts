import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { listFiles, readText, type TextFile } from '../lib/textFile.ts';
import { checkProse } from '../prose/checkProse.ts';
import { findUndrawn } from '../render/fonts/findUndrawn.ts';
import { folders, site } from '../site.ts';

/** Every table, chart and text, as far as it is text: what else there is, its reader refuses. */
const readInput = (): readonly TextFile[] =>
  [folders.data, folders.content]
    .flatMap(listFiles)
    .filter((path) => /\.(?:csv|yaml|mdx)$/.test(path) && isUtf8(readFileSync(path)))
    .map(readText);

/** Throws an `InputError` with all that is wrong in tables, charts, texts and settings, before anything is built from them. */
export function checkInput(): void {
  const problems: Problem[] = [];
  if (!/^https?:$/.test(URL.parse(site.url)?.protocol ?? '')) {
    problems.push({
      file: 'SITE_URL',
      seen: site.url,
      expected: 'the whole address of the published site, such as https://example.org/unions/',
      fix: 'Set it, or unset it to build for this machine.',
    });
  }
  collect(problems, checkProse);
  problems.push(...findUndrawn(readInput()));
  if (problems.length > 0) throw new InputError(problems);
}
