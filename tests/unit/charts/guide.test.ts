import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { FORMS } from '../../../src/charts/forms/index.ts';
import { loadCharts } from '../../../src/charts/loadCharts.ts';
import { deriveFacts } from '../../../src/figures/facts.ts';
import type { Problem } from '../../../src/lib/errors.ts';
import { loadTables } from '../../../src/tables/index.ts';
import { projectRoot } from '../../support/project-root.ts';

const guide = readFileSync(`${projectRoot}/CONTRIBUTING.md`, 'utf8');
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml));
/** The chart that the guide shows whole, and the views that it shows of the other forms. */
const whole = blocks.find((block) => 'views' in block);
const views: { form: string }[] = blocks.flatMap((block) =>
  Array.isArray(block) ? block.filter((item) => 'form' in item) : [],
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/guide-`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('CONTRIBUTING.md', () => {
  it('shows a view of every form', () => {
    const shown = [...whole.views, ...views].map(({ form }) => form);
    expect(shown.toSorted()).toEqual(Object.keys(FORMS).toSorted());
  });

  it.each(views)('shows $form as a chart has it, with numbers of the data', (view) => {
    const label = { zh: '看', en: 'View' };
    const spec = {
      ...whole,
      finding: null,
      checks: [],
      title: { zh: '一张图', en: 'A chart' },
      subtitle: { zh: '海南', en: 'Hainan' },
      note: label,
      views: [{ id: 'view', label, ...view }],
    };
    writeFileSync(`${folder}/example.yaml`, stringify(spec, { aliasDuplicateObjects: false }));
    const problems: Problem[] = [];
    const charts = loadCharts(folder, deriveFacts(loadTables('data')), problems);
    expect(problems).toEqual([]);
    expect(charts[0]?.rows.length).toBeGreaterThan(0);
  });
});
