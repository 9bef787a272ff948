import { boundIds } from '../figures/bind.ts';
import type { Problem } from '../lib/errors.ts';
import { LANGUAGES, type Language } from '../lib/language.ts';
import type { SpecFile, SpecPath } from './readSpec.ts';

type Texts = Readonly<Record<Language, string>>;

const isBilingual = (value: object): value is Texts =>
  LANGUAGES.every((lang) => lang in value && typeof (value as Texts)[lang] === 'string');

function* textsIn(value: unknown, path: SpecPath): Generator<{ path: SpecPath; texts: Texts }> {
  if (typeof value !== 'object' || value === null) return;
  if (isBilingual(value)) {
    yield { path, texts: value };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Texts that name a number in one language alone; a language may do without any. */
export const findUnlikeTexts = (file: SpecFile): readonly Problem[] =>
  [...textsIn(file.spec, [])].flatMap(({ path, texts }) => {
    const [zh, en] = [boundIds(texts.zh), boundIds(texts.en)];
    if (zh.length === 0 || en.length === 0) return [];
    const alone = (ids: readonly string[], others: readonly string[], lang: Language) =>
      ids
        .filter((id) => !others.includes(id))
        .map((id) =>
          file.problemAt(
            [...path, lang],
            'the same numbers in both languages',
            `Name ${id} in the other language too, or leave it out here.`,
          ),
        );
    return [...alone(zh, en, 'zh'), ...alone(en, zh, 'en')];
  });
