/** The marks of a drawing, and how one of them is shown. */
export interface Drawing<Mark> {
  /** The marks that are shown now, in their order. */
  readonly marks: () => readonly Mark[];
  /** The mark that a pointer means; `null` where there is none. */
  readonly at: (event: MouseEvent) => Mark | null;
  /** Shows what a mark is, or nothing, after another was shown. */
  readonly show: (mark: Mark | null, before: Mark | null) => void;
  /** Where a key leads from a mark, if it is not one of those that every drawing has. */
  readonly step?: (key: string, mark: Mark, marks: readonly Mark[]) => Mark | undefined;
  /** Follows a mark to where it leads: a click of the mouse on it, or Enter. */
  readonly follow?: (mark: Mark, by: 'mouse' | 'key') => void;
  /** Whether a finger that is drawn along the drawing shows one mark after the other. */
  readonly drag?: boolean | undefined;
}

/** Where each key leads from the mark at `index` of `count`; −1 is none. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
  Escape: () => -1,
};

/** How long a mouse may leave a mark before it closes: long enough to reach the text. */
const GRACE = 160;

/**
 * Lets pointer, touch and keyboard reach every mark of a drawing: one tab stop, arrows, Home, End, Escape.
 * Gives the way to close what is shown.
 */
export function explore<Mark>(host: HTMLElement, drawing: Drawing<Mark>): () => void {
  let active: Mark | null = null;
  let leaving = 0;
  let pointer = '';

  const stay = () => {
    clearTimeout(leaving);
    leaving = 0;
  };
  const show = (mark: Mark | null) => {
    stay();
    if (mark === active) return;
    const before = active;
    active = mark;
    drawing.show(mark, before);
  };
  const leave = () => {
    if (leaving === 0) leaving = window.setTimeout(() => show(null), GRACE);
  };
  const close = () => show(null);
  const inTip = (target: EventTarget | null) =>
    target instanceof Element && target.closest('.tip') !== null;

  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', host.dataset['label'] ?? '');

  const hover = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    if (inTip(event.target)) return stay();
    const mark = drawing.at(event);
    if (mark === null) leave();
    else show(mark);
  };
  host.addEventListener('pointerover', hover);
  host.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') hover(event);
    else if (drawing.drag === true && event.buttons > 0 && !inTip(event.target)) {
      const mark = drawing.at(event);
      if (mark !== null) show(mark);
    }
  });
  host.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') leave();
  });
  host.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  host.addEventListener('click', (event) => {
    if (inTip(event.target)) return;
    const mark = drawing.at(event);
    show(mark);
    if (mark !== null && pointer === 'mouse') drawing.follow?.(mark, 'mouse');
  });

  host.addEventListener('keydown', (event) => {
    const { key } = event;
    const marks = drawing.marks();
    if (marks.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Enter' && active !== null && drawing.follow !== undefined) {
      event.preventDefault();
      drawing.follow(active, 'key');
      return;
    }
    const step = STEPS[key];
    if (step === undefined || (key === 'Escape' && active === null)) return;
    event.preventDefault();
    const own = active === null ? undefined : drawing.step?.(key, active, marks);
    const index = active === null ? -1 : marks.indexOf(active);
    show(own ?? marks[step(index, marks.length)] ?? null);
  });
  host.addEventListener('focusout', ({ relatedTarget }) => {
    // A link in the text may take the focus: the text stays until it is left.
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !host.contains(target)) close();
  });
  // What a mouse has opened closes on Escape wherever the focus is (WCAG 2.2, 1.4.13).
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  window.addEventListener('resize', close);
  return close;
}
