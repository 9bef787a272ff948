import { expect, it } from 'vitest';
import { InputError } from '../../../src/lib/errors.ts';
import { findProblems } from '../../../src/prose/check/findProblems.ts';

const HEAD = '---\ntitle: 说明\ndescription: 一句话。\n---\n\n';

/** Slips that people make in MDX. */
const SLIPS = {
  'a part that is not closed': '<Section id="x">\n\n字\n',
  'words that are not closed': '有<strong>字\n',
  'a component without its stroke': '有<Fig id="x">户\n',
  'a quotation mark that is not closed': '有<Fig id="x />户\n',
  'quotation marks of Chinese': '有<Fig id=“x” />户\n',
  'no quotation marks': '有<Fig id=x />户\n',
  'nothing behind =': '有<Fig id= />户\n',
  'a tag that is not ended': '有<Fig id="x" /户\n',
  'a sign of arithmetic': '数 <5 户\n',
  'a bare address': '见<https://example.org>\n',
  'a comment of HTML': '字<!-- 注 -->\n',
  'a tag closed by another': '有<strong>字</em>\n',
  'a closing tag alone': '有字</strong>\n',
  'tags closed crosswise': '<Section id="x">\n\n<strong>字</Section></strong>\n',
  'a brace that is not closed': '有{x 户\n',
  'a brace that holds no number': '有{1+} 户\n',
  'an import that is none': 'import x\n',
} as const;

it.each(Object.entries(SLIPS))(
  'findProblems(file, lang, null) says where %s is and what to do',
  (name, text) => {
    const file = { path: 'content/pages/zh/a.mdx', source: HEAD + text };
    expect(new InputError(findProblems(file, 'zh', null)).message).toMatchSnapshot(name);
  },
);

it('findProblems(file, lang, null) says that a head does not end', () => {
  const file = { path: 'content/pages/zh/a.mdx', source: '---\ntitle: 说明\n\n字\n' };
  expect(new InputError(findProblems(file, 'zh', null)).message).toMatchSnapshot();
});
