/**
 * Whether pages are drawn as they are asked for, while somebody writes (`npm run dev`): what is wrong then takes away
 * what it is in, and no more. A build has none of it.
 */
export const isWriting: boolean = import.meta.env?.DEV === true;
