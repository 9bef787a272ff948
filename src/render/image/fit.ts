import { FRAMES, type Frame, NARROW } from '../../charts/frame.ts';
import { sceneOf } from '../../charts/scene.ts';
import { countCollisions } from './collisions.ts';
import { oncePerSubject } from './oncePerSubject.ts';
import { drawFrame, type Subject } from './parts.ts';
import type { Block, Item } from './sheet.ts';

/** How a drawing fills a room as well as its shape allows; lengths in the unit of the image. */
export interface Fitted {
  readonly trial: Trial;
  readonly scale: number;
  readonly height: number;
  /** Size of its labels. */
  readonly label: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** The largest size that labels may have. */
  readonly label: number;
}

/** Widths in px of a frame: a narrow one makes large letters, a wide one a low drawing. */
const WIDTHS = { narrow: [330, 370, 410, 450, 490], wide: [560, 640] } as const;
/** A drawing in bands stays as high in a wider frame: there it fills a low room. */
const BANDED = { narrow: WIDTHS.narrow, wide: [...WIDTHS.wide, 800, 960, 1120] } as const;

/** Distances between dots: closer dots leave more room for letters. */
const DOTS = [1, 0.7] as const;
/** Distances between bars: at the larger one a label of three lines stands between its neighbours. */
const BARS = [1, 1.7] as const;

/** Heights of the rows in a lane: lower ones leave more room for letters, and are worth it only then. */
const LANES = [1, 0.6] as const;
const LOW = 0.9;

/** A frame with the height that a drawing takes in it. */
export interface Trial {
  readonly frame: Frame;
  readonly height: number;
  /** Part of its worth that is left where its rows are low. */
  readonly spared: number;
  /** Draws in it; the second time, gives what was drawn. */
  readonly draw: () => readonly Item[];
  /** Whether no label runs into anything there; asked again, remembers. */
  readonly isClean: () => boolean;
}

/** Does something once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Tries a drawing in frames of several widths, with letters of one size: once, for all images of a chart. */
export const tryFrames = oncePerSubject((subject): readonly Trial[] => {
  const { chart, facts, lang } = subject;
  const [view] = chart.views;
  if (view === undefined) throw new Error(`${chart.id} has no view`);
  const dotted = view.form.scales(view.spec).some(({ by }) => by === 'dots');
  const scene = sceneOf(chart, facts, lang);
  const banded = view.form.bands !== undefined;
  const widths = banded ? BANDED : WIDTHS;
  const shares = banded ? LANES : dotted ? DOTS : BARS;
  return FRAMES.flatMap((frame) =>
    widths[frame.name].flatMap((width) =>
      shares.map((share) => {
        const dot = { pitch: frame.dot.pitch * share, radius: frame.dot.radius * share };
        const bar = { ...frame.bar, pitch: frame.bar.pitch * share };
        const lane = { row: frame.lane.row * share, free: frame.lane.free * share };
        const spaced = banded ? { lane } : dotted ? { dot } : { bar };
        const tried = { ...frame, type: NARROW.type, width, ...spaced };
        const draw = once(() => drawFrame(subject, tried).items);
        return {
          frame: tried,
          spared: banded && share < 1 ? LOW : 1,
          height: view.form.draw(view.spec, { ...scene, frame: tried }).height,
          draw,
          isClean: once(() => countCollisions(draw(), width, lang) === 0),
        };
      }),
    ),
  );
});

/** Chooses the frame in which the letters come out largest, the room is well filled, and nothing collides. */
export function fitFrame(trials: readonly Trial[], room: Room): Fitted {
  const fitted = trials.map((trial) => {
    const { label } = trial.frame.type;
    const scale = Math.min(
      room.width / trial.frame.width,
      room.height / trial.height,
      room.label / label,
    );
    const filled = (trial.frame.width * scale) / room.width;
    const worth = label * scale * filled ** 0.6 * trial.spared;
    return { trial, scale, height: trial.height * scale, label: label * scale, worth };
  });
  const sorted = fitted.toSorted((a, b) => b.worth - a.worth);
  const best = sorted.find(({ trial }) => trial.isClean()) ?? sorted[0];
  if (best === undefined) throw new Error('there is no frame to draw in');
  return best;
}

/** The default view in a frame that fills the room; where labels collide there, in the best other frame. */
export function drawClean(subject: Subject, frame: Frame, room: Room): Block {
  const { height, items } = drawFrame(subject, frame);
  const scale = room.width / frame.width;
  if (countCollisions(items, frame.width, subject.lang) === 0) {
    return { height: height * scale, layers: [{ x: 0, y: 0, scale, items }] };
  }
  const best = fitFrame(tryFrames(subject), room);
  const layer = { x: 0, y: 0, scale: best.scale, items: best.trial.draw() };
  return { height: best.height, layers: [layer] };
}
