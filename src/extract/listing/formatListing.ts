import { findPlace } from '../../lib/findPlace.ts';
import type { Account } from '../account/entry.ts';
import { formatEntry, formatHead, MARKS } from './formatEntry.ts';

/** Every number of a report in order, a line or more each, under a head that explains the marks. */
export function formatListing({ entries, text }: Account, columns: number): string {
  const placeAt = findPlace(text);
  return [
    `${MARKS.missing} has no row   ${MARKS.differs} disagrees   ${MARKS.moved} stands elsewhere than its row says`,
    `${MARKS.open} a quantity in Han numerals that no figure states, maybe rightly`,
    '',
    formatHead(),
    ...entries.map((entry) => formatEntry(entry, columns, placeAt)),
  ].join('\n');
}
