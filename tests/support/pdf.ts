import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** A PDF, read back. */
export interface ReadPdf {
  /** The text of each sheet without its blanks and line breaks, which are of the layout. */
  readonly sheets: readonly string[];
  /** How far the last line of text of each sheet stands above its foot, in mm. */
  readonly blanks: readonly number[];
  /** Width and height of each sheet in mm. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly tagged: boolean;
  /** The headings of the outline, in order, whatever their rank. */
  readonly outline: readonly string[];
  /** Subtype of each font, and whether the file holds its outlines as TrueType. */
  readonly fonts: readonly {
    readonly name: string;
    readonly subtype: string;
    readonly embedded: boolean;
  }[];
  /** Dates in the document's own description. */
  readonly dates: readonly string[];
}

const MM_PER_POINT = 25.4 / 72;

/** The margin in which the foot of a sheet stands, as `@page` in `src/styles/print.css` has it, in mm. */
const FOOT = 17;

/** Takes out what the layout puts between characters. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

const flatten = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ title, items: below }) => [title, ...flatten(below)]);

function readFonts(document: PDFDocument): ReadPdf['fonts'] {
  return document.context
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

/** Reads a PDF with two readers that had no part in making it sure: pdf.js its text and tags, pdf-lib its objects. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  // pdf.js keeps what it is given.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const sheets: string[] = [];
  const blanks: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
    sheets.push(squeeze(pieces.map(({ str }) => str).join('')));
    const heights = pieces
      .filter(({ str }) => squeeze(str) !== '')
      .map(({ transform }) => Number(transform[5]) * MM_PER_POINT - FOOT);
    blanks.push(Math.min(...heights.filter((height) => height > 0)));
  }
  const { info } = await pdf.getMetadata();
  const about = info as Readonly<Record<string, string | undefined>>;
  const mark = await pdf.getMarkInfo();
  const outline = ((await pdf.getOutline()) ?? []) as unknown as readonly OutlineItem[];
  return {
    sheets,
    blanks,
    sizes: document.getPages().map((page) => {
      const { width, height } = page.getSize();
      return [width * MM_PER_POINT, height * MM_PER_POINT];
    }),
    title: about['Title'] ?? '',
    author: about['Author'] ?? '',
    lang: about['Language'] ?? '',
    tagged: mark?.['Marked'] === true,
    outline: flatten(outline),
    fonts: readFonts(document),
    dates: ['CreationDate', 'ModDate'].flatMap((key) => about[key] ?? []),
  };
}
