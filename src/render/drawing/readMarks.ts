import type { Mark, Stroke } from '../../charts/judge/mark.ts';
import { type Box, boxAround } from '../../charts/marks/box.ts';
import { readPath } from './readPath.ts';

type Attributes = ReadonlyMap<string, string>;

/** The next thing in the SVG: a tag with its attributes, or text. `serializeMarks` writes nothing else. */
const PIECE = /<(\/?)([a-z]+)((?: [a-z-]+="[^"]*")*)(\/?)>|([^<]+)/y;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const decode = (text: string) => text.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity);

const attributesIn = (text: string): Attributes =>
  new Map(
    [...text.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

const numberAt = (attributes: Attributes, name: string, otherwise = 0) =>
  Number(attributes.get(name) ?? otherwise);

function boxOf(shape: Mark['shape'], attributes: Attributes, strokes: readonly Stroke[]): Box {
  if (shape === 'path') {
    return boxAround(
      strokes.flatMap(({ from, to }) =>
        [from, to].map(([x, y]) => ({ x1: x, y1: y, x2: x, y2: y })),
      ),
    );
  }
  if (shape === 'circle') {
    const [x, y, r] = [
      numberAt(attributes, 'cx'),
      numberAt(attributes, 'cy'),
      numberAt(attributes, 'r'),
    ];
    return { x1: x - r, y1: y - r, x2: x + r, y2: y + r };
  }
  const [x, y] = [numberAt(attributes, 'x'), numberAt(attributes, 'y')];
  return {
    x1: x,
    y1: y,
    x2: x + numberAt(attributes, 'width'),
    y2: y + numberAt(attributes, 'height'),
  };
}

const SHAPES = ['rect', 'path', 'circle', 'text'] as const;

function markOf(shape: Mark['shape'], attributes: Attributes): Mark {
  const strokes = readPath(attributes.get('d') ?? '');
  const row = attributes.get('data-i');
  return {
    shape,
    classes: (attributes.get('class') ?? '').split(' '),
    row: row === undefined ? null : Number(row),
    box: boxOf(shape, attributes, strokes),
    faint: attributes.has('opacity'),
    strokeWidth: numberAt(attributes, 'stroke-width', 1),
    dash: (attributes.get('stroke-dasharray') ?? '').split(/[ ,]+/).filter(Boolean).map(Number),
    round: attributes.get('stroke-linecap') === 'round',
    strokes,
    text: '',
    numeral: '',
  };
}

/** Reads a drawing back from the SVG that `serializeMarks` printed; throws for a shape that it does not know. */
export function readMarks(svg: string): readonly Mark[] {
  const marks: Mark[] = [];
  const groups: Attributes[] = [];
  let inNumeral = false;
  const piece = new RegExp(PIECE);
  while (piece.lastIndex < svg.length) {
    const at = piece.lastIndex;
    const match = piece.exec(svg);
    if (match === null)
      throw new Error(`the rules cannot read this drawing from «${svg.slice(at, at + 40)}» on`);
    const [, closing = '', name = '', attributes = '', , text] = match;
    const last = marks.at(-1);
    if (text !== undefined) {
      if (text.trim() === '') continue;
      if (last?.shape !== 'text') throw new Error(`«${text}» stands in no text of the drawing`);
      const said = decode(text);
      marks[marks.length - 1] = {
        ...last,
        text: last.text + said,
        numeral: last.numeral + (inNumeral ? said : ''),
      };
    } else if (name === 'tspan') {
      inNumeral = closing === '';
    } else if (name === 'g') {
      if (closing === '') groups.push(attributesIn(attributes));
      else groups.pop();
    } else if (closing === '') {
      const shape = SHAPES.find((known) => known === name);
      if (shape === undefined)
        throw new Error(`a drawing has a <${name}>, which the rules cannot judge`);
      marks.push(
        markOf(
          shape,
          new Map([...groups.flatMap((group) => [...group]), ...attributesIn(attributes)]),
        ),
      );
    }
  }
  return marks;
}
