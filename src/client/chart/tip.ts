/** Text beside a number: a box for the eye and a polite region for the ear. */
export interface Tip {
  /** Shows the parts beside a mark. */
  show(parts: readonly Node[], at: Element): void;
  hide(): void;
}

/** Where the box stands in the drawing, from its top left corner, in px. */
type Place = (box: DOMRect, drawing: DOMRect, mark: DOMRect) => { left: number; top: number };

/** Screen readers are told once the reader has stopped at a number. */
const CALM = 250;

/** As far to the left as the mark, but never past the sides. */
const leftOf = (box: DOMRect, drawing: DOMRect, mark: DOMRect) =>
  Math.min(Math.max(mark.left - drawing.left, 0), Math.max(0, drawing.width - box.width));

/** Under the mark, or over it where the drawing ends. */
export const beside: Place = (box, drawing, mark) => {
  const below = mark.bottom - drawing.top + 6;
  const above = mark.top - drawing.top - box.height - 6;
  const inside = mark.top - drawing.top + Math.min(28, mark.height / 3);
  const fitsBelow = below + box.height <= drawing.height + 60;
  return {
    left: leftOf(box, drawing, mark),
    top: fitsBelow ? below : above >= -60 ? above : inside,
  };
};

/** Under the whole drawing, so that no mark is covered. */
export const beneath: Place = (box, drawing, mark) => ({
  left: leftOf(box, drawing, mark),
  top: drawing.height + 8,
});

/** A line of a tip. */
export function line(text: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

/** The number at the head of a tip. */
export function number(source: Element): HTMLElement {
  const value = document.createElement('b');
  value.className = 'num';
  value.textContent = source.textContent?.trim() ?? '';
  return value;
}

/** Makes the box and the live region of a drawing, inside it. */
export function createTip(drawing: HTMLElement, place: Place = beside): Tip {
  const box = document.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  const live = document.createElement('div');
  live.className = 'hidden';
  live.setAttribute('aria-live', 'polite');
  drawing.append(box, live);
  let calm = 0;

  return {
    show(parts, at) {
      box.replaceChildren(...parts);
      box.hidden = false;
      const { left, top } = place(
        box.getBoundingClientRect(),
        drawing.getBoundingClientRect(),
        at.getBoundingClientRect(),
      );
      box.style.translate = `${left}px ${top}px`;
      clearTimeout(calm);
      calm = window.setTimeout(() => {
        live.textContent = [...box.children].map((part) => part.textContent).join(' ');
      }, CALM);
    },
    hide() {
      box.hidden = true;
      clearTimeout(calm);
      live.textContent = '';
    },
  };
}
