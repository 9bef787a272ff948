import { escapeXml } from '../../lib/escapeXml.ts';

/** An XML element on a line of its own, with a text. */
export const element = (name: string, text: string): string =>
  `<${name}>${escapeXml(text)}</${name}>`;
