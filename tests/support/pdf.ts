import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** A PDF, read back. */
export interface ReadPdf {
  /** The text of each sheet without its blanks and line breaks, which are of the layout. */
  readonly sheets: readonly string[];
  /** How far the last line of text of each sheet stands above its foot, in mm. */
  readonly blanks: readonly number[];
  /** The words of each sheet that are set smallest, and in how many points; numbers of notes are no words. */
  readonly smallest: readonly { readonly size: number; readonly text: string }[];
  /** Width and height of each sheet in mm. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly tagged: boolean;
  /** The headings of the outline, in order, whatever their rank. */
  readonly outline: readonly string[];
  /** Dates in the document's own description. */
  readonly dates: readonly string[];
}

/** A font of a PDF: its subtype, and whether the file holds its outlines as TrueType. */
interface ReadFont {
  readonly name: string;
  readonly subtype: string;
  readonly embedded: boolean;
}

const MM_PER_POINT = 25.4 / 72;

/** The margin in which the foot of a sheet stands, as `@page` in `src/styles/print/page.css` has it, in mm. */
const FOOT = 17;

/** Takes out what the layout puts between characters. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

const flatten = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ title, items: below }) => [title, ...flatten(below)]);

/** The fonts of a PDF, as its objects have them. */
export async function readFonts(bytes: Uint8Array): Promise<readonly ReadFont[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((dict) => dict.lookup(PDFName.of('Type')) === PDFName.of('Font'))
    .filter((dict) => dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Type0'))
    .map((dict) => ({
      name: String(dict.lookup(PDFName.of('BaseFont'))),
      subtype: String(dict.lookup(PDFName.of('Subtype'))),
      embedded:
        dict.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)?.has(PDFName.of('FontFile2')) ??
        false,
    }));
}

/** Reads a PDF as a reader's program does, with pdf.js, which had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js keeps what it is given.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const sheets: string[] = [];
  const blanks: number[] = [];
  const smallest: { readonly size: number; readonly text: string }[] = [];
  const sizes: (readonly [number, number])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([(right - left) * MM_PER_POINT, (top - bottom) * MM_PER_POINT]);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
    sheets.push(squeeze(pieces.map(({ str }) => str).join('')));
    const heights = pieces
      .filter(({ str }) => squeeze(str) !== '')
      .map(({ transform }) => Number(transform[5]) * MM_PER_POINT - FOOT);
    const [least] = pieces
      .filter(({ str }) => /\p{L}/u.test(str))
      .map(({ str, transform }) => ({ size: Math.hypot(transform[2], transform[3]), text: str }))
      .toSorted((one, other) => one.size - other.size);
    if (least !== undefined) smallest.push(least);
    blanks.push(Math.min(...heights.filter((height) => height > 0)));
  }
  const { info } = await pdf.getMetadata();
  const about = info as Readonly<Record<string, string | undefined>>;
  const mark = await pdf.getMarkInfo();
  const outline = ((await pdf.getOutline()) ?? []) as unknown as readonly OutlineItem[];
  return {
    sheets,
    blanks,
    smallest,
    sizes,
    title: about['Title'] ?? '',
    author: about['Author'] ?? '',
    lang: about['Language'] ?? '',
    tagged: mark?.['Marked'] === true,
    outline: flatten(outline),
    dates: ['CreationDate', 'ModDate'].flatMap((key) => about[key] ?? []),
  };
}
