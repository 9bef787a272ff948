import * as Plot from '@observablehq/plot';
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

/** A label's text as people read it, without the marks round its numbers. */
export const plain = (label: string): string =>
  runsOf(label)
    .map((run) => run.text)
    .join('');

export interface TextOptions {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Classes of the theme: `t-ink`, `t-red`, `t-note` … */
  readonly tone?: string;
}

/** One line of text with its baseline at `y`; runs wrapped by `numeral` are set as numbers. */
export function text(
  x: number,
  y: number,
  line: string,
  { size, anchor = 'start', tone = 't-ink' }: TextOptions,
): Plot.Markish {
  return Plot.text([[x, y]], {
    x: '0',
    y: '1',
    text: [line],
    textAnchor: anchor,
    lineAnchor: 'bottom',
    fontSize: size,
    ...styled(tone),
  });
}
