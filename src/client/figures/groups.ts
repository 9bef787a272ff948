import type { FigureSort } from '../../lib/figureFacts.ts';
import type { FinderForm } from './form.ts';
import { arrange, type Group } from './order.ts';
import type { FigureRecord } from './record.ts';

/** Rows under one heading of the table. */
export interface GroupBody {
  readonly body: HTMLTableSectionElement;
  readonly records: readonly FigureRecord[];
}

/** Puts the rows of the table under the headings of an order. */
export type SetOrder = (sort: FigureSort) => readonly GroupBody[];

/** Takes the first heading of each root as the pattern for all of its headings. */
export function createOrder(
  table: HTMLTableElement,
  records: readonly FigureRecord[],
  { labels, values }: FinderForm,
): SetOrder {
  const home = records[0]?.root;
  const kept = [table.caption, table.tHead].filter((part) => part !== null);
  const patterns = new Map<string, Element>();
  for (const { root, row } of records) {
    const heading = row.parentElement?.querySelector('.group');
    if (heading && !patterns.has(root)) patterns.set(root, heading);
  }

  const titleOf = ({ root, key }: Group<FigureRecord>, sort: FigureSort): string => {
    if (sort === 'topic' || sort === 'report') return labels[sort](key);
    if (sort === 'period') return labels.region(root);
    return root === home ? labels.unit(key) : `${labels.region(root)} · ${labels.unit(key)}`;
  };

  return (sort) => {
    const keys = sort === 'topic' || sort === 'report' ? values(sort) : [];
    const groups = arrange(records, sort, keys).map((group) => {
      const body = document.createElement('tbody');
      const heading = patterns.get(group.root)?.cloneNode(true);
      if (heading instanceof Element) {
        const title = heading.querySelector('b');
        if (title) title.textContent = titleOf(group, sort);
        body.append(heading);
      }
      body.append(...group.figures.map(({ row }) => row));
      return { body, records: group.figures };
    });
    table.replaceChildren(...kept, ...groups.map(({ body }) => body));
    return groups;
  };
}

/** The groups as the page has them. */
export function readGroups(
  table: HTMLTableElement,
  records: readonly FigureRecord[],
): readonly GroupBody[] {
  return [...table.tBodies].map((body) => ({
    body,
    records: records.filter(({ row }) => row.parentElement === body),
  }));
}

/**
 * Shows the rows that are wanted, the headings that have one, and at each heading how many. That another root is
 * kept apart is said over the first of its headings that is shown.
 */
export function showRows(groups: readonly GroupBody[], shown: ReadonlySet<FigureRecord>): void {
  let told = false;
  for (const { body, records } of groups) {
    let count = 0;
    for (const record of records) {
      const hidden = !shown.has(record);
      if (!hidden) count += 1;
      if (record.row.hidden !== hidden) record.row.hidden = hidden;
    }
    body.hidden = count === 0;
    const number = body.querySelector('.group small');
    const apart = body.querySelector<HTMLElement>('.apart');
    if (number) number.textContent = String(count);
    if (apart) {
      apart.hidden = told;
      told ||= count > 0;
    }
  }
}
