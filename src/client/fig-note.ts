/** Numbers of a text whose notes open in place: links that lead elsewhere without this script. */
const figures = [...document.querySelectorAll<HTMLAnchorElement>('a.fig[data-note]')];

/** Scrolls as little as is needed for a note to be seen, and never its number out of sight. */
function reveal(note: HTMLElement, figure: HTMLElement): void {
  const below = note.getBoundingClientRect().bottom - window.innerHeight;
  const room = figure.getBoundingClientRect().top - 8;
  if (below > 0 && room > 0) window.scrollBy({ top: Math.min(below, room), behavior: 'instant' });
}

function open(figure: HTMLAnchorElement, note: HTMLElement): void {
  figure.classList.add('open');
  figure.ariaExpanded = 'true';
  // The source ties the order of tab stops to the number, where browsers know it.
  (note.showPopover as (options?: { source: HTMLElement }) => void).call(note, { source: figure });
  note.focus({ preventScroll: true });
  reveal(note, figure);
}

/** What a note leaves behind when it closes; another may be opening already. */
function close(note: Element): void {
  for (const figure of figures.filter(({ dataset }) => dataset['note'] === note.id)) {
    figure.classList.remove('open');
    figure.ariaExpanded = 'false';
  }
}

function enhance(figure: HTMLAnchorElement): void {
  const note = document.getElementById(figure.dataset['note'] ?? '');
  if (note === null) return;
  figure.role = 'button';
  figure.ariaHasPopup = 'dialog';
  figure.ariaExpanded = 'false';
  // A press on the number closes its open note before the click comes.
  let wasOpen = false;
  figure.addEventListener('pointerdown', () => {
    wasOpen = figure.classList.contains('open');
  });
  figure.addEventListener('click', (event) => {
    // A click without a press is the keyboard's.
    const isOpen = event.detail === 0 ? note.matches(':popover-open') : wasOpen;
    wasOpen = false;
    // With a key held, the reader wants the link.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (isOpen) note.hidePopover();
    else open(figure, note);
  });
  figure.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    figure.click();
  });
}

if ('popover' in HTMLElement.prototype) {
  figures.forEach(enhance);
  for (const note of document.querySelectorAll('.fig-note')) {
    note.addEventListener('beforetoggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') close(note);
    });
  }
}
