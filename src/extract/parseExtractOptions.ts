import { CANDIDATE_TABLES, type CandidateTable } from './formatCandidates.ts';

/** What `npm run extract` is asked to do. */
export interface ExtractOptions {
  readonly path: string;
  /** The id of the report in the tables; the file's name without its ending where none is given. */
  readonly report: string;
  /** The table to write candidate rows for, or `null` for the list of all numbers. */
  readonly csv: CandidateTable | null;
}

/** The command cannot know what is wanted; the message says why. */
export class UsageError extends Error {}

/** How the command is called, for people. */
export const USAGE = `Usage: npm run extract -- <report.txt> [--report <id>] [--csv]

Lists every number in the text of a report, how it is read, and the rows of data/ledger.csv
and data/figures.csv that account for it; then says what is missing and what disagrees.

  <report.txt>    the text of the report, in UTF-8
  --report <id>   its id in data/reports.csv; else the name of the file without its ending
  --csv           write candidate rows for data/figures.csv, and nothing else
  --csv=ledger    the same for data/ledger.csv
                  (npm prints two lines of its own; npm run --silent extract does not)

Exit: 0 all is accounted for, 1 something is missing or disagrees, 2 the command was called wrongly.`;

/** Reads the words of the command line; throws a `UsageError` for what is none of its options. */
export function parseExtractOptions(words: readonly string[]): ExtractOptions {
  const paths: string[] = [];
  let report: string | null = null;
  let csv: CandidateTable | null = null;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', value] = word.startsWith('--') ? splitOnce(word) : [word];
    if (name === '--csv') csv = parseTable(value);
    else if (name === '--report') report = parseReport(value ?? rest.shift());
    else if (word.startsWith('-')) {
      throw new UsageError(`${word} is not an option here; --report <id> and --csv are.`);
    } else paths.push(word);
  }

  const [path, ...others] = paths;
  if (path === undefined) throw new UsageError('The path of a text is missing.');
  if (others.length > 0) {
    throw new UsageError(`One text at a time: ${paths.join(' and ')} were given.`);
  }
  return { path, report: report ?? nameOf(path), csv };
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function parseTable(value: string | undefined): CandidateTable {
  const table = CANDIDATE_TABLES.find((one) => one === (value ?? 'figures'));
  if (table !== undefined) return table;
  throw new UsageError(`--csv takes ${CANDIDATE_TABLES.join(' or ')}, and ${value} was given.`);
}

function parseReport(value: string | undefined): string {
  if (value !== undefined && value !== '' && !value.startsWith('-')) return value;
  throw new UsageError('--report takes the id of a report. Example: --report ten-years-2022');
}

/** `C:\\texts\\ten-years-2022.txt` is the report ten-years-2022. */
function nameOf(path: string): string {
  const file = path.split(/[/\\]/u).at(-1) ?? path;
  return file.replace(/\.[^.]+$/u, '');
}
