import type { Chart } from '../../charts/chart.ts';
import { isQuantity, type Row } from '../../charts/row.ts';
import type { Action } from '../../figures/action.ts';
import type { Mention } from '../../figures/mention.ts';
import type { Figure, Quantity } from '../../figures/quantity.ts';
import { formatQuantity } from '../../lib/format.ts';
import { writeArithmetic } from '../arithmetic.ts';
import { ACTION_COLUMNS } from './actionColumns.ts';
import { MENTION_COLUMNS } from './mentionColumns.ts';
import { roundAsPrinted } from './roundAsPrinted.ts';
import { renderSpreadsheet, type SheetColumn } from './spreadsheet.ts';

/** A number of a chart, and whether it is a row of the table, a share beside one, or an input of one. */
interface NumberRow {
  readonly quantity: Quantity;
  readonly role: 'row' | 'share' | 'input';
}

type Cell = string | number | null;

function column(heading: string, cell: (quantity: Quantity) => Cell): SheetColumn<NumberRow> {
  return { heading, cell: ({ quantity }) => cell(quantity) };
}

/** A column that only figures of a report have. */
function figureColumn(heading: string, cell: (figure: Figure) => Cell): SheetColumn<NumberRow> {
  return column(heading, (quantity) => (quantity.kind === 'figure' ? cell(quantity) : null));
}

/** A column that only computed numbers have: the way down to the figures, each as `name` writes it. */
function formulaColumn(
  heading: string,
  name: (figure: Quantity) => string,
): SheetColumn<NumberRow> {
  return column(heading, (quantity) =>
    quantity.kind === 'derived' ? writeArithmetic(quantity, name) : null,
  );
}

const COLUMNS: readonly SheetColumn<NumberRow>[] = [
  column('id', ({ id }) => id),
  column('kind', ({ kind }) => kind),
  { heading: 'role', cell: ({ role }) => role },
  column('label_zh', ({ label }) => label.zh),
  column('label_en', ({ label }) => label.en),
  column('value', roundAsPrinted),
  column('qualifier', ({ qualifier }) => qualifier),
  column('printed_zh', (quantity) => formatQuantity(quantity, 'zh')),
  column('printed_en', (quantity) => formatQuantity(quantity, 'en')),
  column('unit', ({ unit }) => unit.id),
  column('unit_zh', ({ unit }) => unit.labelZh),
  column('unit_en', ({ unit }) => unit.manyEn),
  figureColumn('indicator', ({ indicator }) => indicator.id),
  figureColumn('measure', ({ indicator }) => indicator.measure),
  figureColumn('category', ({ category }) => category?.id ?? null),
  figureColumn('region', ({ region }) => region.id),
  figureColumn('period_start', ({ period }) => period.start),
  figureColumn('period_end', ({ period }) => period.end),
  figureColumn('period_basis', ({ period }) => period.basis),
  figureColumn('report', ({ report }) => report.id),
  figureColumn('offset', ({ row }) => row.offset),
  figureColumn('token', ({ row }) => row.token),
  figureColumn('evidence', ({ row }) => row.evidence),
  formulaColumn('formula_ids', ({ id }) => id),
  formulaColumn('formula', ({ value }) => String(value)),
  figureColumn('note_zh', ({ row }) => row.noteZh),
  figureColumn('note_en', ({ row }) => row.noteEn),
];

/**
 * The rows of a chart's table, then the shares that stand in it, then the figures that its computed
 * numbers start from: everything that is needed to draw the chart and to check it.
 */
function numbersOf({ rows, shares, sources }: Chart): readonly NumberRow[] {
  const roles = new Map<Quantity, NumberRow['role']>();
  for (const row of rows.filter(isQuantity)) roles.set(row, 'row');
  for (const share of shares.values()) roles.set(share, roles.get(share) ?? 'share');
  for (const figure of sources.flatMap(({ figures }) => figures)) {
    roles.set(figure, roles.get(figure) ?? 'input');
  }
  return [...roles].map(([quantity, role]) => ({ quantity, role }));
}

const isAction = (row: Row): row is Action => row.kind === 'action';
const isMention = (row: Row): row is Mention => row.kind === 'mention';

/** The rows of a chart as CSV, for people who open it in a spreadsheet; what they are decides the columns. */
export function renderChartCsv(chart: Chart): string {
  const { rows } = chart;
  if (rows.some(isAction)) return renderSpreadsheet(ACTION_COLUMNS, rows.filter(isAction));
  if (rows.some(isMention)) return renderSpreadsheet(MENTION_COLUMNS, rows.filter(isMention));
  return renderSpreadsheet(COLUMNS, numbersOf(chart));
}
