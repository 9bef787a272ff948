import type { Bilingual } from '../../lib/language.ts';
import { type Fitted, fitFrame, type Trial, tryFrames } from './fit.ts';
import type { Subject } from './parts.ts';
import { type FootPlan, type ShareType, shareFoot, shareHead } from './shareWords.ts';
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
  /** The same where labels would be lost. */
  readonly smaller: ShareType;
  /** Whether the name of the site stands beside the reports, and whether these are counted, not named. */
  readonly foot: FootPlan;
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
  smaller: { kicker: 22, sub: 22, source: 16, name: 28, stroke: 1.3 },
  foot: { beside: true, counted: false },
  gap: 30,
  closer: 30,
  label: 30,
  legible: 21,
  worthwhile: 1.15,
};

export const SQUARE: Shape = {
  width: 1080,
  height: 1080,
  margin: 64,
  top: 60,
  titles: { zh: [76, 68, 60, 52], en: [62, 55, 49, 43] },
  type: { kicker: 28, sub: 31, source: 23, name: 36, stroke: 1.8 },
  smaller: { kicker: 26, sub: 26, source: 20, name: 32, stroke: 1.8 },
  foot: { beside: false, counted: false },
  gap: 44,
  closer: 20,
  label: 38,
  legible: 26,
  worthwhile: 1.1,
};

/** Columns of words beside a tall drawing, the widest first, and the sizes that titles take there, the largest first. */
const COLUMN = {
  widths: [560, 500, 440],
  gutter: 64,
  titles: { zh: [60, 52, 47, 42, 37], en: [55, 49, 43, 40, 37, 34, 31] },
  type: { ...CARD.type, source: 16 },
} as const;

/** Where the parts of an image stand. */
interface Plan {
  readonly words: readonly { readonly block: Block; readonly x: number; readonly y: number }[];
  readonly fitted: Fitted;
  readonly x: number;
  readonly y: number;
}

/** Of several plans the first whose labels are as large as in any, or `enough`; or, for a part of that, nearly so. */
function largest(plans: readonly Plan[], enough: number, nearly = 1): Plan | null {
  const sizes = plans.map(({ fitted }) => Math.min(fitted.label, enough));
  const most = Math.max(...sizes);
  return plans.find((_, index) => (sizes[index] ?? 0) >= nearly * most) ?? null;
}

/** Words over the drawing, sources under it; the largest title that leaves the labels legible. */
function planStacked(subject: Subject, shape: Shape, trials: readonly Trial[]): Plan | null {
  const { width, height, margin, top, gap, label, legible } = shape;
  const room = width - 2 * margin;
  const foot = shareFoot(subject, room, shape.type, shape.foot);
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
    return [{ plan, worth: Math.min(fitted.label, legible) * title ** 0.2 }];
  });
  if (plans.length === 0) return null;
  return plans.reduce((best, each) => (each.worth > best.worth ? each : best)).plan;
}

/**
 * The same closer together, the words smaller, the name of the site beside the reports, several reports counted in
 * place of named: where that makes the labels larger, and no more of it than they need.
 */
function planClose(subject: Subject, shape: Shape, trials: readonly Trial[]): Plan | null {
  const several = subject.chart.sources.length > 1;
  const feet = (several ? [false, true] : [false]).flatMap((counted) =>
    [shape.foot.beside, true].map((beside) => ({ beside, counted })),
  );
  const plans = feet.flatMap((foot) =>
    [shape.type, shape.smaller].flatMap((type) => {
      const plan = planStacked(subject, { ...shape, gap: shape.closer, type, foot }, trials);
      return plan === null ? [] : [plan];
    }),
  );
  return largest(plans, shape.legible);
}

/** Words and sources beside the drawing, which has the whole height. */
function planBeside(subject: Subject, shape: Shape, trials: readonly Trial[]): Plan | null {
  const { width, height, margin, top, gap, label } = shape;
  const free = height - 2 * top;
  const plans = COLUMN.widths.flatMap((column) => {
    const foot = shareFoot(subject, column, COLUMN.type, SQUARE.foot);
    const head = COLUMN.titles[subject.lang]
      .flatMap((title) =>
        [shape.type.sub, shape.smaller.sub].map((sub) =>
          shareHead(subject, column, title, { ...COLUMN.type, sub }),
        ),
      )
      .find((each) => each.height + gap / 2 + foot.height <= free);
    if (head === undefined) return [];
    const x = margin + column + COLUMN.gutter;
    const fitted = fitFrame(trials, { width: width - margin - x, height: free, label });
    const words = [
      { block: head, x: margin, y: top },
      { block: foot, x: margin, y: height - top - foot.height },
    ];
    return [{ words, fitted, x, y: top + (free - fitted.height) / 2 }];
  });
  return largest(plans, shape.label, 0.97);
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
  const close = planClose(subject, shape, trials);
  const beside = planBeside(subject, shape, trials);
  const larger = (beside?.fitted.label ?? 0) > shape.worthwhile * (close?.fitted.label ?? 0);
  return draw(subject, shape, larger ? beside : (close ?? stacked));
}

/** The card that a link is previewed with: 1200 × 630. */
export const layoutCard = (subject: Subject): Sheet => layoutShape(subject, CARD);

/** The same as a square, 1080 px wide, for previews that cut a card. */
export const layoutSquare = (subject: Subject): Sheet => layoutShape(subject, SQUARE);
