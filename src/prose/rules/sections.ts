import type { MdastNode } from 'satteri';
import type { Finding } from '../../lib/finding.ts';
import { type Element, elementsIn, namedIn, readAttribute } from '../text/elements.ts';

const ID = /^[a-z][a-z0-9-]*$/;

/** The sections of a text, in order. */
const sectionsIn = (tree: MdastNode): readonly Element[] =>
  [...elementsIn(tree)].filter(({ name }) => name === 'Section');

/** Finds sections whose id is no address, or that of another, and those that would need more than a sheet. */
export function checkSections(tree: MdastNode): readonly Finding[] {
  const sections = sectionsIn(tree);
  const ids = sections.map((section) => readAttribute(section, 'id'));
  return sections.flatMap((section, index) => {
    const id = ids[index] ?? null;
    const place = { offset: section.position?.start.offset ?? 0, field: 'Section id' };
    const findings: Finding[] = [];
    if (id !== null && !ID.test(id))
      findings.push({
        ...place,
        seen: id,
        expected: 'small letters, digits and hyphens: the id is an address on the page',
        fix: 'Write such as extra-homes.',
      });
    if (id !== null && ids.indexOf(id) < index)
      findings.push({
        ...place,
        seen: id,
        expected: 'an id that no other section of the text has',
        fix: 'Give it one of its own.',
      });
    const charts = namedIn(section, 'Chart');
    if (charts.length > 1)
      findings.push({
        ...place,
        field: 'Chart id',
        seen: charts.join(', '),
        expected: 'at most one chart in a section, which has one sheet on paper',
        fix: 'Make two sections of it.',
      });
    return findings;
  });
}
