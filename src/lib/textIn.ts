import type { Language } from './language.ts';

/** The names of the texts that a row has in both languages: `label` for `labelZh` and `labelEn`. */
type TextName<Row> = {
  [Key in keyof Row & string]: Key extends `${infer Name}Zh`
    ? `${Name}En` extends keyof Row
      ? Name
      : never
    : never;
}[keyof Row & string];

/** A text of a row in a language: tables keep both side by side, as `label_zh` and `label_en`. */
export function textIn<Row extends object, Name extends TextName<Row>>(
  row: Row,
  name: Name,
  lang: Language,
): Row[`${Name}Zh` & keyof Row] {
  const key = `${name}${lang === 'zh' ? 'Zh' : 'En'}` as `${Name}Zh` & keyof Row;
  return row[key];
}
