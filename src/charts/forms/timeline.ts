import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { z } from 'zod';
import type { Action } from '../../figures/action.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import type { Box } from '../marks/box.ts';
import { lines } from '../marks/line.ts';
import { bandOf } from '../timeline/bandOf.ts';
import { drawAxis, drawGuides } from '../timeline/drawAxis.ts';
import { drawLane, roomBeyond } from '../timeline/drawLane.ts';
import { lanesOf, readActions, reportsOf } from '../timeline/lanes.ts';
import { measureName, nameLane } from '../timeline/nameLane.ts';
import { domainOf } from '../timeline/scale.ts';

const schema = z.strictObject({
  form: z.literal('timeline'),
  /** The problems whose dated actions are shown, by their numbers in the list. */
  problems: z.union([z.literal('all'), z.array(z.int().positive()).min(1)]),
  /** What a lane stands for. */
  lanes: z.enum(['problem', 'kind']),
});

type View = z.infer<typeof schema>;

/** Part of a wide frame that the names of the lanes take at most, and what stands free behind them in px. */
const NAMES = { most: 0.46, free: 14 } as const;

/** Phones: the name of a lane over its actions. Wide: names in a column of their own. */
function draw(view: View, scene: Scene): Drawing {
  const { frame } = scene;
  const { label } = frame.type;
  const lanes = lanesOf(view, scene.facts);
  const narrow = frame.name === 'narrow';
  const names = narrow
    ? frame.width
    : Math.min(
        Math.round(frame.width * NAMES.most),
        Math.max(...lanes.map((lane) => measureName(lane, scene))) + NAMES.free,
      );
  const domain = domainOf(lanes.flatMap(({ actions }) => actions));
  const right = frame.width - roomBeyond(lanes, domain[1], scene);
  const x = scaleLinear(domain, [narrow ? 1 : names, right]);
  const { free } = frame.lane;

  const axisHeight = Math.ceil(label * 1.1 + (label - 1.5) * 1.35 + 5);
  const marks: Markish[] = [...drawAxis(domain, x, axisHeight, scene)];
  const bands: Box[] = [];
  let y = axisHeight;
  lanes.forEach((lane, index) => {
    if (!narrow && index > 0) marks.push(lines([[0, y, frame.width, y]], { tone: 's-faint' }));
    const title = nameLane(
      lane,
      y + free - (narrow ? 0 : 4),
      names - (narrow ? 0 : NAMES.free),
      scene,
    );
    const top = y + free + (narrow ? title.height + 1 : 0);
    const drawn = drawLane(lane, top, x, scene);
    const bottom = Math.max(top + drawn.height, narrow ? 0 : y + free + title.height - 4);
    // No guide runs through the name of a lane.
    if (narrow) marks.push(drawGuides(domain, x, top, bottom, frame));
    marks.push(...title.marks, ...drawn.marks);
    bands.push({ x1: 0, x2: frame.width, y1: y + 1, y2: bottom + free - 1 });
    y = bottom + free;
  });
  if (!narrow) marks.unshift(drawGuides(domain, x, axisHeight, y - free, frame));
  return { height: y - free + 2, marks, bands };
}

/** Dated actions, each as closely as it is dated, in lanes by problem or by kind; nothing joins one to the next. */
export const timeline: Form<typeof schema> = {
  schema,
  rows: (view, facts): readonly Action[] => readActions(view, facts),
  reports: (view, facts) =>
    reportsOf(view, facts).map((report) => ({ report, path: ['problems'] })),
  scales: () => [],
  draw,
  bands: (view, facts) => lanesOf(view, facts).map(bandOf),
  key: (_, { words }) => words.timeline.key,
};
