import type { MdastNode } from 'satteri';
import { boundIds } from '../../figures/bind.ts';
import type { Finding } from '../../lib/finding.ts';
import { nodesIn } from '../elements.ts';

/** A comment is an expression that prints nothing. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/).)*\*\/\s*)*$/s;

type Mistake = Omit<Finding, 'offset'>;

function judgeExpression(value: string): Mistake | null {
  if (COMMENT.test(value)) return null;
  const seen = `{${value}}`;
  const [id] = boundIds(seen);
  return {
    seen,
    expected: 'no expression in a text; braces name a number in the head and in titles only',
    fix: id === undefined ? 'Take it out.' : `Write <Fig id="${id}" />.`,
  };
}

function judgeNode(node: MdastNode): Mistake | null {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return judgeExpression(node.value);
  if (node.type === 'mdxjsEsm') {
    const expected = 'no import or export in a text: the components of prose are there already';
    return { seen: node.value, expected, fix: 'Take the line out.' };
  }
  if (node.type === 'image') {
    const expected = 'no image in a text: charts are drawn from data/';
    return { seen: node.url, expected, fix: 'Take it out, or write <Chart id="…" />.' };
  }
  return null;
}

/** Finds what MDX would run or load although no text of ours may: expressions, imports, images. */
export function findForeignParts(tree: MdastNode): readonly Finding[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const mistake = judgeNode(node);
    return mistake === null ? [] : [{ ...mistake, offset: node.position?.start.offset ?? 0 }];
  });
}
