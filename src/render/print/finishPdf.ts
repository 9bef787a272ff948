import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { renumberTags } from './renumberTags.ts';
import { unifyRadicals } from './unifyRadicals.ts';

/** What a PDF says of itself. */
export interface PdfLabels {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
}

/**
 * Labels a document, makes its text one that can be searched, and takes out the moment at which it was printed: the same pages give the same bytes, and no date
 * claims to be that of the review.
 */
export function finishPdf(
  document: PDFDocument,
  { title, author, subject }: PdfLabels,
): Promise<Uint8Array> {
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  unifyRadicals(document);
  renumberTags(document);
  const info = document.context.lookupMaybe(document.context.trailerInfo.Info, PDFDict);
  for (const key of ['CreationDate', 'ModDate', 'Creator']) info?.delete(PDFName.of(key));
  return document.save({ updateFieldAppearances: false });
}
