import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/lib/errors.ts';
import { problemOf } from '../../../src/lib/finding.ts';
import { parseYaml } from '../../../src/lib/yaml/parseYaml.ts';

/** What is said of a text, as an author sees it. */
const said = (source: string): string =>
  parseYaml(source)
    .mistakes.map((finding) => formatProblem(problemOf({ path: 'a.yaml', source }, finding)))
    .join('\n');

/** Slips that people make in YAML. */
const SLIPS = {
  'a quotation mark that is not closed': "title: 'one\nnote: x\n",
  'a quotation mark that another closes': "title: 'one\nnote: 'x y'\n",
  'a quotation mark that is not closed at the end': "title: x\nnotes:\n  - 'one\n",
  'an apostrophe inside quotation marks': "title: 'workers' homes'\n",
  'a colon in a text': 'title: Homes: many\n',
  'a tab': 'title:\n\tzh: x\n',
  'a line too far left': 'title:\n  zh: x\n en: y\n',
  'a line too far right': 'title:\n  zh: x\n   en: y\n',
  'a key twice': 'title: x\ntitle: y\n',
  'a bracket that is not closed': 'charts: [a, b\norder: 1\n',
  'a brace that is not closed': 'note: { zh: a, en: b\norder: 1\n',
  'a bracket too many': 'charts: [a]]\n',
  'no comma': 'note: { zh: a en: b }\n',
  'no blank behind a colon': 'title:x\norder: 1\n',
  'a colon of Chinese': 'title：x\norder: 1\n',
  'no blank behind a dash': 'views:\n  -id: x\n    label: y\n',
  'a text that begins with a number of the data': 'title: {a} left\n',
  'a text that begins with a sign': 'title: @x\n',
  'a text that begins with an anchor': 'title: &x left\n',
  'a text that begins with a tag': 'title: !x left\n',
  'a backslash': 'title: "\\q"\n',
  'two texts': 'a: b\n---\nc: d\n',
  'what nobody types': 'title: |x\n  a\n',
} as const;

it.each(Object.entries(SLIPS))(
  'parseYaml(source) says where %s is and what to do',
  (name, source) => {
    expect(said(source)).toMatchSnapshot(name);
  },
);
