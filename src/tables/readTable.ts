import type { z } from 'zod';
import { decode } from '../lib/decode.ts';
import type { Problem } from '../lib/errors.ts';
import { findPlace } from '../lib/findPlace.ts';
import type { Line } from './csv/line.ts';
import { parseCsv } from './csv/parseCsv.ts';
import type { Table } from './defineTable.ts';
import { Mistake } from './mistake.ts';
import { readHeader } from './readHeader.ts';
import type { CellRow, Reading } from './reading.ts';
import { isBlank, isSplit, refuseMisfit } from './refuseMisfit.ts';
import { problemInCell, rememberOrigin } from './whereIs.ts';

/** Reads one table by itself, and adds all that is wrong with it to `problems`. */
export function readTable(table: Table, bytes: Uint8Array, problems: Problem[]): Reading {
  // Bytes to text.
  const decoded = decode(table.file, bytes);
  problems.push(...decoded.problems);
  const { text } = decoded;
  if (text === null) return { table, rows: [], whole: false };
  if (text !== '' && !text.endsWith('\n')) {
    const expected = 'a line end after the last row';
    const fix = 'Add a line end (LF) at the end of the file.';
    problems.push({ file: table.file, ...findPlace(text)(text.length), expected, fix });
  }

  // Text to lines of cells.
  const parsed = parseCsv(table.file, text);
  problems.push(...parsed.problems);
  const [header, ...body] = parsed.lines;

  // Under a wrong header every cell would be wrong: one problem is enough.
  const wrong = header === undefined && !parsed.whole ? null : readHeader(table, header);
  if (wrong !== null) problems.push(wrong);
  if (wrong !== null || header === undefined) return { table, rows: [], whole: false };

  // Lines to typed rows.
  const rows: CellRow[] = [];
  let whole = parsed.whole;
  let rest: Line | undefined;
  for (const [index, line] of body.entries()) {
    if (line === rest) continue;
    const next = body[index + 1];
    const split = isSplit(table, line, next);
    const misfit = refuseMisfit(table, line, split);
    if (misfit === null) rows.push(readRow(table, line, problems));
    else {
      problems.push(misfit);
      whole &&= isBlank(line);
      if (split) rest = next;
    }
  }
  return { table, rows, whole };
}

/** Reads the cells of one line, then what they say together. */
function readRow(table: Table, line: Line, problems: Problem[]): CellRow {
  const faults = new Set<string>();
  const texts = Object.fromEntries(
    table.columns.map((column, index) => [column.field, line.cells[index]]),
  );
  const result = table.schema.safeParse(texts);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const field = String(issue.path[0]);
      faults.add(field);
      problems.push(problemInCell(table, line, field, mistakeOf(issue)));
    }
    return { line, faults, row: null };
  }

  const row = result.data;
  rememberOrigin(row, table, line);
  const mistakes = table.rules.flatMap((rule) => rule(row as never));
  for (const { field, mistake } of mistakes) {
    problems.push(problemInCell(table, line, field, mistake));
  }
  return { line, faults, row: mistakes.length === 0 ? row : null };
}

function mistakeOf(issue: z.core.$ZodIssue): Mistake {
  const { mistake } = (issue.code === 'custom' && issue.params) || {};
  if (mistake instanceof Mistake) return mistake;
  throw new Error(`A cell failed without a mistake: ${issue.message}`);
}
