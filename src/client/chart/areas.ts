import type { Drawing } from './explore.ts';

/** How the marks of a chart are found: all of those that are shown, and the one that a pointer means. */
export interface Reach extends Pick<Drawing<SVGElement>, 'marks' | 'at' | 'step'> {
  /** Whether marks are so small that a finger is drawn along them, and that they lead to their entries. */
  readonly small: boolean;
}

/** Of the elements that a selector finds in a chart those that are shown, in the order of the table. */
export function shownMarks(chart: HTMLElement, selector: string): SVGElement[] {
  return [...chart.querySelectorAll<SVGElement>(selector)]
    .filter((mark) => mark.getClientRects().length > 0)
    .sort((a, b) => Number(a.dataset['i']) - Number(b.dataset['i']));
}

/** Each number has an area of its own, and the pointer means the area that it is in. */
export function areasOf(chart: HTMLElement): Reach {
  return {
    small: false,
    marks: () => shownMarks(chart, '.hit'),
    at: ({ target }) => (target instanceof Element ? target.closest<SVGElement>('.hit') : null),
  };
}
