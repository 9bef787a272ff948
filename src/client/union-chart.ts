import { createTip } from './tip.ts';

/** The areas of the numbers in the frame and view that are shown, in the order of the table. */
function shownHits(chart: HTMLElement): SVGElement[] {
  return [...chart.querySelectorAll<SVGElement>('.hit')]
    .filter((hit) => hit.getClientRects().length > 0)
    .sort((a, b) => Number(a.dataset.i) - Number(b.dataset.i));
}

/** Where each key leads from the number at `index` of `count`; −1 is none. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
  Escape: () => -1,
};

/** How long a mouse may leave a number before it closes: long enough to reach the text. */
const GRACE = 160;

/**
 * Lets pointer, touch and keyboard reach every number of a chart. It draws nothing: what it shows is the
 * row of the table that stands in the page.
 */
class UnionChart extends HTMLElement {
  connectedCallback(): void {
    const rows = this.closest('.chart')?.querySelectorAll<HTMLTableRowElement>('.table tbody tr');
    if (!rows) return;
    const tip = createTip(this);
    let active: SVGElement | null = null;
    let leaving = 0;

    const show = (hit: SVGElement | null) => {
      clearTimeout(leaving);
      if (hit === active) return;
      active?.classList.remove('on');
      hit?.classList.add('on');
      active = hit;
      const row = hit === null ? undefined : rows[Number(hit.dataset.i)];
      if (hit === null || row === undefined) tip.hide();
      else tip.show(row, hit);
    };
    const leave = () => {
      clearTimeout(leaving);
      leaving = window.setTimeout(() => show(null), GRACE);
    };

    this.tabIndex = 0;
    this.setAttribute('role', 'application');
    this.setAttribute('aria-label', this.dataset.label ?? '');

    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'mouse' || !(target instanceof Element)) return;
      const hit = target.closest<SVGElement>('.hit');
      if (hit) show(hit);
      else if (target.closest('.tip')) clearTimeout(leaving);
      else leave();
    });
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') leave();
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || target.closest('.tip')) return;
      show(target.closest<SVGElement>('.hit'));
    });
    this.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      const hits = shownHits(this);
      if (step === undefined || hits.length === 0 || event.altKey || event.ctrlKey || event.metaKey)
        return;
      if (event.key === 'Escape' && active === null) return;
      event.preventDefault();
      const index = active === null ? -1 : hits.indexOf(active);
      show(hits[step(index, hits.length)] ?? null);
    });
    this.addEventListener('blur', () => show(null));
    this.closest('.chart')?.addEventListener('change', () => show(null));
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) show(null);
    });
    window.addEventListener('resize', () => show(null));
  }
}

/** Registers `<union-chart>`; without it the chart is a picture, a table and a switch that work. */
export function defineUnionChart(): void {
  customElements.define('union-chart', UnionChart);
}
