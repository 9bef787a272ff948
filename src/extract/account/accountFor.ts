import type { Problem } from '../../lib/errors.ts';
import type { Tables } from '../../tables/index.ts';
import { findTokens } from '../findTokens.ts';
import { accountForDigits } from './accountForDigits.ts';
import { accountForHan } from './accountForHan.ts';
import { alignRows } from './alignRows.ts';
import { checkEvents } from './checkEvents.ts';
import { checkFingerprint } from './checkFingerprint.ts';
import { checkText } from './checkText.ts';
import type { Account, Entry } from './entry.ts';
import { findChanges } from './findChanges.ts';
import { findMoves } from './findMoves.ts';
import { type ReportText, readReportText } from './reportText.ts';

/**
 * Holds a report's text against the tables, both ways: every number of the text in order with its rows,
 * every row with its number, and all that is wrong. `file` is the text's name in messages.
 */
export function accountFor(tables: Tables, id: string, given: string, file = `${id}.txt`): Account {
  // Other line ends would move every offset; they are one problem, not hundreds.
  const text = given.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const report = readReportText(tables, id, text, file);
  const tokens = findTokens(text);

  // The ledger's rows are laid along the digits of the text, so that one slip stays one problem.
  const digits = tokens.filter(({ script }) => script === 'digits');
  const pairs = alignRows(digits, report.ledger);
  const moves = findMoves(pairs);
  const changes = findChanges(pairs, moves);
  const byDigits = accountForDigits(report, pairs, moves, changes);

  // Figures in Han numerals have no ledger row, and move with the digits round them.
  const han = tokens.filter(({ script }) => script === 'han');
  const byHan = accountForHan(report, han, moves, changes);

  // What concerns the report as a whole.
  const problems = [
    ...checkText(given, file),
    ...checkFingerprint(report),
    ...checkAnyRows(report, digits.length),
    ...checkEvents(report, digits, moves),
  ];
  const entries = [...byDigits, ...byHan].toSorted((a, b) => placeOf(a) - placeOf(b));
  return { report: id, text, entries, problems };
}

function placeOf({ token, row, figure }: Entry): number {
  return token?.offset ?? row?.offset ?? figure?.offset ?? 0;
}

function checkAnyRows(
  { id, file, ledger, figures }: ReportText,
  count: number,
): readonly Problem[] {
  if (count === 0 || ledger.length > 0 || figures.length > 0) return [];
  const expected = `rows of data/ledger.csv that account for the ${count} numbers of this text; none is of ${id}`;
  const fix =
    'Write candidate rows with --csv=ledger and --csv, and read each against the text before it is added.';
  return [{ file, expected, fix }];
}
