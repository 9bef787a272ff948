import type { StripStroke } from '../../charts/strip/strip.ts';

/** Height of a strip's drawing; strokes reach a part of it by what they are. */
export const STRIP_HEIGHT = 20;
const REACH = { used: 1, figure: 0.74, other: 0.32 } as const;

/** A length in units, from tenths of one; a zero before the point says nothing. */
const units = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');
const tenthsOf = (x: number) => Math.round(x * 10);

/**
 * The strokes of one kind as one path, each from the base upwards and told from the one before it: many stand
 * equally far from each other, which packs to half of what their places would.
 */
function pathOf(strokes: readonly StripStroke[], kind: StripStroke['kind']): string {
  const reach = units(tenthsOf(STRIP_HEIGHT * REACH[kind]));
  const places = strokes.filter((stroke) => stroke.kind === kind).map(({ x }) => tenthsOf(x));
  const course = places
    .map((place, index) => {
      const before = places[index - 1];
      const start =
        before === undefined
          ? `M${units(place)},${STRIP_HEIGHT}`
          : `m${units(place - before)},${reach}`;
      return `${start}v-${reach}`;
    })
    .join('');
  return course === '' ? '' : `<path class="strip-${kind}" d="${course}"/>`;
}

/**
 * Draws a strip as SVG marks, `width` units wide and stretchable. A stroke that is used is a link to its
 * evidence, if `hrefOf` gives one; the same links stand in the table, so none takes a tab stop.
 */
export function drawStrip(
  strokes: readonly StripStroke[],
  width: number,
  hrefOf: (stroke: StripStroke) => string | null,
): string {
  const used = strokes.filter(({ kind }) => kind === 'used');
  const isLinked = (stroke: StripStroke) => hrefOf(stroke) !== null;
  const links = used.filter(isLinked).map((stroke) => {
    const path = pathOf([stroke], 'used');
    return `<a href="${hrefOf(stroke)}" tabindex="-1">${path}</a>`;
  });
  return [
    `<path class="strip-base" d="M0,${STRIP_HEIGHT - 0.5}H${units(tenthsOf(width))}"/>`,
    pathOf(strokes, 'other'),
    pathOf(strokes, 'figure'),
    pathOf(
      used.filter((stroke) => !isLinked(stroke)),
      'used',
    ),
    ...links,
  ].join('');
}
