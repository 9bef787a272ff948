import { decodePDFRawStream, PDFDocument, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { finishPdf } from '../../../src/render/print/finishPdf.ts';

const labels = { title: '年度回顾', author: '数说琼工', subject: '一句话。' };

/** A document of one sheet with a font whose glyphs say `cmap`, and a tag of that number. */
async function make(cmap: string, tag: string): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage();
  const { context } = document;
  const text = context.register(context.flateStream(cmap));
  context.register(context.obj({ Type: 'Font', ToUnicode: text }));
  context.register(
    context.obj({ Type: 'StructElem', ID: PDFString.of(tag), K: [PDFString.of(tag)] }),
  );
  return document;
}

const CMAP = `begincmap
2 beginbfchar
<0001> <2F00>
<0002> <0041>
endbfchar
1 beginbfrange
<0003> <0005> <4E00>
endbfrange
1 beginbfchar
<0006> <2EDA>
endbfchar
endcmap
`;

it('finishPdf(document, labels) lets characters be found that Chromium writes as radicals', async () => {
  const document = await PDFDocument.load(
    await finishPdf(await make(CMAP, 'node00000007'), labels),
  );
  const streams = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  const cmap = streams.find((text) => text.includes('begincmap'));
  // 一 for ⼀, 页 for ⻚; the rest says what it said.
  for (const entry of [
    '<0001> <4E00>',
    '<0002> <0041>',
    '<0004> <4E01>',
    '<0005> <4E02>',
    '<0006> <9875>',
  ])
    expect(cmap).toContain(entry);
  expect(cmap).not.toMatch(/<2[EF]/);
  expect(cmap).toContain('endcmap');
});

it('finishPdf(document, labels) gives the same bytes whatever the tags were numbered from', async () => {
  const [one, other] = await Promise.all(
    ['node00000007', 'node00000912'].map(async (tag) => finishPdf(await make(CMAP, tag), labels)),
  );
  expect(one).toEqual(other);
});

it('finishPdf(document, labels) names title and author, and no moment', async () => {
  const document = await PDFDocument.load(
    await finishPdf(await make(CMAP, 'node00000001'), labels),
    {
      updateMetadata: false,
    },
  );
  expect(document.getTitle()).toBe(labels.title);
  expect(document.getAuthor()).toBe(labels.author);
  expect(document.getCreationDate()).toBeUndefined();
  expect(document.getModificationDate()).toBeUndefined();
});
