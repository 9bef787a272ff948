import { describe, expect, it } from 'vitest';
import { DICTIONARY } from '../../../src/publish/dictionary/index.ts';
import type { ColumnText, WordText } from '../../../src/publish/dictionary/tableText.ts';
import { TABLE_NAMES, TABLES } from '../../../src/tables/index.ts';
import { expectNone } from '../../support/expect-none.ts';

const columns = TABLE_NAMES.flatMap((name) => {
  const texts: Readonly<Record<string, ColumnText>> = DICTIONARY[name].columns;
  return TABLES[name].columns.map((column) => ({
    place: `${name}.${column.name}`,
    column,
    text: texts[column.field],
  }));
});

/** The words of a closed list that the dictionary has labels for. */
const labelsOf = (text: ColumnText | undefined) =>
  text !== undefined && 'options' in text ? (text as WordText<string>).options : {};

const bilingual = (text: unknown) =>
  typeof text === 'object' && text !== null && ['zh', 'en'].every((lang) => lang in text);

const isSaid = (text: unknown) =>
  bilingual(text) &&
  Object.values(text as object).every((said) => typeof said === 'string' && said.trim() !== '');

describe('DICTIONARY', () => {
  it('has a heading and a description in both languages for every column', () => {
    expectNone(
      columns
        .filter(({ text }) => !isSaid(text?.title) || !isSaid(text?.text))
        .map(({ place }) => place),
      'Write title and text of the column, zh and en, in src/publish/dictionary/.',
    );
  });

  it('has no column that the table does not have', () => {
    expectNone(
      TABLE_NAMES.flatMap((name) => {
        const fields: readonly string[] = TABLES[name].columns.map(({ field }) => field);
        return Object.keys(DICTIONARY[name].columns)
          .filter((field) => !fields.includes(field))
          .map((field) => `${name}.${field}`);
      }),
      'Take the column out of src/publish/dictionary/, or add it to the table.',
    );
  });

  it('has a label in both languages for every word of a closed list, and for no other', () => {
    expectNone(
      columns.flatMap(({ place, column, text }) => {
        const labels = labelsOf(text);
        const words = column.meta.options ?? [];
        return [
          ...words.filter((word) => !isSaid(labels[word])).map((word) => `${place}: ${word}`),
          ...Object.keys(labels)
            .filter((word) => !words.includes(word))
            .map((word) => `${place}: ${word} is no word of the column`),
        ];
      }),
      'Mend the options of the column in src/publish/dictionary/.',
    );
  });

  it.each(['zh', 'en'] as const)('tells the words of a list apart in %s', (lang) => {
    expectNone(
      columns.flatMap(({ place, text }) => {
        const labels = Object.values(labelsOf(text)).map((label) => label[lang]);
        return new Set(labels).size === labels.length ? [] : [place];
      }),
      'Give each word of the list a label of its own.',
    );
  });

  it('tells the columns of a table apart by their headings', () => {
    for (const name of TABLE_NAMES) {
      const texts: readonly ColumnText[] = Object.values(DICTIONARY[name].columns);
      for (const lang of ['zh', 'en'] as const) {
        const titles = texts.map(({ title }) => title[lang]);
        expect(new Set(titles).size, `${name}: ${titles.join(', ')}`).toBe(titles.length);
      }
    }
  });
});
