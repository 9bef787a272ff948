import { readFileSync } from 'node:fs';
import { dist } from './built-pages.ts';

/** The headers of the addresses that a path stands for; a path that ends with `*` is the beginning of an address. */
export interface HeaderRule {
  readonly path: string;
  /** By their names in lower case. */
  readonly headers: Map<string, string>;
}

/** Reads the format of Netlify and Cloudflare Pages: a path, then its headers, indented. */
export function readHeaderRules(folder = dist): readonly HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of readFileSync(`${folder}/_headers`, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === '') rules.push({ path: line, headers: new Map() });
    else rules.at(-1)?.headers.set(name.toLowerCase(), value);
  }
  return rules;
}

/** The rules that an address of the site comes under. */
export const rulesFor = (address: string, rules: readonly HeaderRule[]): readonly HeaderRule[] =>
  rules.filter(({ path }) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
  );
