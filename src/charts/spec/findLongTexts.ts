import type { Problem } from '../../lib/errors.ts';
import { LANGUAGES } from '../../lib/language.ts';
import { explainExcess, type Limit } from '../../lib/limits.ts';
import type { Chart } from '../chart.ts';

/** What stands over every drawing of a chart, in its pictures too, which do not grow with it. */
export const LONGEST = {
  title: { zh: 32, en: 110 },
  subtitle: { zh: 40, en: 120 },
} as const satisfies Readonly<Record<string, Limit>>;

const FIELDS = ['title', 'subtitle'] as const;

/** Titles and subtitles that are too long once their numbers stand in them, each at its place. */
export const findLongTexts = (chart: Chart): readonly Problem[] =>
  FIELDS.flatMap((field) =>
    LANGUAGES.flatMap((lang) => {
      const excess = explainExcess(chart[field][lang], lang, LONGEST[field]);
      if (excess === null) return [];
      const { expected, fix, seen } = excess;
      return [{ ...chart.file.problemAt([field, lang], expected, fix), seen }];
    }),
  );
