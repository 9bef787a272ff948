import type { Language } from '../../lib/language.ts';
import type { FaceId } from './faces.ts';
import { breakText } from './lines.ts';
import { shapeLine } from './shape.ts';
import { type Block, block, type TextItem } from './sheet.ts';

/** How a text is set; lengths in the unit of the image. */
export interface Style {
  readonly face: FaceId;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Hex. */
  readonly colour: string;
}

/** Readers may have other faces than ours: lines leave this part of the room free. */
const SPARE = 0.03;

/** How far under the middle of a line its baseline lies, in em: Han characters then stand in the middle. */
const DROP = 0.38;

/** Opening marks of Chinese, whose left half is blank: at the start of a line it stands outside. */
const BLANK_FIRST = /^[（《「『【]/;

/** A line of text by itself: `x` is where `anchor` says, `top` the upper edge of the line. */
export function setLine(
  text: string,
  { face, size, leading, colour }: Style,
  x: number,
  top = 0,
  anchor: TextItem['anchor'] = 'start',
): TextItem {
  const y = top + leading / 2 + size * DROP;
  const trimmed = anchor === 'start' && BLANK_FIRST.test(text) ? x - size / 2 : x;
  const runs = [{ text, face, size, colour }];
  return { kind: 'text', x: trimmed, y, anchor, spaced: true, runs };
}

/** The width of a line by itself. */
export function measureLine(text: string, { face, size }: Style, lang: Language): number {
  const { width, perEm } = shapeLine(text, face, lang, true);
  return (width / perEm) * size;
}

/** Breaks a text into lines of at most `room`. */
function setLines(
  text: string,
  { face, size }: Style,
  lang: Language,
  room: number,
  balanced = false,
): readonly string[] {
  const { places, perEm } = shapeLine(text, face, lang, true);
  const at = (index: number) => ((places[index] ?? 0) / perEm) * size;
  return breakText(text, lang, {
    room: room * (1 - SPARE),
    balanced,
    widthOf: (from, to) => at(from + text.slice(from, to).trimEnd().length) - at(from),
  });
}

/** A paragraph, or a title where `balanced`. */
export function setProse(
  text: string,
  style: Style,
  lang: Language,
  room: number,
  balanced = false,
): Block {
  const lines = text === '' ? [] : setLines(text, style, lang, room, balanced);
  return block(
    lines.length * style.leading,
    lines.map((line, index) => setLine(line, style, 0, index * style.leading)),
  );
}
