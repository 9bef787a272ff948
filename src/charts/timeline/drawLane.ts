import { range } from 'd3';
import type { Action } from '../../figures/action.ts';
import type { Drawing, Scene } from '../form.ts';
import { extent } from '../marks/extent.ts';
import { measureLabel, numeral, text } from '../marks/text.ts';
import type { Lane } from './lanes.ts';
import { packRows } from './packRows.ts';
import { extentOf, round, type X } from './scale.ts';

/** Actions on one row stand apart by at least this, in px. */
const APART = 3;

/** How a bar that goes on after the end of the axis says until when. */
const goesOn = (year: number) => numeral(`→${year}`);

/** Room right of the axis for the years in which bars end that go on after it. */
export function roomBeyond(lanes: readonly Lane[], end: number, { frame }: Scene): number {
  const years = lanes
    .flatMap(({ actions }) => actions.map((action) => extentOf(action).to))
    .filter((to) => to > end)
    .map((to) => measureLabel(goesOn(Math.ceil(to) - 1), frame.type.label - 1.5) + 6);
  return Math.max(1, ...years);
}

/** An action on its row of a lane, and the year in which it ends if that is after the axis. */
interface Placed {
  readonly action: Action;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly beyond: number | null;
}

function placeActions({ actions }: Lane, x: X): readonly Placed[] {
  const [, end = 0] = x.domain();
  const placed = actions.map((action) => {
    const { from, to } = extentOf(action);
    const beyond = to > end ? Math.ceil(to) - 1 : null;
    return { action, from: x(from), to: x(Math.min(to, end)), beyond };
  });
  const rows = packRows(placed, APART);
  return placed.map((one, index) => ({ ...one, row: rows[index] ?? 0 }));
}

/** The middles of the rows of a lane, from its top, and its height: a row with a year at its end is as high as that. */
function layoutRows(placed: readonly Placed[], { frame }: Scene) {
  const { row: pitch } = frame.lane;
  const count = Math.max(...placed.map(({ row }) => row)) + 1;
  const heights = range(count).map((row) =>
    placed.some((one) => one.row === row && one.beyond !== null) ? frame.type.label + 2 : pitch,
  );
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, each) => sum + each, 0));
  return {
    middles: heights.map((height, row) => Math.floor((tops[row] ?? 0) + height / 2)),
    height: heights.reduce((sum, each) => sum + each, 0),
  };
}

/** The actions of a lane, none upon another. */
export function drawLane(lane: Lane, top: number, x: X, scene: Scene): Drawing {
  const { frame } = scene;
  const { row: pitch } = frame.lane;
  const size = frame.type.label - 1.5;
  const placed = placeActions(lane, x);
  const { middles, height } = layoutRows(placed, scene);
  return {
    height,
    marks: placed.flatMap(({ action, from, to, row, beyond }) => {
      const y = top + (middles[row] ?? 0);
      const mark = extent(
        { x1: round(from), x2: round(to), y, height: pitch - 1 },
        action.row.precision,
        scene.rowOf(action),
      );
      if (beyond === null) return [mark];
      return [mark, text(round(to + 3), y + size * 0.36, goesOn(beyond), { size, tone: 't-ink2' })];
    }),
  };
}
