import { line, number } from './tip.ts';

/** The words of a strip: how it says a place, `#` standing for the character, and what it calls the way to an entry. */
export interface EntryWords {
  readonly place: string;
  readonly go: string;
}

const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';

/** A copy without its links: the text beside a stroke has one way, to the entry. */
function withoutLinks(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) link.remove();
  return copy;
}

/** What an entry of the page says of a number, part by part; the way to it comes last. */
export function partsOfEntry(entry: HTMLElement, words: EntryWords): Node[] {
  const value = entry.querySelector('.num');
  const what = entry.querySelector('.what');
  const evidence = entry.querySelector('.evidence');
  const kind = entry.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? '';
  const place = words.place.replace('#', textOf(entry.querySelector('small')));
  const way = document.createElement('a');
  way.href = `#${entry.id}`;
  way.tabIndex = -1;
  way.textContent = words.go;
  return [
    ...(value === null ? [] : [number(value)]),
    ...(what === null
      ? [line([kind, place].join(' · '))]
      : [...what.children].map((part) => line(textOf(part)))),
    ...(evidence === null ? [] : [withoutLinks(evidence)]),
    way,
  ];
}
