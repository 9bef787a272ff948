import type { Reach } from './areas.ts';
import { explore } from './explore.ts';
import { partsOfRow } from './table-row.ts';
import { beneath, beside, createTip } from './tip.ts';

/** Part of the window that a drawing of small marks may be high so that its text stands under it, over no mark. */
const LOW = 0.5;

/**
 * Lets pointer, touch and keyboard reach every mark of a chart. It draws nothing: what it shows is the row of the
 * table that stands in the page. Registers `<union-chart>`; without it the chart is a picture, a table and a switch.
 */
export function defineUnionChart(reachOf: (chart: HTMLElement) => Reach): void {
  class UnionChart extends HTMLElement {
    connectedCallback(): void {
      const chart = this.closest('.chart');
      const rows = chart?.querySelectorAll<HTMLTableRowElement>('.table tbody tr');
      if (!rows) return;
      const { small, ...reach } = reachOf(this);
      const rowOf = (mark: SVGElement) => rows[Number(mark.dataset['i'])];
      const tip = createTip(this, (box, drawing, mark) =>
        (small && drawing.height < innerHeight * LOW ? beneath : beside)(box, drawing, mark),
      );
      const close = explore<SVGElement>(this, {
        ...reach,
        drag: small,
        show: (mark, before) => {
          before?.classList.remove('on');
          mark?.classList.add('on');
          // What belongs to the number stands out, mark and label alike; the rest steps back.
          if (!small) {
            for (const part of this.querySelectorAll<SVGElement>('[data-i]')) {
              part.classList.toggle(
                'off',
                mark !== null && part.dataset['i'] !== mark.dataset['i'],
              );
            }
          }
          const row = mark === null ? undefined : rowOf(mark);
          if (mark === null || row === undefined) tip.hide();
          else tip.show(partsOfRow(row), mark);
        },
        // The mouse leads to a place on this page, Enter anywhere.
        follow(mark, by) {
          const link = rowOf(mark)?.querySelector<HTMLAnchorElement>('.evidence a');
          if (small && link && (by === 'key' || link.pathname === location.pathname)) link.click();
        },
      });
      chart?.addEventListener('change', close);
    }
  }
  customElements.define('union-chart', UnionChart);
}
