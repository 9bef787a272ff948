import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** How Chromium names an element of the structure: by a count that differs from one run to the next. */
const NAME = /^node(\d{8})$/;

/** Every name in an object and in what it holds; each is given to `see`, and replaced by what that gives back. */
function walk(object: PDFObject, see: (name: string) => string): void {
  const visit = (value: PDFObject, put: (value: PDFObject) => void): void => {
    if (value instanceof PDFString) {
      const name = value.asString();
      if (NAME.test(name)) put(PDFString.of(see(name)));
    } else if (value instanceof PDFArray || value instanceof PDFDict) walk(value, see);
  };
  if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      visit(value, (put) => object.set(index, put));
    }
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) visit(value, (put) => object.set(key, put));
  }
}

/** Numbers the tags of a document from 1, in the order that they have, so that each run gives the same bytes. */
export function renumberTags(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  for (const object of objects) {
    walk(object, (name) => {
      names.add(name);
      return name;
    });
  }
  const numbered = new Map(
    [...names].toSorted().map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]),
  );
  for (const object of objects) walk(object, (name) => numbered.get(name) ?? name);
}
