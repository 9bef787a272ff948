import { FIGURE_FACETS, FIGURE_SORTS } from '../../lib/figureFacts.ts';
import { type Request, readAddress, writeAddress } from './address.ts';
import { followAnchor } from './anchor.ts';
import { downloadCsv } from './download.ts';
import { countValues, passes } from './facets.ts';
import { openForm } from './form.ts';
import { createOrder, readGroups, showRows } from './groups.ts';
import { type FigureRecord, readAhead, readRecords } from './record.ts';
import { search } from './search.ts';
import { createTell } from './tell.ts';

/** The page as it comes: everything, by topic. */
const EVERYTHING: Request = { query: '', wanted: {}, sort: FIGURE_SORTS[0] };

/** Screen readers are told, and the address is written, once the reader has stopped typing. */
const CALM = 400;

/** Makes the table of figures searchable; without it the table stands whole, and every row opens. */
function connectFigureTable(element: HTMLFormElement, table: HTMLTableElement): void {
  const form = openForm(element);
  const records = readRecords(table, form.labels);
  const setOrder = createOrder(table, records, form);
  const tell = createTell(element);
  const part = (name: string) => element.querySelector<HTMLElement>(`.${name}`);

  let { sort } = EVERYTHING;
  let groups = readGroups(table, records);
  let shown: ReadonlySet<FigureRecord> = new Set(records);
  let calm = 0;

  /** Brings the table into the state that is asked for; gives the sentence that says so. */
  const show = (request: Request): string => {
    clearTimeout(calm);
    if (request.sort !== sort) {
      sort = request.sort;
      groups = setOrder(sort);
    }
    const { hits, inText } = search(records, request.query);
    shown = new Set(hits.filter((record) => passes(record, request.wanted)));
    showRows(groups, shown);
    for (const facet of FIGURE_FACETS) {
      form.showCounts(facet, countValues(hits, request.wanted, facet));
    }
    return tell(request, { shown: shown.size, all: records.length, inText });
  };

  /** Does what the form asks, and writes it to the address: as a step of its own, or over the last one. */
  const ask = (step: 'push' | 'replace') => {
    const request = form.read();
    const sentence = show(request);
    const address = `${location.pathname}${writeAddress(location.search, request)}`;
    if (step === 'push') history.pushState(null, '', address);
    calm = window.setTimeout(() => {
      if (step === 'replace') history.replaceState(null, '', address);
      const live = part('live');
      if (live) live.textContent = sentence;
    }, CALM);
  };

  /** Does what the address asks; a value that no figure has falls out of the form. */
  const follow = () => {
    form.write(readAddress(location.search));
    show(form.read());
  };

  // The first letter of a search is a step that the back button takes back; the letters after it belong to it.
  let typing = false;
  element.addEventListener('input', ({ target }) => {
    const letter = target instanceof HTMLInputElement;
    ask(letter && typing ? 'replace' : 'push');
    typing = letter;
  });
  element.addEventListener('change', () => {
    typing = false;
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    // A phone's keyboard makes room for what was found.
    part('query')?.blur();
  });
  part('query')?.addEventListener('focus', () => readAhead(records), { once: true });
  part('reset')?.addEventListener('click', () => {
    form.write(EVERYTHING);
    ask('push');
    part('query')?.focus();
  });
  part('options')?.addEventListener('click', ({ currentTarget }) => {
    const button = currentTarget as HTMLButtonElement;
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
  });
  part('download')?.addEventListener('click', () => {
    const rows = groups.flatMap((group) => group.records).filter((record) => shown.has(record));
    downloadCsv(rows, form.labels, element.dataset['lang'] ?? '');
  });
  window.addEventListener('popstate', follow);

  follow();
  followAnchor(table, () => {
    form.write(EVERYTHING);
    show(form.read());
    history.replaceState(null, '', location.pathname + location.hash);
  });
}

const form = document.querySelector<HTMLFormElement>('.finder');
const table = document.querySelector<HTMLTableElement>('.figures');
if (form && table) connectFigureTable(form, table);
