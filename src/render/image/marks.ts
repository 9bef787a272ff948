import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { Palette } from '../palette.ts';
import type { FaceId } from './faces.ts';
import type { Item, Run, ShapeItem, TextItem } from './sheet.ts';

type Attributes = ReadonlyMap<string, string>;

/** How much larger than its label a number is set; the theme's `.num` says the same. */
const NUMERAL_SCALE = 1.12;

/** Attributes that mean nothing outside a page. */
const DROPPED = new Set(['class', 'data-i', 'tabindex']);

/** Width of a strip's strokes, as the theme has it. */
const STRIP_STROKES: Readonly<Record<string, { colour: string; width: number }>> = {
  'strip-base': { colour: 'strong', width: 1 },
  'strip-figure': { colour: 'strip-figure', width: 1 },
  'strip-other': { colour: 'strip-other', width: 1 },
  'strip-used': { colour: 'red', width: 1.5 },
};

const classesOf = (attributes: Attributes) =>
  (attributes.get('class') ?? '').split(' ').filter((name) => name !== '');

/** Fill and stroke as the theme gives them to the classes of a shape. */
function paintOf(classes: readonly string[], palette: Palette): [string, string | number][] {
  for (const name of classes) {
    const strip = STRIP_STROKES[name];
    if (strip !== undefined) {
      return [
        ['fill', 'none'],
        ['stroke', palette.colour(strip.colour)],
        ['stroke-width', strip.width],
      ];
    }
    const [, kind, tone = ''] = /^([fs])-(\w+)$/.exec(name) ?? [];
    if (kind === 'f') return [['fill', palette.colour(tone)]];
    if (kind === 's') {
      return [
        ['fill', 'none'],
        ['stroke', palette.colour(tone)],
      ];
    }
  }
  throw new Error(`a mark of a drawing has no colour: its classes are “${classes.join(' ')}”`);
}

function readShape(tag: string, attributes: Attributes, palette: Palette): ShapeItem {
  const kept = [...attributes].filter(([name]) => !DROPPED.has(name));
  return {
    kind: 'shape',
    tag,
    attributes: new Map([...paintOf(classesOf(attributes), palette), ...kept]),
  };
}

/** Face and colour as the theme gives them to the classes of a label. */
function lookOf(classes: readonly string[], palette: Palette): { face: FaceId; colour: string } {
  const note = classes.includes('t-note');
  const tone = classes
    .filter((name) => name.startsWith('t-') && !['t-note', 't-bold', 't-found'].includes(name))
    .map((name) => name.slice(2))[0];
  return {
    face: note ? 'note' : classes.includes('t-bold') ? 'strong' : 'text',
    colour: palette.colour(note ? 'ink2' : (tone ?? 'ink')),
  };
}

function readText(
  element: DefaultTreeAdapterTypes.Element,
  attributes: Attributes,
  palette: Palette,
): TextItem {
  const classes = classesOf(attributes);
  const { face, colour } = lookOf(classes, palette);
  const size = Number(attributes.get('font-size'));
  const runs = element.childNodes.map((child): Run => {
    if (tree.isTextNode(child)) return { text: child.value, face, size, colour };
    const [inner] = tree.isElementNode(child) ? child.childNodes : [];
    return {
      text: inner !== undefined && tree.isTextNode(inner) ? inner.value : '',
      face: 'numeral',
      size: size * NUMERAL_SCALE,
      colour: classes.includes('t-found') ? palette.colour('red') : colour,
    };
  });
  const anchor = attributes.get('text-anchor');
  return {
    kind: 'text',
    x: Number(attributes.get('x')),
    y: Number(attributes.get('y')),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    spaced: false,
    runs,
  };
}

/** Reads the marks of a drawing or a strip back, with every class resolved by the palette. */
export function readItems(marks: string, palette: Palette): readonly Item[] {
  const items: Item[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode, inherited: Attributes): void => {
    for (const child of node.childNodes.filter((each) => tree.isElementNode(each))) {
      const own = child.attrs.map(({ name, value }) => [name, value] as const);
      const attributes = new Map([...inherited, ...own]);
      if (child.tagName === 'g' || child.tagName === 'svg') walk(child, attributes);
      else if (classesOf(attributes).includes('hit')) continue;
      else if (child.tagName === 'text') items.push(readText(child, attributes, palette));
      else items.push(readShape(child.tagName, attributes, palette));
    }
  };
  walk(parseFragment(`<svg>${marks}</svg>`), new Map());
  return items;
}
