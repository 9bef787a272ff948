import type { Problem } from '../../lib/errors.ts';
import { LANGUAGES } from '../../lib/language.ts';
import { explainExcess, type Limit } from '../../lib/limits.ts';
import type { Chart } from '../chart.ts';

/** What stands over every drawing of a chart, in its pictures too, which do not grow with it. */
export const LONGEST = {
  title: { zh: 32, en: 110 },
  subtitle: { zh: 40, en: 120 },
} as const satisfies Readonly<Record<string, Limit>>;

/** The texts of a chart that have a limit, each at its place. */
const fieldsOf = ({ title, subtitle, views }: Chart) => [
  { path: ['title'], text: title, limit: LONGEST.title },
  { path: ['subtitle'], text: subtitle, limit: LONGEST.subtitle },
  ...views.flatMap((view, index) =>
    view.spec.subtitle === undefined
      ? []
      : [{ path: ['views', index, 'subtitle'], text: view.subtitle, limit: LONGEST.subtitle }],
  ),
];

/** Titles and subtitles that are too long once their numbers stand in them, each at its place. */
export const findLongTexts = (chart: Chart): readonly Problem[] =>
  fieldsOf(chart).flatMap(({ path, text, limit }) =>
    LANGUAGES.flatMap((lang) => {
      const excess = explainExcess(text[lang], lang, limit);
      if (excess === null) return [];
      const { expected, fix, seen } = excess;
      return [{ ...chart.file.problemAt([...path, lang], expected, fix), seen }];
    }),
  );
