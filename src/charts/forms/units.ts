import type { Markish } from '@observablehq/plot';
import { z } from 'zod';
import { formatPeriod, lastYear } from '../../figures/period.ts';
import type { Figure } from '../../figures/quantity.ts';
import { defineSeries } from '../../figures/series.ts';
import { formatAmount, formatUnit } from '../../lib/format.ts';
import { findFigure } from '../find.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { refuseMyriads } from '../marks/dotLimit.ts';
import { type DotField, dots, fieldBox } from '../marks/dots.ts';
import { type Gap, gapAcross, gapDown } from '../marks/gap.ts';
import { hit } from '../marks/hit.ts';
import { text } from '../marks/text.ts';
import { isTrailing, numberLabel } from '../number.ts';
import { figureId } from '../spec/ids.ts';

const schema = z.strictObject({
  form: z.literal('units'),
  /** Figures of one definition; they are drawn in the order of time. */
  figures: z.array(figureId).min(2),
  /** How many units one dot stands for. */
  per: z.int().positive(),
});

type View = z.infer<typeof schema>;

/** The years strictly between two observations; `null` where there are none. */
function gapBetween(earlier: Figure, later: Figure): Gap | null {
  const [from, to] = [lastYear(earlier.period), lastYear(later.period)];
  return from === null || to === null || to - from < 2 ? null : { from: from + 1, to: to - 1 };
}

interface Block {
  readonly figure: Figure;
  readonly tone: 'red' | 'ctx';
  readonly textTone: 't-red' | 't-ink';
  readonly year: string;
  readonly number: string;
  /** The gap after the figure before it. */
  readonly gap: Gap | null;
}

function blocksOf(view: View, { facts, lang, finding }: Scene): readonly Block[] {
  const { points } = defineSeries(view.figures.map((id) => findFigure(facts, id)));
  return points.map((figure, index) => {
    const earlier = points[index - 1];
    const found = figure.id === finding;
    return {
      figure,
      tone: found ? 'red' : 'ctx',
      textTone: found ? 't-red' : 't-ink',
      year: formatPeriod(figure.period, lang),
      number: numberLabel(figure, lang),
      gap: earlier === undefined ? null : gapBetween(earlier, figure),
    };
  });
}

/** Phones: one field of dots under the other, as wide as the frame; the empty years lie between them. */
function drawDown(view: View, scene: Scene): Drawing {
  const { width, dot, type } = scene.frame;
  const perLine = Math.floor((width - 2 * dot.radius) / dot.pitch) + 1;
  const marks: Markish[] = [];
  let y = 0;
  for (const block of blocksOf(view, scene)) {
    if (block.gap !== null) {
      marks.push(...gapDown(block.gap, { x1: 0, x2: width, y1: y + 13, y2: y + 59 }, scene));
      y += 68;
    }
    const top = y;
    const baseline = top + type.number + 2;
    const field: DotField = {
      x: 0,
      y: baseline + 9,
      count: block.figure.value / view.per,
      perLine,
      run: 'across',
      ...dot,
    };
    const trailing = isTrailing(block.figure);
    const row = scene.rowOf(block.figure);
    y = fieldBox(field, trailing ? 3 : 0).y2;
    marks.push(
      text(0, baseline, block.year, { size: type.label }),
      text(width, baseline, block.number, {
        size: type.number,
        anchor: 'end',
        tone: block.textTone,
        row,
      }),
      ...dots(field, { tone: block.tone, trailing, row }),
      hit({ x1: 0, y1: top, x2: width, y2: y }, row),
    );
  }
  return { height: Math.ceil(y + 2), marks };
}

/** How many dots stand in a column of the wide frame. */
const ROWS = 26;

/** Wide columns: the fields stand side by side, the empty years between them, the last at the right edge. */
function drawAcross(view: View, scene: Scene): Drawing {
  const { width, dot, type } = scene.frame;
  const blocks = blocksOf(view, scene);
  const top = type.number + 14;
  const fields = blocks.map(({ figure }) => {
    const field = {
      x: 0,
      y: top,
      count: figure.value / view.per,
      perLine: ROWS,
      run: 'down',
      ...dot,
    };
    const box = fieldBox(field as DotField, isTrailing(figure) ? 3 : 0);
    return { field: field as DotField, width: box.x2 - box.x1 };
  });
  const height = top + (ROWS - 1) * dot.pitch + 2 * dot.radius;
  const taken = fields.reduce((sum, field) => sum + field.width, 0);
  const between = (width - taken) / Math.max(1, fields.length - 1);

  const marks: Markish[] = [];
  let x = 0;
  blocks.forEach((block, index) => {
    const { field, width: fieldWidth = 0 } = fields[index] ?? {};
    if (field === undefined) return;
    if (block.gap !== null) {
      const box = { x1: x - between + 16, x2: x - 16, y1: top, y2: height };
      marks.push(...gapAcross(block.gap, box, scene));
    }
    const last = index === blocks.length - 1 && index > 0;
    const edge = last ? x + fieldWidth : x;
    const row = scene.rowOf(block.figure);
    marks.push(
      text(edge, type.number, `${block.year}\u2002${block.number}`, {
        size: type.label,
        anchor: last ? 'end' : 'start',
        tone: block.textTone === 't-red' ? 't-ink t-found' : 't-ink',
        row,
      }),
      ...dots({ ...field, x }, { tone: block.tone, trailing: isTrailing(block.figure), row }),
      hit({ x1: x, y1: 0, x2: x + fieldWidth, y2: height }, row),
    );
    x += fieldWidth + between;
  });
  return { height: Math.ceil(height + 1), marks };
}

/** Unit dots: every so many households, people or sites one dot, so that what is left can be seen. */
export const units: Form<typeof schema> = {
  schema,
  rows(view, facts) {
    const { points } = defineSeries(view.figures.map((id) => findFigure(facts, id)));
    refuseMyriads(points, view.per);
    return points;
  },
  scales: (view) => [
    {
      as: 'series',
      by: 'dots',
      per: view.per,
      numbers: view.figures.map((id, index) => ({ id, path: ['figures', index] })),
    },
  ],
  draw: (view, scene) =>
    scene.frame.name === 'narrow' ? drawDown(view, scene) : drawAcross(view, scene),
  key(view, { facts, lang, words }) {
    const [first = ''] = view.figures;
    const { unit } = findFigure(facts, first);
    const many = { ...findFigure(facts, first), value: view.per, unit };
    return words.dotIs(formatAmount(view.per, lang) + formatUnit(many, lang));
  },
};
