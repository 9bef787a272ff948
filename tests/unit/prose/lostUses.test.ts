import { expect, it } from 'vitest';
import { InputError } from '../../../src/lib/errors.ts';
import { findLostUses } from '../../../src/prose/check/findLostUses.ts';

it('findLostUses(files, problems) names every line that uses what the tables have lost', () => {
  const files = [
    {
      path: 'content/stories/zh/a.mdx',
      source:
        '---\ntitle: \'{sites-2020|abs}\'\n---\n\n<Fig id="sites-2020" />和<Fig id="sites-2020-2" />\n',
    },
    { path: 'content/stories/en/a.mdx', source: '<Fig id="other-2020" />\n' },
  ];
  const problems = [
    {
      file: 'data/derived.csv',
      expected: 'the key of a row in data/figures.csv; there is no sites-2020',
      fix: 'Add it.',
    },
  ];
  expect(new InputError(findLostUses(files, problems)).message).toMatchInlineSnapshot(`
    "2 problems in the input

    content/stories/zh/a.mdx:2:10
      seen      "sites-2020"
      expected  the id of a figure in data/figures.csv or of a derived number in data/derived.csv
      fix       Put the row back, or write this without it.

    content/stories/zh/a.mdx:5:10
      seen      "sites-2020"
      expected  the id of a figure in data/figures.csv or of a derived number in data/derived.csv
      fix       Put the row back, or write this without it.
    "
  `);
});
