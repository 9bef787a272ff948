import type { Markish } from '@observablehq/plot';
import { measureText } from '../../lib/text.ts';
import type { Scene } from '../form.ts';
import type { Box } from './box.ts';
import { lines } from './line.ts';
import { text } from './text.ts';

/** Years of which no report says anything, between two observed ones. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

const DOTTED = '1 4';

/** An empty strip across the frame, for charts that run down the page. */
export function gapDown({ from, to }: Gap, box: Box, { frame, words }: Scene): Markish[] {
  const baseline = (box.y1 + box.y2) / 2 + frame.type.note * 0.36;
  return [
    lines(
      [
        [box.x1, box.y1, box.x2, box.y1],
        [box.x1, box.y2, box.x2, box.y2],
      ],
      { dash: DOTTED, tone: 's-ctx' },
    ),
    text(box.x1, baseline, words.unobservedYears(from, to), {
      size: frame.type.label,
      tone: 't-ink3',
    }),
    // Slanted letters reach a little past their end.
    text(box.x2 - 3, baseline, words.unobserved, {
      size: frame.type.note,
      anchor: 'end',
      tone: 't-note',
    }),
  ];
}

/** An empty column between two observed years, for charts whose time runs across the page. */
export function gapAcross({ from, to }: Gap, box: Box, { frame, words }: Scene): Markish[] {
  const { label, note } = frame.type;
  const years = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const step = (box.x2 - box.x1) / years.length;
  const roomy = step > measureText('0000', label) * 1.3;
  const middle = (box.x1 + box.x2) / 2;
  const yearLine = box.y1 + label;
  return [
    lines(
      [
        [box.x1, box.y1, box.x1, box.y2],
        [box.x2, box.y1, box.x2, box.y2],
      ],
      { dash: DOTTED, tone: 's-ctx' },
    ),
    ...(roomy
      ? years.map((year, index) =>
          text(box.x1 + step * (index + 0.5), yearLine, words.unobservedYears(year, year), {
            size: label - 1,
            anchor: 'middle',
            tone: 't-ink3',
          }),
        )
      : [
          text(middle, yearLine, words.unobservedYears(from, to), {
            size: label - 1,
            anchor: 'middle',
            tone: 't-ink3',
          }),
        ]),
    text(middle, (box.y1 + box.y2) / 2 + note * 0.36, words.unobserved, {
      size: note,
      anchor: 'middle',
      tone: 't-note',
    }),
  ];
}

/** An empty stretch between two columns on one base, the years under it. */
export function gapOnBase({ from, to }: Gap, box: Box, { frame, words }: Scene): Markish[] {
  const { label, note } = frame.type;
  const middle = (box.x1 + box.x2) / 2;
  return [
    lines(
      [
        [box.x1, box.y1, box.x1, box.y2],
        [box.x2, box.y1, box.x2, box.y2],
      ],
      { dash: DOTTED, tone: 's-ctx' },
    ),
    text(middle, box.y2 - 54, words.unobserved, { size: note, anchor: 'middle', tone: 't-note' }),
    text(middle, box.y2 + label + 7, words.unobservedYears(from, to), {
      size: label,
      anchor: 'middle',
      tone: 't-ink3',
    }),
  ];
}
