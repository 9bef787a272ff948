import { readFileSync } from 'node:fs';
import { lab } from 'd3';
import type { Mark } from '../../src/charts/judge/mark.ts';
import type { Box } from '../../src/charts/marks/box.ts';
import { projectRoot } from './project-root.ts';

/** What a tone looks like on paper. */
interface Printed {
  /** CIE L*, from 0 for black to 100 for white. */
  readonly lightness: number;
  readonly outlined: boolean;
}

const read = (name: string) => readFileSync(`${projectRoot}/src/styles/${name}.css`, 'utf8');

/** The last value of each token: that of the print set. */
function printTokens(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+):[^;]*var\(--print, (#[0-9a-f]{3,6})\)/g)].map(
      ([, name = '', hex = '']) => [name, hex],
    ),
  );
}

/** How the sheets print each class of a mark: `f-sea`, `s-ctx` … */
export function readPrintedTones(): ReadonlyMap<string, Printed> {
  const tokens = printTokens(read('ground/tokens'));
  const marks = read('chart/marks');
  const outlined = new Set(
    [...read('print/chart').matchAll(/([^{}]+)\{[^{}]*\bstroke: var\(--ink\)/g)].flatMap(
      ([, selectors = '']) => [...selectors.matchAll(/\.([fs]-\w+)/g)].map(([, name = '']) => name),
    ),
  );
  return new Map(
    [...marks.matchAll(/([^{}]+)\{\s*color: var\(--([\w-]+)\);/g)].flatMap(
      ([, selectors = '', token = '']) => {
        const { l: lightness } = lab(tokens.get(token) ?? '');
        return [...selectors.matchAll(/\.([fs]-\w+)/g)].map(
          ([, name = '']) => [name, { lightness, outlined: outlined.has(name) }] as const,
        );
      },
    ),
  );
}

const toneOf = ({ classes }: Mark) => classes.find((name) => /^[fs]-/.test(name)) ?? null;

/** Marks that show a number: areas, and lines of dots. */
const isArea = (mark: Mark) =>
  mark.row !== null &&
  !mark.faint &&
  (mark.round || toneOf(mark)?.startsWith('f-') === true) &&
  !mark.classes.includes('hit');

/** Half a px is no paper between two marks. */
const TOUCHING = 0.5;

/** Whether two boxes share a side, or overlap; those that meet at a corner do not touch. */
function touch(a: Box, b: Box): boolean {
  const across = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const down = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return Math.min(across, down) >= -TOUCHING && Math.max(across, down) > TOUCHING;
}

/** Least difference in lightness of two greys that can be told apart side by side. */
const LEAST = 20;

/**
 * Finds marks that touch, have colours of their own on a screen, and on paper greys that cannot be told apart, with
 * neither an outline round one nor a label on each. No drawing has a legend: marks are named where they stand.
 */
export function findAlikeGreys(
  marks: readonly Mark[],
  tones: ReadonlyMap<string, Printed>,
): readonly string[] {
  const labelled = new Set(
    marks.flatMap(({ shape, row }) => (shape === 'text' && row !== null ? [row] : [])),
  );
  const areas = marks.filter(isArea).flatMap((mark) => {
    const name = toneOf(mark);
    const tone = name === null ? undefined : tones.get(name);
    if (name === null || tone === undefined)
      throw new Error(`src/styles/chart/marks.css gives no colour to ${mark.classes.join(' ')}`);
    return [{ mark, name, tone }];
  });
  return areas.flatMap((one, index) =>
    areas.slice(index + 1).flatMap((other) => {
      const apart = Math.abs(one.tone.lightness - other.tone.lightness);
      const told =
        one.name === other.name ||
        apart >= LEAST ||
        one.tone.outlined ||
        other.tone.outlined ||
        (labelled.has(one.mark.row ?? -1) && labelled.has(other.mark.row ?? -1));
      if (told || !touch(one.mark.box, other.mark.box)) return [];
      return [
        `${one.name} (row ${one.mark.row}) and ${other.name} (row ${other.mark.row}) touch, and differ by ΔL* ${apart.toFixed(0)} on paper`,
      ];
    }),
  );
}
