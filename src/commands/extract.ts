// npm run extract: every number in the text of a report, and what the tables say of it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Account,
  accountFor,
  formatCandidates,
  formatFinding,
  formatListing,
  formatSummary,
  listProblems,
  parseExtractOptions,
  USAGE,
  UsageError,
} from '../extract/index.ts';
import { InputError } from '../lib/errors.ts';
import { folders } from '../site.ts';
import { loadTables } from '../tables/index.ts';

/** Narrower, and the list would not fit; wider, and it would be hard to follow. */
const columns = Math.min(100, Math.max(80, process.stdout.columns ?? 80));

try {
  const words = process.argv.slice(2);
  if (words.includes('--help')) console.log(USAGE);
  else process.exitCode = extract(words);
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    // What is wrong with the tables is told without a stack; what is wrong with the program, with one.
    console.error(error instanceof InputError ? error.message : error);
    process.exitCode = 1;
  }
}

function extract(words: readonly string[]): 0 | 1 {
  // What is asked, and what there is.
  const { path, report, csv } = parseExtractOptions(words);
  const text = readText(path);
  const account = accountFor(loadTables(folders.data), report, text, path);

  // Candidate rows go where a file is made of them, and the rest where people read.
  if (csv !== null) {
    process.stdout.write(formatCandidates(account, csv));
    console.error(formatSummary(account));
  } else printAll(account);
  return listProblems(account).length === 0 ? 0 : 1;
}

function printAll(account: Account): void {
  const findings = listProblems(account).map((problem) => formatFinding(problem, columns));
  const parts = [formatListing(account, columns), ...findings, formatSummary(account)];
  console.log(parts.join('\n\n'));
}

function readText(path: string): string {
  // npm runs scripts in the project's folder; the path is meant from where npm was called.
  const full = resolve(process.env['INIT_CWD'] ?? '.', path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(full);
  } catch {
    throw new UsageError(`There is no file ${full} that can be read.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not in UTF-8. Save it as UTF-8 without BOM.`);
  }
}
