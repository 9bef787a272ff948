import * as Plot from '@observablehq/plot';
import { measureText } from '../../lib/text.ts';
import { styled } from './styled.ts';

/** Control characters that enclose a number inside a label; no table lets them in. */
const [START, END] = ['\u0002', '\u0003'];

/** Wraps a number inside a label, so that the renderer sets it in the numeral face. */
export const numeral = (text: string): string => `${START}${text}${END}`;

/** Splits a label into its runs of words and numbers. */
export function runsOf(label: string): readonly { text: string; numeral: boolean }[] {
  return label
    .split(new RegExp(`(${START}[^${END}]*${END})`))
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith(START)
        ? { text: part.slice(1, -1), numeral: true }
        : { text: part, numeral: false },
    );
}

/** How much larger than its label a number is set; the theme's `.num` says the same. */
const NUMERAL_SCALE = 1.12;

/** Estimated width of a label in px, its numbers set in the wider numeral face. */
export function measureLabel(label: string, size: number): number {
  return runsOf(label).reduce(
    (width, run) => width + measureText(run.text, run.numeral ? size * NUMERAL_SCALE * 1.1 : size),
    0,
  );
}

/** The largest size, up to `size`, at which a label takes no more than `room` px. */
export function fitSize(label: string, size: number, room: number): number {
  return Math.min(size, (size * room) / measureLabel(label, size));
}

export interface TextOptions {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Classes of the theme: `t-ink`, `t-red`, `t-note` … */
  readonly tone?: string;
  /** The row of the chart's table whose number the line prints. */
  readonly row?: number | undefined;
}

/** One line of text with its baseline at `y`; runs wrapped by `numeral` are set as numbers. */
export function text(
  x: number,
  y: number,
  line: string,
  { size, anchor = 'start', tone = 't-ink', row }: TextOptions,
): Plot.Markish {
  return Plot.text([[x, y]], {
    x: '0',
    y: '1',
    text: [line],
    textAnchor: anchor,
    lineAnchor: 'bottom',
    fontSize: size,
    ...styled(tone, row),
  });
}
