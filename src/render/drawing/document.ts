import { Window } from 'happy-dom';

/** The document that Plot draws in: no global window, so that tests and build draw the same bytes. */
export const plotDocument = new Window().document as unknown as Document;
