import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { readTables, TABLES, type Tables } from '../../../src/tables/index.ts';
import { overlay } from '../tables/overlay.ts';

/** The id of the made-up report. */
export const ID = 'made-up-2031';

/** A report that nobody wrote. */
export const TEXT = `某县工会简报

2031年4月，本会走访职工120户，其中困难职工30余户。
分三个小组进行，超过50人参加，接近全部职工的85%。
`;

type Row = Readonly<Record<string, string | number>>;

/** A figure of the made-up report, by its token; what is given stands in place of what the text says. */
export interface MadeUpFigure {
  readonly id: string;
  readonly token: string;
  readonly evidence: string;
  readonly qualifier?: string;
  readonly region?: string;
  readonly noteZh?: string;
  readonly offset?: number;
}

export const FIGURES: readonly MadeUpFigure[] = [
  { id: 'visits', token: '120', evidence: '走访职工120户' },
  { id: 'hardship-visits', token: '30', evidence: '困难职工30余户', qualifier: 'over' },
  { id: 'groups', token: '三', evidence: '分三个小组' },
  { id: 'people', token: '50', evidence: '超过50人参加', qualifier: 'more_than' },
  { id: 'share', token: '85%', evidence: '接近全部职工的85%', qualifier: 'nearly' },
];

const VALUES: Readonly<Record<string, number>> = { '85%': 85, 三: 3 };

/** Tables that account for the made-up report, but for what is given in place of it. */
export function madeUpTables(given: {
  readonly figures?: readonly MadeUpFigure[];
  readonly ledger?: readonly Row[];
  readonly events?: readonly Row[];
}): Tables {
  const { figures = FIGURES, events = [] } = given;
  const ledger = given.ledger ?? ledgerOf(figures);
  const files = overlay(null);
  const fill = (
    name: 'reports' | 'figures' | 'ledger' | 'events' | 'derived' | 'checks',
    rows: readonly Row[],
  ) => {
    const fields = TABLES[name].columns.map((column) => column.name);
    const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
    files.set(
      `${name}.csv`,
      new TextEncoder().encode(`${Papa.unparse([fields, ...data], { newline: '\n' })}\n`),
    );
  };
  fill('derived', []);
  fill('checks', []);
  files.set('problems.csv', new TextEncoder().encode(PROBLEMS));
  files.set('regions.csv', new TextEncoder().encode(REGIONS));
  fill('reports', [
    {
      ...{ id: ID, title_zh: '简报', title_en: 'Bulletin', region: 'hainan' },
      characters: TEXT.length,
      sha256: createHash('sha256').update(TEXT, 'utf8').digest('hex'),
    },
  ]);
  fill(
    'figures',
    figures.map(
      ({ id, token, evidence, qualifier = 'exact', region = 'hainan', noteZh = '', offset }) => ({
        ...{ id, token, evidence, qualifier, region, report: ID, indicator: 'hardship-households' },
        offset: offset ?? placeOf(token, evidence),
        value: VALUES[token] ?? Number(token),
        period_basis: 'none',
        note_zh: noteZh,
      }),
    ),
  );
  fill('ledger', ledger);
  fill('events', events);
  return readTables(files);
}

const PROBLEMS = `number,title_zh,title_en,theme,origin,outcome_zh,outcome_en,report
1,问题,Problem,service,self-inspection,解决,Solved,${ID}
`;
const REGIONS = `id,within,label_zh,label_en
hainan,,海南省,Hainan
haikou,hainan,海口市,Haikou
huidong,,惠东县,Huidong
`;

/** The ledger of the made-up report, with the dates. */
export function ledgerOf(figures: readonly MadeUpFigure[]): readonly Row[] {
  const dates = ['2031', '4'].map((token) => ({
    ...{ report: ID, offset: TEXT.indexOf(token, 8), token, kind: 'date' },
  }));
  const counted = figures
    .filter(({ token }) => /^\d/u.test(token))
    .map(({ id, token, evidence, offset }) => ({
      ...{
        report: ID,
        offset: offset ?? placeOf(token, evidence),
        token,
        kind: 'figure',
        figure: id,
      },
    }));
  return [...dates, ...counted];
}

function placeOf(token: string, evidence: string): number {
  return Math.max(0, TEXT.indexOf(evidence)) + evidence.indexOf(token);
}
