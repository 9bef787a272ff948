import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** The sheets of a PDF, from 1, on which the places stand that its own links lead to, by their ids. */
export function readSheets(document: PDFDocument): ReadonlyMap<string, number> {
  const pages = document.getPages().map(({ ref }) => ref);
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const sheets = new Map<string, number>();
  for (const [name, value] of places?.entries() ?? []) {
    const target = document.context.lookupMaybe(value, PDFArray)?.get(0);
    const index = target instanceof PDFRef ? pages.indexOf(target) : -1;
    if (index >= 0) sheets.set(name.decodeText(), index + 1);
  }
  return sheets;
}
