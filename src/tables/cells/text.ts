import { defineCell } from './defineCell.ts';

/** Any text, as it stands. */
export function text() {
  return defineCell({ type: 'string', form: 'a text' }, (seen) => seen);
}
