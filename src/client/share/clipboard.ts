/** What became of a copy: it lies on the clipboard, or stands selected for the reader's own keys, or neither. */
export type Copied = 'copied' | 'selected' | 'failed';

/** Copies the text of an element; where the browser lets no page do it, the text is left selected. */
export async function copyText(element: Element): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return 'copied';
  } catch {
    // Without HTTPS there is no clipboard, and a reader may refuse it.
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}

/** Whether the browser can put more than text on the clipboard. */
export function canCopyImages(): boolean {
  return 'ClipboardItem' in window && navigator.clipboard !== undefined;
}

/** An image of the site as PNG. It is drawn, not fetched: the pages' policy lets no script fetch. */
async function loadPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error(address)) : done(blob)), 'image/png');
  });
}

async function copyItem(parts: Readonly<Record<string, Promise<Blob>>>): Promise<Copied> {
  try {
    // Promises, because Safari gives the clipboard only to the click itself, not to what comes of it.
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return 'copied';
  } catch {
    return 'failed';
  }
}

export function copyImage(address: string): Promise<Copied> {
  return copyItem({ 'image/png': loadPng(address) });
}

/** Copies an image with a text below it, a line a paragraph, for an editor that takes both in one paste. */
export function copyArticle(address: string, text: string): Promise<Copied> {
  const image = document.createElement('img');
  image.src = new URL(address, location.href).href;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph.outerHTML;
  });
  const html = `<p>${image.outerHTML}</p>${paragraphs.join('')}`;
  const blobOf = (content: string, type: string) => Promise.resolve(new Blob([content], { type }));
  return copyItem({
    'image/png': loadPng(address),
    'text/html': blobOf(html, 'text/html'),
    'text/plain': blobOf(text, 'text/plain'),
  });
}
