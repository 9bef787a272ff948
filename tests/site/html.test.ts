import { HtmlValidate } from 'html-validate';
import { describe, it } from 'vitest';
import {
  type BuiltPage,
  builtPages,
  dist,
  inOneLanguage,
  type PageKind,
  samplePages,
} from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // HTML allows any id without white space. Ours part their words by dots where they must differ from figures' ids.
    'valid-id': ['error', { relaxed: true }],
    // Astro writes `<meta …>` and SVG elements `<path …/>`, both of which HTML allows.
    'void-style': 'off',
    // Astro escapes what must be escaped; `>` and `"` in a text need not be.
    'no-raw-characters': 'off',
    // A long title in a title bar is cut, not wrong: the finding comes first in ours.
    'long-title': 'off',
    // White space at the end of a line comes of Astro's templates and is nobody's fault.
    'no-trailing-whitespace': 'off',
  },
});

/** Pages that differ by their words alone are read in one language; the gallery, which shows every chart, in both. */
const differsByWords = ({ kind }: BuiltPage) => kind === 'home' || kind === 'text';
const inBoth = samplePages().filter((page) => !differsByWords(page));
const inOne = inOneLanguage(samplePages().filter(differsByWords));
const samples = new Set([...inBoth, ...inOne].map(({ file }) => file));

/** Beside these: every report, review and story, in one language. */
const TEXTS: Partial<Record<PageKind, 'zh' | 'en'>> = { report: 'zh', review: 'en', story: 'zh' };

const pages = builtPages().filter(
  ({ file, kind, lang }) => samples.has(file) || TEXTS[kind] === lang,
);

describe('html-validate finds nothing wrong with', () => {
  it.each(pages)('$path', async ({ file, path }) => {
    const report = await validator.validateFile(`${dist}/${file}`);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) =>
          `dist/${file}:${line}:${column}  ${message} (${ruleId})`,
      ),
    );
    expectNone(faults, `Mend the HTML of ${path}:`);
  });
});
