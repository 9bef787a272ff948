import type { Thing, WithContext } from 'schema-dts';

/** Writes JSON-LD that may stand in a script element: nothing in it can end the element. */
export function renderJsonLd<Kind extends Thing>(thing: WithContext<Kind>): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}
