import type { Language } from '../../lib/language.ts';
import type { FaceId } from './faces.ts';

/** A stretch of text in one face, size and colour. */
export interface Run {
  readonly text: string;
  readonly face: FaceId;
  /** In units of the layer. */
  readonly size: number;
  /** Hex. */
  readonly colour: string;
}

/** One line of text; `x` is where `anchor` says, `y` the baseline. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Prose sets an eighth of an em between Han and Latin; a drawing, whose form has counted widths, does not. */
  readonly spaced: boolean;
  readonly runs: readonly Run[];
}

/** A shape with all that SVG needs to draw it: no class, no variable. */
export interface ShapeItem {
  readonly kind: 'shape';
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string | number>;
}

export type Item = TextItem | ShapeItem;

/** Items on a scale of their own, such as a drawing inside an image. */
export interface Layer {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly items: readonly Item[];
}

/** What stands in an image below something and above something else, from its own upper left corner. */
export interface Block {
  readonly height: number;
  readonly layers: readonly Layer[];
}

/** A whole image, before it is written as SVG. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lang: Language;
  /** The finding. */
  readonly title: string;
  /** The text alternative. */
  readonly description: string;
  /** Hex. */
  readonly paper: string;
  readonly layers: readonly Layer[];
}

/** A block of items at its own corner. */
export const block = (height: number, items: readonly Item[]): Block => ({
  height,
  layers: [{ x: 0, y: 0, scale: 1, items }],
});

/** The layers of a block, moved. */
export const placeBlock = ({ layers }: Block, x: number, y: number): Layer[] =>
  layers.map((layer) => ({ ...layer, x: layer.x + x, y: layer.y + y }));

/** Blocks and the gaps between them, from top to bottom; a number is a gap. */
export function stackBlocks(parts: readonly (Block | number)[]): Block {
  const layers: Layer[] = [];
  let y = 0;
  for (const part of parts) {
    if (typeof part === 'number') y += part;
    else {
      layers.push(...placeBlock(part, 0, y));
      y += part.height;
    }
  }
  return { height: y, layers };
}

/** Blocks with the same gap between each and the next. */
export const spaceOut = (blocks: readonly Block[], gap: number): readonly (Block | number)[] =>
  blocks.flatMap((block, index) => (index === 0 ? [block] : [gap, block]));

/** Blocks that share their upper edge, each at its own distance from the left. */
export function besideBlocks(parts: readonly (readonly [x: number, block: Block])[]): Block {
  return {
    height: Math.max(...parts.map(([, { height }]) => height)),
    layers: parts.flatMap(([x, part]) => placeBlock(part, x, 0)),
  };
}
