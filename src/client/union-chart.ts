import { explore } from './explore.ts';
import { partsOfRow } from './table-row.ts';
import { createTip } from './tip.ts';

/** The areas of the numbers in the frame and view that are shown, in the order of the table. */
function shownHits(chart: HTMLElement): SVGElement[] {
  return [...chart.querySelectorAll<SVGElement>('.hit')]
    .filter((hit) => hit.getClientRects().length > 0)
    .sort((a, b) => Number(a.dataset['i']) - Number(b.dataset['i']));
}

/**
 * Lets pointer, touch and keyboard reach every number of a chart. It draws nothing: what it shows is the
 * row of the table that stands in the page.
 */
class UnionChart extends HTMLElement {
  connectedCallback(): void {
    const chart = this.closest('.chart');
    const rows = chart?.querySelectorAll<HTMLTableRowElement>('.table tbody tr');
    if (!rows) return;
    const tip = createTip(this);
    const close = explore<SVGElement>(this, {
      marks: () => shownHits(this),
      at: ({ target }) => (target instanceof Element ? target.closest<SVGElement>('.hit') : null),
      show(hit, before) {
        before?.classList.remove('on');
        hit?.classList.add('on');
        const row = hit === null ? undefined : rows[Number(hit.dataset['i'])];
        if (hit === null || row === undefined) tip.hide();
        else tip.show(partsOfRow(row), hit);
      },
    });
    chart?.addEventListener('change', close);
  }
}

/** Registers `<union-chart>`; without it the chart is a picture, a table and a switch that work. */
export function defineUnionChart(): void {
  customElements.define('union-chart', UnionChart);
}
