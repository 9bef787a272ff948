import type { Bilingual } from '../../lib/language.ts';
import { type Fitted, fitFrame, type Trial, tryFrames } from './fit.ts';
import type { Subject } from './parts.ts';
import { type ShareType, shareFoot, shareHead } from './shareWords.ts';
import { type Block, placeBlock, type Sheet } from './sheet.ts';
import { describeSubject } from './words.ts';

/** An image of a fixed shape, in px. */
interface Shape {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly top: number;
  /** Sizes that a title may take, the largest first. */
  readonly titles: Readonly<Record<keyof Bilingual, readonly number[]>>;
  readonly type: ShareType;
  /** Whether the name of the site stands beside the reports. */
  readonly beside: boolean;
  /** Distance from the words to the drawing. */
  readonly gap: number;
  /** The same where labels would be lost. */
  readonly closer: number;
  /** The largest size of the drawing's labels. */
  readonly label: number;
  /** Labels under this size are lost where the image is previewed; a title gives way to them. */
  readonly legible: number;
  /** A title in a narrow column reads worse: the labels must gain this many times by it. */
  readonly worthwhile: number;
}

export const CARD: Shape = {
  width: 1200,
  height: 630,
  margin: 60,
  top: 44,
  titles: { zh: [60, 54, 48], en: [52, 46, 40] },
  type: { kicker: 22, sub: 24, source: 18, name: 28, stroke: 1.3 },
  beside: true,
  gap: 30,
  closer: 30,
  label: 30,
  legible: 21,
  worthwhile: 1.2,
};

export const SQUARE: Shape = {
  width: 1080,
  height: 1080,
  margin: 64,
  top: 60,
  titles: { zh: [76, 68, 60, 52], en: [62, 55, 49, 43] },
  type: { kicker: 28, sub: 31, source: 23, name: 36, stroke: 1.8 },
  beside: false,
  gap: 44,
  closer: 26,
  label: 38,
  legible: 26,
  worthwhile: 2,
};

/** The column of words beside a tall drawing. */
const COLUMN = {
  width: 440,
  gutter: 64,
  titles: { zh: [52, 47, 42, 37], en: [40, 37, 34, 31] },
  type: { ...CARD.type, sub: 22, source: 16 },
} as const;

/** Where the parts of an image stand. */
interface Plan {
  readonly words: readonly { readonly block: Block; readonly x: number; readonly y: number }[];
  readonly fitted: Fitted;
  readonly x: number;
  readonly y: number;
}

/** Words over the drawing, sources under it; the largest title that leaves the labels legible. */
function planStacked(subject: Subject, shape: Shape, trials: readonly Trial[]): Plan | null {
  const { width, height, margin, top, gap, label, legible } = shape;
  const room = width - 2 * margin;
  const foot = shareFoot(subject, room, shape.type, shape.beside);
  const plans = shape.titles[subject.lang].flatMap((title) => {
    const head = shareHead(subject, room, title, shape.type);
    const free = height - 2 * top - head.height - foot.height - 2 * gap;
    if (free <= 0) return [];
    const fitted = fitFrame(trials, { width: room, height: free, label });
    const plan: Plan = {
      words: [
        { block: head, x: margin, y: top },
        { block: foot, x: margin, y: height - top - foot.height },
      ],
      fitted,
      x: margin,
      y: top + head.height + gap + (free - fitted.height) / 2,
    };
    return [{ plan, worth: Math.min(fitted.label, legible) * title ** 0.5 }];
  });
  if (plans.length === 0) return null;
  return plans.reduce((best, each) => (each.worth > best.worth ? each : best)).plan;
}

/** The same closer together, with the name of the site beside the reports where that makes the labels larger. */
function planClose(subject: Subject, shape: Shape, trials: readonly Trial[]): Plan | null {
  const plans = [shape.beside, true].flatMap((beside) => {
    const plan = planStacked(subject, { ...shape, gap: shape.closer, beside }, trials);
    return plan === null ? [] : [plan];
  });
  return plans.toSorted((a, b) => b.fitted.label - a.fitted.label)[0] ?? null;
}

/** Words and sources beside the drawing, which has the whole height. */
function planBeside(subject: Subject, shape: Shape, trials: readonly Trial[]): Plan | null {
  const { width, height, margin, top, gap, label } = shape;
  const free = height - 2 * top;
  const foot = shareFoot(subject, COLUMN.width, COLUMN.type, false);
  const head = COLUMN.titles[subject.lang]
    .map((title) => shareHead(subject, COLUMN.width, title, COLUMN.type))
    .find((each) => each.height + gap / 2 + foot.height <= free);
  if (head === undefined) return null;
  const x = margin + COLUMN.width + COLUMN.gutter;
  const fitted = fitFrame(trials, { width: width - margin - x, height: free, label });
  return {
    words: [
      { block: head, x: margin, y: top },
      { block: foot, x: margin, y: height - top - foot.height },
    ],
    fitted,
    x,
    y: top + (free - fitted.height) / 2,
  };
}

function draw(subject: Subject, { width, height }: Shape, plan: Plan | null): Sheet {
  const { chart, lang, palette } = subject;
  if (plan === null) {
    throw new Error(
      `the words of ${chart.id} leave no room for its drawing in ${lang}: shorten them`,
    );
  }
  const { words, fitted, x, y } = plan;
  return {
    width,
    height,
    lang,
    title: chart.title[lang],
    description: describeSubject(subject),
    paper: palette.colour('paper'),
    layers: [
      ...words.flatMap((part) => placeBlock(part.block, part.x, part.y)),
      { x, y, scale: fitted.scale, items: fitted.trial.draw() },
    ],
  };
}

/** The words over the drawing, or beside it where only that leaves its labels legible. */
function layoutShape(subject: Subject, shape: Shape): Sheet {
  const trials = tryFrames(subject);
  const stacked = planStacked(subject, shape, trials);
  if (stacked !== null && stacked.fitted.label >= shape.legible) {
    return draw(subject, shape, stacked);
  }
  const beside = planBeside(subject, shape, trials);
  const larger = (beside?.fitted.label ?? 0) > shape.worthwhile * (stacked?.fitted.label ?? 0);
  if (larger) return draw(subject, shape, beside);
  return draw(subject, shape, planClose(subject, shape, trials) ?? stacked);
}

/** The card that a link is previewed with: 1200 × 630. */
export const layoutCard = (subject: Subject): Sheet => layoutShape(subject, CARD);

/** The same as a square, 1080 px wide, for previews that cut a card. */
export const layoutSquare = (subject: Subject): Sheet => layoutShape(subject, SQUARE);
