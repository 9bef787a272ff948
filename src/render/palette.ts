import { readFileSync } from 'node:fs';
import type { Language } from '../lib/language.ts';

/** The kinds of face that the tokens name. */
export type Stack = 'hei' | 'song' | 'kai';

/** The light set of the tokens, for files that no style sheet reaches. */
export interface Palette {
  /** The hex value of a colour of the tokens: `ink`, `red`, `strip-figure` …; throws for a name they lack. */
  readonly colour: (name: string) => string;
  /** The families of a kind of face, for `font-family`; none of them is a web font of the site. */
  readonly families: (stack: Stack, lang: Language) => string;
}

const tokensFile = 'src/styles/ground/tokens.css';
const fontsFile = 'src/styles/ground/fonts.css';

/** Families whose figures rise and fall like small letters: a page sets its numbers in a face of its own before them. */
const OLD_STYLE = new Set(['Georgia']);

type Tokens = ReadonlyMap<string, string>;

/** The custom properties of the first block under a selector; a selector is written as it stands in the sheet. */
function readTokens(css: string, selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const block = start < 0 ? '' : css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]*);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' ').trim(),
    ]),
  );
}

/** A value with every `var(--name)` in it replaced. */
function resolve(value: string, tokens: Tokens): string {
  return value.replace(/var\(--([\w-]+)\)/g, (_, name) => resolve(tokens.get(name) ?? '', tokens));
}

/** Reads the palette out of the site's own sheets, so that no value is said twice. */
export function readPalette(tokensCss: string, fontsCss: string): Palette {
  const shared = readTokens(tokensCss, ':root');
  const tokens: Readonly<Record<Language, Tokens>> = {
    zh: shared,
    en: new Map([...shared, ...readTokens(tokensCss, ':root:lang(en)')]),
  };
  const served = new Set(
    [...fontsCss.matchAll(/font-family:\s*'([^']+)'/g)].map(([, family]) => family),
  );
  return {
    colour(name) {
      const [, hex] = /var\(--light, (#[0-9a-f]{6})\)/.exec(shared.get(name) ?? '') ?? [];
      if (hex === undefined) throw new Error(`${tokensFile} gives no light colour for --${name}`);
      return hex;
    },
    families: (stack, lang) =>
      resolve(`var(--${stack})`, tokens[lang])
        .split(/,\s*/)
        .filter((family) => {
          const name = family.replaceAll("'", '');
          return !served.has(name) && !(stack === 'song' && OLD_STYLE.has(name));
        })
        .join(', '),
  };
}

/** Reads the palette from disk, as every command runs in the project's root. */
export function loadPalette(): Palette {
  return readPalette(readFileSync(tokensFile, 'utf8'), readFileSync(fontsFile, 'utf8'));
}
