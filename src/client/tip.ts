/** Text beside a number: a box for the eye and a polite region for the ear, filled from a table row. */
export interface Tip {
  show(row: HTMLTableRowElement, at: Element): void;
  hide(): void;
}

/** Screen readers are told once the reader has stopped at a number. */
const CALM = 250;

/** What a row of the table says, part by part: the number first, then what it is, when, and its evidence. */
function partsOf(row: HTMLTableRowElement): Node[] {
  const [head, number, ...rest] = row.cells;
  if (!head || !number) return [];
  const evidence = head.querySelector('.evidence');
  const label = head.cloneNode(true) as HTMLElement;
  label.querySelector('.evidence')?.remove();
  const line = (text: string) => {
    const span = document.createElement('span');
    span.textContent = text;
    return span;
  };
  const value = document.createElement('b');
  value.className = 'num';
  value.textContent = number.textContent?.trim() ?? '';
  const details = rest
    .map((cell) => cell.textContent?.trim() ?? '')
    .filter((text) => text !== '' && text !== '—');
  return [
    value,
    line([label.textContent?.trim(), ...details].join(' · ')),
    ...(evidence ? [evidence.cloneNode(true)] : []),
  ];
}

/** Puts a box near a number: under it, or over it where the chart ends, and never past its sides. */
function place(box: HTMLElement, frame: DOMRect, at: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(at.left - frame.left, 0), Math.max(0, frame.width - width));
  const below = at.bottom - frame.top + 6;
  const above = at.top - frame.top - height - 6;
  const inside = at.top - frame.top + Math.min(28, at.height / 3);
  const fitsBelow = below + height <= frame.height + 60;
  const top = fitsBelow ? below : above >= -60 ? above : inside;
  box.style.translate = `${left}px ${top}px`;
}

/** Makes the box and the live region of a chart, inside it. */
export function createTip(chart: HTMLElement): Tip {
  const box = document.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  const live = document.createElement('div');
  live.className = 'hidden';
  live.setAttribute('aria-live', 'polite');
  chart.append(box, live);
  let calm = 0;

  return {
    show(row, at) {
      box.replaceChildren(...partsOf(row));
      box.hidden = false;
      place(box, chart.getBoundingClientRect(), at.getBoundingClientRect());
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
