import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { readRadicals } from './readRadicals.ts';

/** Entries that a block of a CMap may hold (Adobe Technical Note 5014). */
const BLOCK = 100;

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** What each glyph says, by a CMap's single entries and ranges; texts of several characters stay as they are. */
function readEntries(cmap: string): Map<number, string> {
  const entries = new Map<number, string>();
  for (const [, kind, block = ''] of cmap.matchAll(/beginbf(char|range)\s([\s\S]*?)endbf\1/g)) {
    const codes = [...block.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, code = '']) => code);
    const step = kind === 'char' ? 2 : 3;
    for (let at = 0; at + step <= codes.length; at += step) {
      const first = Number.parseInt(codes[at] ?? '', 16);
      const last = kind === 'char' ? first : Number.parseInt(codes[at + 1] ?? '', 16);
      const text = codes[at + step - 1] ?? '';
      for (let glyph = first; glyph <= last; glyph += 1) {
        const end = hex(Number.parseInt(text.slice(-4), 16) + glyph - first);
        entries.set(glyph, text.slice(0, -4) + end);
      }
    }
  }
  return entries;
}

function writeEntries(entries: ReadonlyMap<number, string>): string {
  const lines = [...entries].map(([glyph, text]) => `<${hex(glyph)}> <${text}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, index) =>
    lines.slice(index * BLOCK, (index + 1) * BLOCK),
  );
  return blocks
    .map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
    .join('');
}

/** A CMap in which no radical stands for a character; the same text where none did. */
function unify(cmap: string): string {
  const radicals = readRadicals();
  const entries = readEntries(cmap);
  const changed = [...entries].flatMap(([glyph, text]) => {
    const character = radicals.get(Number.parseInt(text, 16));
    return character === undefined ? [] : [[glyph, hex(character)] as const];
  });
  if (changed.length === 0) return cmap;
  const start = cmap.search(/\d+ beginbf/);
  const end = cmap.lastIndexOf('endbf');
  const rest = cmap.slice(cmap.indexOf('\n', end) + 1);
  return cmap.slice(0, start) + writeEntries(new Map([...entries, ...changed])) + rest;
}

/**
 * Lets the text of a document be searched and copied as it is read. A font has one glyph for 一 and for the radical
 * that looks like it, and Chromium writes down the first code point of a glyph, which is the radical's.
 */
export function unifyRadicals(document: PDFDocument): void {
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const place = object instanceof PDFDict ? object.get(PDFName.of('ToUnicode')) : undefined;
    const stream = place instanceof PDFRef ? context.lookup(place) : undefined;
    if (!(place instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const cmap = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const unified = unify(cmap);
    if (unified !== cmap) context.assign(place, context.flateStream(unified));
  }
}
