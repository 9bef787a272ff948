import { areasOf, type Reach, shownMarks } from './areas.ts';
import { type Band, bandsOf, type Cover, nearestMark, nearestOn } from './bands.ts';

/** A mark that is too small to be pointed at, where it stands in the chart. */
interface Spot extends Cover {
  readonly mark: SVGElement;
}

/** How far from a mark a finger may touch, in px. */
const REACH = 44;

const SPOTS = '.spot[data-i], .spot > [data-i]';

/** How the marks of a chart are found where they are too small to be pointed at: the nearest one is meant. */
export function spotsOf(chart: HTMLElement): Reach {
  if (chart.querySelector('.spot') === null) return areasOf(chart);
  // Places hold until the chart changes its width or shows another view.
  let width = -1;
  let marks: SVGElement[] = [];
  let bands: readonly Band<Spot>[] = [];
  const measure = () => {
    const corner = chart.getBoundingClientRect();
    if (corner.width === width) return;
    width = corner.width;
    marks = shownMarks(chart, SPOTS);
    bands = bandsOf(
      marks.map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return {
          mark,
          left: left - corner.left,
          right: right - corner.left,
          top: top - corner.top,
          bottom: bottom - corner.top,
        };
      }),
    );
  };
  chart.closest('.chart')?.addEventListener('change', () => {
    width = -1;
  });

  return {
    small: true,
    marks: () => {
      measure();
      return marks;
    },
    at: ({ clientX, clientY }) => {
      measure();
      const { left, top } = chart.getBoundingClientRect();
      return nearestMark(bands, { x: clientX - left, y: clientY - top }, REACH)?.mark ?? null;
    },
    step: (key, from) => {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
      const at = bands.findIndex((band) => band.marks.some(({ mark }) => mark === from));
      const spot = bands[at]?.marks.find(({ mark }) => mark === from);
      const next = bands[at + (key === 'ArrowUp' ? -1 : 1)];
      if (spot === undefined || next === undefined) return from;
      return nearestOn(next, (spot.left + spot.right) / 2)?.mark;
    },
  };
}
