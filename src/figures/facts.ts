import { InputError, type Problem } from '../lib/errors.ts';
import type { Printed } from '../lib/format.ts';
import { parseNumeral, readQualifier } from '../lib/numerals.ts';
import {
  type FigureRow,
  type ProblemRow,
  type Region,
  type Report,
  rootRegion,
  type Tables,
  type Topic,
} from '../tables/index.ts';
import { type Action, deriveActions } from './action.ts';
import { type Check, deriveCheck } from './checks.ts';
import { deriveNumbers } from './derived.ts';
import { findUnfit } from './findUnfit.ts';
import { deriveMentions, type Mention } from './mention.ts';
import { findLostQualifiers } from './notes/findLostQualifiers.ts';
import { findStrayNumbers } from './notes/findStrayNumbers.ts';
import { unitWords } from './notes/sums.ts';
import type { Derived, Figure, Quantity } from './quantity.ts';
import { type Token, tokensOf } from './tokens.ts';

/** All that the site knows: every number by its id, the reports, and the arithmetic between them. */
export interface Facts {
  readonly figures: readonly Figure[];
  readonly derived: readonly Derived[];
  readonly checks: readonly Check[];
  readonly reports: readonly Report[];
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
  /** The resolved problems in the order of their list, and the dated actions by which they were resolved. */
  readonly problems: readonly ProblemRow[];
  readonly actions: readonly Action[];
  /** Every number of a report in its place. */
  readonly tokens: ReadonlyMap<string, readonly Token[]>;
  /** The same numbers with all that they point to, by the id of their report. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The region that a region lies in at last: itself for a root. */
  home(region: Region): Region;
  /** A figure or a derived number; `undefined` for an id that neither table has. */
  find(id: string): Quantity | undefined;
  /** The ids of all figures and derived numbers. */
  readonly ids: readonly string[];
}

const keyed = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** A lookup that cannot fail: the tables' foreign keys were checked when they were read. */
function pick<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`${id} passed the foreign keys and is in no table.`);
  return row;
}

/** Words that stand after the unit in print (50人以上) and would part the number from it here. */
const AFTER_UNIT = ['左右', '以上'];

/** The token with the qualifier words next to it, as the evidence has them. */
function printedIn({ evidence, token }: FigureRow): Printed {
  const { before, after } = readQualifier(evidence, token);
  const apart = token.includes(after) || AFTER_UNIT.includes(after);
  return { before, token, after: apart ? '' : after };
}

function figureReader(tables: Tables): (row: FigureRow) => Figure {
  const indicators = keyed(tables.indicators);
  const categories = keyed(tables.categories);
  const regions = keyed(tables.regions);
  const reports = keyed(tables.reports);
  const units = keyed(tables.units);
  return (row) => {
    const indicator = pick(indicators, row.indicator);
    const category = row.category === null ? null : pick(categories, row.category);
    const numeral = parseNumeral(row.token);
    const named = category ?? indicator;
    return {
      kind: 'figure',
      id: row.id,
      row,
      indicator,
      category,
      region: pick(regions, row.region),
      report: pick(reports, row.report),
      period: { start: row.periodStart, end: row.periodEnd, basis: row.periodBasis },
      label: { zh: named.labelZh, en: named.labelEn },
      value: row.value,
      decimals: numeral?.decimals ?? 0,
      scale: numeral?.scale ?? 1,
      qualifier: row.qualifier,
      printed: printedIn(row),
      unit: pick(units, indicator.unit),
    };
  };
}

/** Turns checked tables into facts; throws with every verdict that the arithmetic contradicts, and every number of a note that nothing accounts for. */
export function deriveFacts(tables: Tables): Facts {
  const figures = keyed(tables.figures.map(figureReader(tables)));
  const problems: Problem[] = [];
  const derived = deriveNumbers(tables, figures, keyed(tables.units), problems);
  const find = (id: string): Quantity | undefined => figures.get(id) ?? derived.get(id);

  const regions = keyed(tables.regions);
  const home = ({ id }: Region): Region => pick(regions, rootRegion(tables.regions, id));

  const checks = tables.checks.map((row) =>
    deriveCheck(row, (id) => find(id) ?? pick(figures, id), problems),
  );
  problems.push(...findUnfit([...derived.values()], checks, home));
  problems.push(...findStrayNumbers(tables, [...figures.values(), ...derived.values()], checks));
  problems.push(...findLostQualifiers(checks, unitWords(tables.units)));
  if (problems.length > 0) throw new InputError(problems);

  const tokens = new Map(tables.reports.map(({ id }) => [id, tokensOf(tables, id)]));
  return {
    figures: [...figures.values()],
    derived: [...derived.values()],
    checks,
    reports: tables.reports,
    topics: tables.topics,
    regions: tables.regions,
    problems: tables.problems,
    actions: deriveActions(tables),
    tokens,
    mentions: new Map(
      tables.reports.map((report) => [
        report.id,
        deriveMentions(report, tokens.get(report.id) ?? [], find),
      ]),
    ),
    home,
    find,
    ids: [...figures.keys(), ...derived.keys()],
  };
}
