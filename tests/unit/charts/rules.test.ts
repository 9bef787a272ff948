import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Chart, defineChart } from '../../../src/charts/chart.ts';
import { FRAMES } from '../../../src/charts/frame.ts';
import { findBreaches } from '../../../src/charts/judge/judgeSpec.ts';
import { RULE_IDS } from '../../../src/charts/rules/ids.ts';
import { RULES } from '../../../src/charts/rules/index.ts';
import { readSpec } from '../../../src/charts/spec/readSpec.ts';
import { deriveFacts } from '../../../src/figures/facts.ts';
import { InputError, type Problem } from '../../../src/lib/errors.ts';
import { drawView } from '../../../src/render/drawing/drawView.ts';
import { judgeChart } from '../../../src/render/drawing/judgeChart.ts';
import { folders } from '../../../src/site.ts';
import { loadTables } from '../../../src/tables/index.ts';
import { expectFile } from '../../support/expect-file.ts';
import { projectRoot } from '../../support/project-root.ts';

const FIXTURES = 'tests/fixtures/rules';
const NONE = 'No problem was found.\n';
const facts = deriveFacts(loadTables(folders.data));

/** The ids of conventions.md, «Honest charts (rule ids)». */
const CONVENTIONS =
  'BAR0 GAP DEF SCOPE REGION UNC DUAL SUM PIE PREC TITLE SMALL PCT UNIT SRC TIME AREA'.split(' ');

/** What is said of the input, or that nothing is. */
function messageOf(judge: () => readonly Problem[]): string {
  try {
    const problems = judge();
    return problems.length === 0 ? NONE : new InputError(problems).message;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** The chart of a fixture, or what its spec breaks. */
function read(path: string): Chart | readonly Problem[] {
  const problems: Problem[] = [];
  const file = readSpec(path, readFileSync(`${projectRoot}/${path}`, 'utf8'), problems);
  if (file === null) return problems;
  const breaches = findBreaches(file, facts);
  return breaches.length > 0 ? breaches : defineChart(file, facts);
}

/** Judges a spec, and a drawing given for its first view, or all its real drawings. */
function judge(yaml: string, svg: string | null): readonly Problem[] {
  const chart = read(yaml);
  if (!('views' in chart)) return chart;
  const [view] = chart.views;
  const [frame] = FRAMES;
  if (view === undefined || frame === undefined) throw new Error(`${yaml} has no view`);
  const drawn = drawView(chart, view, facts, frame, 'zh');
  if (svg === null) return [];
  const marks = readFileSync(`${projectRoot}/${svg}`, 'utf8').replace(/<\/?svg[^>]*>/g, '');
  judgeChart(chart, facts, [{ view, frame, lang: 'zh', drawn: { ...drawn, marks } }]);
  return [];
}

/** A file of a fixture, if it is there. */
function fileOf(fixture: string, name: string): string | null {
  const path = `${FIXTURES}/${fixture}/${name}`;
  return existsSync(`${projectRoot}/${path}`) ? path : null;
}

/** The drawing beside a fixture, if there is one. */
const beside = (fixture: string, name: string) => fileOf(fixture, `${name}.svg`);

/** The folders in a folder of fixtures. */
function foldersIn(fixture: string): readonly string[] {
  return readdirSync(`${projectRoot}/${FIXTURES}/${fixture}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Of each rule its own folder, and those in it for forms that it judges in a way of their own: `TIME/timeline`. */
const fixtures = CONVENTIONS.flatMap((id) => [id, ...foldersIn(id).map((form) => `${id}/${form}`)]);
const ruleOf = (fixture: string) => fixture.split('/')[0];

/** The ids of the rules that a message names. */
const rulesIn = (message: string) => [
  ...new Set([...message.matchAll(/expected {2}([A-Z0-9]+):/g)].map(([, id]) => id)),
];

describe('the rules', () => {
  it('are those of the conventions, in their order', () => {
    expect(RULE_IDS).toEqual(CONVENTIONS);
    expect(RULES.map(({ id }) => id)).toEqual(CONVENTIONS);
  });

  it('have a file each, and the room has no other', () => {
    const files = readdirSync(`${projectRoot}/src/charts/rules`);
    const due = [...CONVENTIONS.map((id) => `${id.toLowerCase()}.ts`), 'ids.ts', 'index.ts'];
    expect(files.toSorted()).toEqual(due.toSorted());
  });

  it('have a folder of fixtures each, and there is no other', () => {
    expect(foldersIn('').toSorted()).toEqual(CONVENTIONS.toSorted());
  });

  it.each(RULES)(
    '$id promises readers something in both languages, as part of a sentence',
    ({ promise }) => {
      expect(promise.zh).toMatch(/[\u4e00-\u9fff].*[^。]$/);
      expect(promise.en).toMatch(/^\S.*[^.]$/);
    },
  );

  it.each(RULES)(
    '$id has a bad drawing if it judges drawings, a bad spec if it judges specs',
    (rule) => {
      const drawings = [beside(rule.id, 'bad'), beside(rule.id, 'tampered')];
      if (rule.judgeDrawing !== undefined) {
        expect(drawings.some((path) => path !== null)).toBe(true);
      }
      if (rule.judgeSpec === undefined && rule.judgeDrawing !== undefined) return;
      expect(drawings[0]).toBe(null);
    },
  );
});

describe('a fixture of tests/fixtures/rules', () => {
  it.each(fixtures)('%s/good.yaml keeps every rule, drawn in both frames and languages', (id) => {
    expect(messageOf(() => judge(`${FIXTURES}/${id}/good.yaml`, null))).toBe(NONE);
  });

  const bad = fixtures.filter((id) => fileOf(id, 'bad.yaml') !== null);
  const tampered = fixtures.filter((id) => beside(id, 'tampered') !== null);

  it('of every rule, and of every form in it, shows how it is broken', () => {
    expect(fixtures.filter((id) => !bad.includes(id) && !tampered.includes(id))).toEqual([]);
    expect(CONVENTIONS.filter((id) => !bad.includes(id))).toEqual([]);
  });

  it.each(bad)('%s/bad.yaml is refused with expected.txt, by this rule alone', (id) => {
    const message = messageOf(() => judge(`${FIXTURES}/${id}/bad.yaml`, beside(id, 'bad')));
    expectFile(`${projectRoot}/${FIXTURES}/${id}/expected.txt`, message);
    expect(rulesIn(message)).toEqual([ruleOf(id)]);
  });

  it.each(tampered)(
    '%s/tampered.svg is refused with expected-tampered.txt, by this rule alone',
    (id) => {
      const message = messageOf(() =>
        judge(`${FIXTURES}/${id}/good.yaml`, `${FIXTURES}/${id}/tampered.svg`),
      );
      expectFile(`${projectRoot}/${FIXTURES}/${id}/expected-tampered.txt`, message);
      expect(rulesIn(message)).toEqual([ruleOf(id)]);
    },
  );
});
