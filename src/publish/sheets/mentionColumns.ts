import type { Mention } from '../../figures/mention.ts';
import { nameOf } from '../../figures/name.ts';
import type { SheetColumn } from './spreadsheet.ts';

/** Every number of a report as a file: as printed, where it stands, what it is, and the figure that it is. */
export const MENTION_COLUMNS: readonly SheetColumn<Mention>[] = [
  { heading: 'report', cell: ({ report }) => report.id },
  { heading: 'offset', cell: ({ token }) => token.offset },
  { heading: 'token', cell: ({ token }) => token.token },
  { heading: 'kind', cell: ({ token }) => token.kind },
  { heading: 'figure', cell: ({ figure }) => figure?.id ?? null },
  { heading: 'label_zh', cell: ({ figure }) => figure && nameOf(figure, 'zh') },
  { heading: 'label_en', cell: ({ figure }) => figure && nameOf(figure, 'en') },
];
