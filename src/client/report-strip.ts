import { partsOfEntry } from './entry-parts.ts';
import { explore } from './explore.ts';
import { nearestStroke, type StrokePlace } from './nearest-stroke.ts';
import { beneath, createTip } from './tip.ts';

interface Stroke extends StrokePlace {
  readonly element: SVGElement;
  /** The number's entry on the page. */
  readonly entry: HTMLElement;
}

/** The entries of a report's numbers on the page, each at the number's place. */
function findEntries(): readonly HTMLElement[] {
  const entries: HTMLElement[] = [];
  for (const entry of document.querySelectorAll<HTMLElement>('[data-i]')) {
    entries[Number(entry.dataset['i'])] = entry;
  }
  return entries;
}

/** Makes the mark over the stroke that is shown. */
function createCursor(strip: HTMLElement): HTMLElement {
  const cursor = document.createElement('div');
  cursor.className = 'cursor';
  cursor.hidden = true;
  strip.append(cursor);
  return cursor;
}

/** Lets pointer, touch and keyboard reach every number of a report, and leads to its entry on the page. */
class ReportStrip extends HTMLElement {
  connectedCallback(): void {
    const entries = findEntries();
    const elements = [...this.querySelectorAll<SVGElement>('.stroke')];
    const words = { place: this.dataset['place'] ?? '', go: this.dataset['go'] ?? '' };
    const tip = createTip(this, beneath);
    const cursor = createCursor(this);

    // Places hold until the strip changes its width.
    let strokes: readonly Stroke[] = [];
    let width = -1;
    let height = 0;
    const measure = (): readonly Stroke[] => {
      const corner = this.getBoundingClientRect();
      if (corner.width === width) return strokes;
      width = corner.width;
      strokes = elements.flatMap((element, index) => {
        const entry = entries[index];
        const { left, right } = element.getBoundingClientRect();
        const band = element.ownerSVGElement?.getBoundingClientRect() ?? corner;
        height = band.height;
        const x = (left + right) / 2 - corner.left;
        return entry === undefined
          ? []
          : [{ element, entry, x, top: Math.round(band.top - corner.top) }];
      });
      return strokes;
    };

    const close = explore<Stroke>(this, {
      drag: true,
      marks: measure,
      at: ({ clientX, clientY }) => {
        const { left, top } = this.getBoundingClientRect();
        return nearestStroke(measure(), { x: clientX - left, y: clientY - top, height });
      },
      step: (key, { x, top }, all) => {
        if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
        const lines = [...new Set(all.map((stroke) => stroke.top))].sort((a, b) => a - b);
        const y = lines[lines.indexOf(top) + (key === 'ArrowUp' ? -1 : 1)] ?? top;
        return nearestStroke(all, { x, y, height }) ?? undefined;
      },
      show: (stroke, before) => {
        before?.element.classList.remove('on');
        cursor.hidden = stroke === null;
        if (stroke === null) return tip.hide();
        stroke.element.classList.add('on');
        cursor.style.translate = `${stroke.x}px ${stroke.top}px`;
        cursor.style.height = `${height}px`;
        tip.show(partsOfEntry(stroke.entry, words), cursor);
      },
      follow: ({ entry }) => {
        location.hash = entry.id;
      },
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.tip a')) close();
    });
  }
}

customElements.define('report-strip', ReportStrip);
