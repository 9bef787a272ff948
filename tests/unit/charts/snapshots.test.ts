import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectFile } from '../../support/expect-file.ts';
import { expectNone } from '../../support/expect-none.ts';
import { projectRoot } from '../../support/project-root.ts';
import { draw, everyCase, printDrawing } from './everyDrawing.ts';

const FOLDER = `${projectRoot}/tests/snapshots`;

describe('drawView(chart, view, facts, frame, lang) draws tests/snapshots/<chart>.<view>.<frame>.<lang>.svg', () => {
  it.each(everyCase)('$name', (one) => {
    expectFile(`${FOLDER}/${one.name}.svg`, printDrawing(one));
  });

  it('and no other', () => {
    const names = new Set(everyCase.map(({ name }) => `${name}.svg`));
    const left = (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter(
      (file) => !names.has(file) && !file.includes('-changed'),
    );
    expectNone(
      left.map((file) => `tests/snapshots/${file}`),
      'These belong to no chart any more; remove them:',
    );
  });

  it('draws the same bytes a second time', () => {
    const first = everyCase.map((one) => draw(one).marks);
    const second = everyCase.toReversed().map((one) => draw(one).marks);
    expect(second.toReversed()).toEqual(first);
  });
});
