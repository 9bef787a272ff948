import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { type DataPackage, deriveDataPackage } from '../../../src/publish/archive/dataPackage.ts';
import { loadTableFiles } from '../../../src/publish/archive/tableFile.ts';
import { TABLE_NAMES } from '../../../src/tables/index.ts';
import { expectNone } from '../../support/expect-none.ts';
import { projectRoot } from '../../support/project-root.ts';

const { facts } = loadEdition();
const files = loadTableFiles();
const descriptor = deriveDataPackage(facts, files);

const SCHEMA = `${projectRoot}/tests/fixtures/datapackage-profile/strict.schema.json`;

const ajv = new Ajv({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

/** What the schema finds wrong, as `path message`. */
function faultsOf(candidate: unknown): readonly string[] {
  validate(candidate);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A copy of the descriptor, to be broken. */
const copy = () => structuredClone(descriptor) as unknown as Record<string, never>;

describe('deriveDataPackage(facts, files)', () => {
  it('fits Data Package 2.0 as our schema has it', () => {
    expect(faultsOf(descriptor)).toEqual([]);
  });

  it('describes every table, in order, and nothing else', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
    expect(descriptor.resources.map(({ path }) => path)).toEqual(
      TABLE_NAMES.map((name) => `${name}.csv`),
    );
  });

  it('names the five reports as sources by their fingerprints, and no address for them', () => {
    expect(descriptor.sources.map(({ version }) => version)).toEqual(
      facts.reports.map(({ sha256 }) => sha256),
    );
    expect(descriptor.sources.every((source) => !('path' in source))).toBe(true);
  });

  it('gives no date and no fieldsMatch', () => {
    expect(JSON.stringify(descriptor)).not.toMatch(/"(?:created|fieldsMatch)"/);
  });

  it('says the same at any time', () => {
    expect(deriveDataPackage(facts, loadTableFiles())).toEqual(descriptor);
  });

  it('describes a column with its type, its rule, its words and their labels', () => {
    const figures = descriptor.resources.find(({ name }) => name === 'figures');
    const field = (name: string) => figures?.schema.fields.find((each) => each.name === name);
    expect(field('evidence')?.constraints).toEqual({ required: true, maxLength: 24 });
    expect(field('period_start')).toMatchObject({
      type: 'string',
      constraints: { required: false, pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' },
    });
    expect(field('offset')).toMatchObject({ type: 'integer', constraints: { minimum: 0 } });
    expect(field('qualifier')?.categories).toContainEqual({
      value: 'nearly',
      label: '近、接近',
      label_en: 'nearly',
    });
    expect(figures?.schema.foreignKeys).toContainEqual({
      fields: ['indicator'],
      reference: { resource: 'indicators', fields: ['id'] },
    });
  });

  it('names no resource where a table refers to itself, and no foreign key for lists', () => {
    const keysOf = (table: string) =>
      descriptor.resources.find(({ name }) => name === table)?.schema.foreignKeys;
    expect(keysOf('regions')).toEqual([{ fields: ['within'], reference: { fields: ['id'] } }]);
    expect(keysOf('derived')).toEqual([
      { fields: ['unit'], reference: { resource: 'units', fields: ['id'] } },
    ]);
    expect(keysOf('checks')).toBeUndefined();
  });
});

describe('strict.schema.json', () => {
  type Break = (draft: Record<string, never>) => void;
  const first = (draft: unknown) => (draft as DataPackage).resources[0] as unknown as object;
  const schemaOf = (draft: unknown) => (first(draft) as { schema: object }).schema;
  const fieldOf = (draft: unknown) => (schemaOf(draft) as { fields: object[] }).fields[0] ?? {};

  it.each<[string, Break]>([
    ['no resources', (draft) => Object.assign(draft, { resources: [] })],
    ['a name with a year', (draft) => Object.assign(draft, { name: 'figures-2018' })],
    ['capitals in a name', (draft) => Object.assign(draft, { name: 'Figures' })],
    ['a version that is none', (draft) => Object.assign(draft, { version: 'latest' })],
    ['a date that is none', (draft) => Object.assign(draft, { created: 'last year' })],
    ['a licence without a name', (draft) => Object.assign(draft, { licenses: [{ path: 'x' }] })],
    ['a maker without a role', (draft) => Object.assign(draft, { contributors: [{ title: 'x' }] })],
    ['an unknown property', (draft) => Object.assign(draft, { profile: 'data-package' })],
    ['a path out of the folder', (draft) => Object.assign(first(draft), { path: '../x.csv' })],
    ['an absolute path', (draft) => Object.assign(first(draft), { path: '/data/x.csv' })],
    ['a hash of no known kind', (draft) => Object.assign(first(draft), { hash: 'abcdef' })],
    ['fieldsMatch', (draft) => Object.assign(schemaOf(draft), { fieldsMatch: ['exact'] })],
    ['a key that is no list', (draft) => Object.assign(schemaOf(draft), { primaryKey: 'id' })],
    ['lists', (draft) => Object.assign(fieldOf(draft), { type: 'list' })],
    ['a type that is none', (draft) => Object.assign(fieldOf(draft), { type: 'text' })],
    ['no description', (draft) => Object.assign(fieldOf(draft), { description: '' })],
    ['a number with a pattern', (draft) => Object.assign(fieldOf(draft), { type: 'number' })],
    [
      'a label in one language',
      (draft) => Object.assign(fieldOf(draft), { categories: [{ value: 'a', label: '甲' }] }),
    ],
  ])('refuses %s', (_, spoil) => {
    const draft = copy();
    spoil(draft);
    expect(faultsOf(draft)).not.toEqual([]);
  });
});

describe('The tables, read by what the descriptor says of them', () => {
  const rows = new Map(
    files.map(({ name, bytes }) => {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      const { data } = Papa.parse<Record<string, string>>(text, {
        header: true,
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
      });
      return [name as string, data];
    }),
  );
  const valuesOf = (table: string, column: string) =>
    new Set((rows.get(table) ?? []).map((row) => row[column]));

  it('have exactly its fields, in order', () => {
    for (const { name, schema } of descriptor.resources) {
      expect(Object.keys(rows.get(name)?.[0] ?? {})).toEqual(schema.fields.map((f) => f.name));
    }
  });

  it('keep its types, patterns, lists of words and required cells', () => {
    const TYPE = { integer: /^\d+$/, number: /^-?\d+(?:\.\d+)?$/, string: /^/ };
    expectNone(
      descriptor.resources.flatMap(({ name, schema }) =>
        schema.fields.flatMap(({ name: column, type, constraints, categories }) =>
          [...valuesOf(name, column)].flatMap((value = '') => {
            if (value === '') return constraints.required ? [`${name}.${column} is empty`] : [];
            const fits =
              TYPE[type].test(value) &&
              new RegExp(constraints.pattern ?? '', 'u').test(value) &&
              value.length <= (constraints.maxLength ?? Number.POSITIVE_INFINITY) &&
              (categories?.some((category) => category.value === value) ?? true);
            return fits ? [] : [`${name}.${column}: ${value}`];
          }),
        ),
      ),
      'The descriptor says another than the table holds.',
    );
  });

  it('have primary keys that name one row each', () => {
    for (const { name, schema } of descriptor.resources) {
      const keys = (rows.get(name) ?? []).map((row) =>
        schema.primaryKey.map((column) => row[column]).join('\t'),
      );
      expect(keys, name).not.toContain('');
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  it('have foreign keys and references that lead to rows', () => {
    const lost = descriptor.resources.flatMap(({ name, schema }) => {
      const keys = (schema.foreignKeys ?? []).map(({ fields, reference }) => {
        const targets = valuesOf(reference.resource ?? name, reference.fields[0]);
        return { column: fields[0], targets };
      });
      const others = schema.fields.flatMap(({ name: column, references }) => {
        if (references === undefined) return [];
        const targets = new Set(references.flatMap((table) => [...valuesOf(table, 'id')]));
        return [{ column, targets }];
      });
      return [...keys, ...others].flatMap(({ column, targets }) =>
        [...valuesOf(name, column)]
          .flatMap((value = '') => value.split(';'))
          .filter((value) => value !== '' && !targets.has(value))
          .map((value) => `${name}.${column}: ${value}`),
      );
    });
    expectNone(lost, 'The key leads to no row.');
  });
});
