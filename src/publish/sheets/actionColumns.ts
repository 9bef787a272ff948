import type { Action } from '../../figures/action.ts';
import { formatPeriod } from '../../figures/period.ts';
import type { SheetColumn } from './spreadsheet.ts';

/** The dated actions of a chart as a file: the date as printed and as a span, what was done, and where it stands. */
export const ACTION_COLUMNS: readonly SheetColumn<Action>[] = [
  { heading: 'id', cell: ({ id }) => id },
  { heading: 'problem', cell: ({ problem }) => problem.number },
  { heading: 'problem_zh', cell: ({ problem }) => problem.titleZh },
  { heading: 'problem_en', cell: ({ problem }) => problem.titleEn },
  { heading: 'date_start', cell: ({ row }) => row.dateStart },
  { heading: 'date_end', cell: ({ row }) => row.dateEnd },
  { heading: 'precision', cell: ({ row }) => row.precision },
  { heading: 'printed_zh', cell: ({ period }) => formatPeriod(period, 'zh') },
  { heading: 'printed_en', cell: ({ period }) => formatPeriod(period, 'en') },
  { heading: 'kind', cell: ({ row }) => row.kind },
  { heading: 'what_zh', cell: ({ label }) => label.zh },
  { heading: 'what_en', cell: ({ label }) => label.en },
  { heading: 'report', cell: ({ report }) => report.id },
  { heading: 'offset', cell: ({ row }) => row.offset },
];
