/** The details that the address names, if it names a figure of the table. */
function namedDetails(table: HTMLTableElement): HTMLDetailsElement | null {
  const id = location.hash.slice(1);
  const panel = id === '' ? null : document.getElementById(id);
  return panel !== null && table.contains(panel) ? panel.closest('details') : null;
}

/** Opens the row that the address names, now and whenever it changes; `reveal` shows it if it is filtered out. */
export function followAnchor(
  table: HTMLTableElement,
  reveal: (row: HTMLTableRowElement) => void,
): void {
  const open = () => {
    const details = namedDetails(table);
    const row = details?.closest('tr');
    if (!details || !row) return;
    if (row.hidden) reveal(row);
    details.open = true;
    row.scrollIntoView();
  };
  open();
  // The browser's own jump leads to what the row opens to, and comes once the page has loaded.
  window.addEventListener('load', open);
  window.addEventListener('hashchange', open);

  // The address of a row that a reader has opened can be copied and leads back to it.
  table.addEventListener('click', ({ target }) => {
    const details = target instanceof Element ? target.closest('summary')?.parentElement : null;
    if (!(details instanceof HTMLDetailsElement)) return;
    const hash = `#${details.querySelector('.panel')?.id ?? ''}`;
    const closes = details.open;
    if (closes && location.hash !== hash) return;
    history.replaceState(history.state, '', closes ? location.pathname + location.search : hash);
  });
}
