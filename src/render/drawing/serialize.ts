import { runsOf } from '../../charts/marks/text.ts';

/** Attributes that only say what the style sheet says, or that no element of ours needs. */
const DROPPED = new Set(['aria-label', 'stroke-miterlimit', 'class', 'transform']);

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;');

/** Rounds every number of a geometry to a hundredth of a pixel. */
const round = (geometry: string) =>
  geometry.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));

function attributesOf(element: Element): Map<string, string> {
  const kept = new Map<string, string>();
  const classes = element.getAttribute('class');
  if (classes) kept.set('class', classes);
  for (const { name, value } of element.attributes) {
    if (DROPPED.has(name)) continue;
    // The classes of the theme colour a mark.
    if (name === 'stroke' || name === 'fill') continue;
    if (name === 'text-anchor' && value === 'start') continue;
    kept.set(name, name === 'd' ? shorten(round(value)) : round(value));
  }
  const place = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(element.getAttribute('transform') ?? '');
  if (place !== null) {
    kept.set('x', round(place[1] ?? '0'));
    kept.set('y', round(place[2] ?? '0'));
  }
  return kept;
}

/** A straight path in its shortest form: `M3,5L340,5` becomes `M3,5H340`. */
function shorten(path: string): string {
  return path.replace(/M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)/g, (whole, x1, y1, x2, y2) => {
    if (y1 === y2) return `M${x1},${y1}H${x2}`;
    return x1 === x2 ? `M${x1},${y1}V${y2}` : whole;
  });
}

const printAttributes = (attributes: ReadonlyMap<string, string>) =>
  [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');

/** Words and numbers of a label, each number in a span of the numeral face. */
function printText(label: string): string {
  return runsOf(label)
    .map(({ text, numeral }) => {
      if (!numeral) return escapeText(text);
      return `<tspan class="num">${escapeText(text)}</tspan>`;
    })
    .join('');
}

/** Prints a leaf with the attributes that its group gives to all. */
function printLeaf(element: Element, inherited: ReadonlyMap<string, string>): string {
  const attributes = new Map([...inherited, ...attributesOf(element)]);
  const name = element.tagName.toLowerCase();
  if (name !== 'text') return `<${name}${printAttributes(attributes)}/>`;
  // Plot centres text by an attribute of the whole plot, which is not printed.
  if (!element.closest('[text-anchor]:not(svg)')) attributes.set('text-anchor', 'middle');
  return `<text${printAttributes(attributes)}>${printText(element.textContent ?? '')}</text>`;
}

/** Paths that differ in nothing but their course are one path. */
function joinPaths(
  paths: readonly Element[],
  inherited: ReadonlyMap<string, string>,
): string | null {
  const courses = paths.map((path) => attributesOf(path));
  if (courses.some((attributes) => attributes.size !== 1 || !attributes.has('d'))) return null;
  const course = courses.map((attributes) => attributes.get('d')).join('');
  return `<path${printAttributes(new Map([...inherited, ['d', course]]))}/>`;
}

function printGroup(group: Element): string {
  const children = [...group.children];
  const attributes = attributesOf(group);
  if (children.length === 0) return '';
  if (children.length === 1 && children[0] !== undefined) return printLeaf(children[0], attributes);
  const joined = joinPaths(children, attributes);
  if (joined !== null) return joined;
  return `<g${printAttributes(attributes)}>${children.map((child) => printLeaf(child, new Map())).join('')}</g>`;
}

/** Prints the marks of a plot as SVG, without Plot's own style sheet, classes and defaults. */
export function serializeMarks(plot: Element): string {
  return [...plot.children]
    .filter((child) => child.tagName.toLowerCase() === 'g')
    .map(printGroup)
    .join('');
}
