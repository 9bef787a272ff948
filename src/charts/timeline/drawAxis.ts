import type { Markish } from '@observablehq/plot';
import { range } from 'd3';
import type { Scene } from '../form.ts';
import type { Frame } from '../frame.ts';
import { lines, type Stroke } from '../marks/line.ts';
import { numeral, text } from '../marks/text.ts';
import { quartersOf, round, type X } from './scale.ts';

/** The beginnings of the quarters as faint lines from `top` to `bottom`; on phones, of the years alone. */
export function drawGuides(
  domain: readonly [number, number],
  x: X,
  top: number,
  bottom: number,
  { name }: Frame,
): Markish {
  return lines(
    quartersOf(domain)
      .filter((time) => name === 'wide' || Number.isInteger(time))
      .map((time): Stroke => [round(x(time)), top, round(x(time)), bottom]),
    { tone: 's-faint' },
  );
}

/** Years and quarters over a line; each word begins where its time begins. */
export function drawAxis(
  domain: readonly [number, number],
  x: X,
  y: number,
  scene: Scene,
): Markish[] {
  const { frame, words } = scene;
  const size = frame.type.label - 1.5;
  const monthOf = (time: number) => Math.round((time - Math.floor(time)) * 12) + 1;
  const starts = quartersOf(domain);
  return [
    ...range(domain[0], domain[1]).map((year) =>
      text(round(x(year) + 3), y - size * 1.35 - 5, numeral(String(year)), {
        size: frame.type.label,
        tone: 't-ink',
      }),
    ),
    ...starts.slice(0, -1).map((time) =>
      text(round(x(time) + 3), y - 5, words.timeline.month(monthOf(time)), {
        size,
        tone: 't-ink3',
      }),
    ),
    lines([
      [x(domain[0]), y, x(domain[1]), y],
      ...starts.map((time): Stroke => {
        const isYear = Number.isInteger(time);
        return [round(x(time)), y - (isYear ? 26 : 4), round(x(time)), y];
      }),
    ]),
  ];
}
