import type { Page } from 'playwright-core';

/**
 * What a reader does in a chart: points with a mouse at the mark of a row, presses a key while the chart has the focus,
 * or only looks.
 */
type Act = { readonly point: number } | { readonly key: string } | 'look';

/** The text that a chart has opened. */
export interface ShownTip {
  /** The number at its head. */
  readonly number: string;
  /** All of it. */
  readonly words: string;
  /** The entry that it leads to, by its id; empty where it leads to none. */
  readonly entry: string;
  /** Whether it can be read without scrolling sideways. */
  readonly inside: boolean;
  /** What lay over the middle of the area that was pointed at; `null` where nothing did. */
  readonly cover: string | null;
}

/**
 * Does one thing after the other in a chart, by its selector, and gives what it shows after each. The events are those
 * that a browser sends for a mouse and a keyboard, without the frame that it waits for before each: some tests walk
 * through hundreds of marks, and only a few of those with a mouse and keys.
 */
const actIn = (page: Page, chart: string, acts: readonly Act[]): Promise<(ShownTip | null)[]> =>
  page.evaluate(
    ({ chart, acts }) => {
      const drawing = document.querySelector(`${chart} union-chart`);
      const tip = drawing?.querySelector<HTMLElement>('.tip');
      if (!drawing || !tip) throw new Error(`There is no chart to explore in ${chart}.`);
      const marks = new Map(
        [...drawing.querySelectorAll<SVGElement>('.hit, .spot[data-i], .spot > [data-i]')]
          .filter((mark) => mark.getClientRects().length > 0)
          .map((mark) => [Number(mark.dataset['i']), mark]),
      );

      /** Puts the mouse on the middle of a mark, and says what lies over it there. */
      const point = (row: number): string | null => {
        const mark = marks.get(row);
        if (mark === undefined) throw new Error(`${chart} shows no mark of row ${row}.`);
        // What is open closes, and does not lie over the next.
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = mark.getBoundingClientRect();
        const [clientX, clientY] = [left + width / 2, top + height / 2];
        const under = document.elementFromPoint(clientX, clientY);
        const mouse = { bubbles: true, pointerType: 'mouse', clientX, clientY };
        under?.dispatchEvent(new PointerEvent('pointermove', mouse));
        // Of marks too small to be pointed at the nearest is meant, whatever lies there.
        const area = mark.classList.contains('hit');
        return area && under !== mark ? (under?.outerHTML.slice(0, 90) ?? 'nothing') : null;
      };

      return acts.map((act) => {
        let cover: string | null = null;
        if (act !== 'look' && 'point' in act) cover = point(act.point);
        else if (act !== 'look')
          drawing.dispatchEvent(
            new KeyboardEvent('keydown', { key: act.key, bubbles: true, cancelable: true }),
          );
        if (tip.hidden) return null;
        const { left, right } = tip.getBoundingClientRect();
        return {
          number: tip.querySelector('.num')?.textContent?.trim() ?? '',
          words: [...tip.children].map((part) => part.textContent).join(' '),
          entry: tip.querySelector('a')?.hash.slice(1) ?? '',
          inside: left >= -0.5 && right <= document.documentElement.clientWidth + 0.5,
          cover,
        };
      });
    },
    { chart, acts },
  );

/** What a chart shows of each of so many rows, one after the other, to a mouse that points at its mark. */
export const pointAtEach = (page: Page, chart: string, rows: readonly number[]) =>
  actIn(
    page,
    chart,
    rows.map((row) => ({ point: row })),
  );

/** What a chart shows after each of so many steps to the right by the keyboard. */
export const stepThrough = (page: Page, chart: string, steps: number) =>
  actIn(
    page,
    chart,
    Array.from({ length: steps }, () => ({ key: 'ArrowRight' })),
  );

/** What a chart shows now. */
export const readTip = async (page: Page, chart: string): Promise<ShownTip | null> =>
  (await actIn(page, chart, ['look']))[0] ?? null;
