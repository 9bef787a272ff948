import type { MdastNode } from 'satteri';
import type { Finding } from '../../lib/finding.ts';
import { suggest } from '../../lib/suggest.ts';
import { type ComponentSpec, componentsOf, isBlock, specOf } from '../text/components.ts';
import { type Element, elementsIn, isComponent, readAttribute } from '../text/elements.ts';
import type { ProseKind } from '../text/file.ts';

type Mistake = Omit<Finding, 'offset'>;

/** What is wrong with the attribute that names what a component is about: it has none. */
function checkNamed(element: Element, { naming }: ComponentSpec): readonly Mistake[] {
  if (naming === null || readAttribute(element, naming.attribute) !== null) return [];
  const { attribute, what } = naming;
  const fix = `Write it as in <${element.name} ${attribute}="its-id" />.`;
  return [{ field: `${element.name} ${attribute}`, expected: what, fix }];
}

/** What is wrong with attributes by themselves: nobody reads them, one stands twice, or one is no text. */
function checkAttributes(
  element: Element,
  { naming, attributes }: ComponentSpec,
): readonly Mistake[] {
  const { name } = element;
  const known = naming === null ? attributes : [naming.attribute, ...attributes];
  const expected =
    known.length === 0
      ? `${name} without attributes`
      : `one of the attributes of ${name}: ${known.join(', ')}`;
  const names = element.attributes.map((one) => ('name' in one ? one.name : '{…}'));
  return names.flatMap((attribute, index): readonly Mistake[] => {
    const field = `${name} ${attribute}`;
    if (!known.includes(attribute))
      return [{ field, seen: attribute, expected, fix: suggest(attribute, known, 'Take it out.') }];
    if (names.indexOf(attribute) < index)
      return [{ field, seen: attribute, expected: 'each attribute once', fix: 'Take one out.' }];
    if (readAttribute(element, attribute) !== null) return [];
    const fix = `Write ${attribute}="…", or take it out.`;
    return [{ field, expected: 'a text in quotation marks that is not empty', fix }];
  });
}

/** Whether anything stands inside a component that would be printed. */
const isFilled = ({ children }: Element): boolean =>
  children.some((child) => child.type !== 'text' || child.value.trim() !== '');

/** What is wrong with what stands inside: a component prints it, or has no place for it. */
function checkInside(element: Element, { inside }: ComponentSpec): readonly Mistake[] {
  const { name } = element;
  if (inside === 'nothing' && isFilled(element)) {
    const expected = `<${name} … /> with nothing inside: it would not be printed`;
    return [{ field: `${name}`, expected, fix: 'Close it with />, and put the words beside it.' }];
  }
  if (inside !== 'something' || isFilled(element)) return [];
  const expected = `<${name} …> with something inside, up to </${name}>`;
  return [{ field: `${name}`, expected, fix: 'Put in what it is about, or take it out.' }];
}

/** What is wrong with where it stands: in a paragraph, or on a line of its own. */
function checkPlace(element: Element): readonly Mistake[] {
  const { name, type } = element;
  const inLine = type === 'mdxJsxTextElement';
  if (name === 'Digits' && !inLine) {
    const fix = 'Put words on the line, or leave it out.';
    return [{ expected: 'Digits inside a paragraph', fix }];
  }
  if (!isBlock(name ?? '') || !inLine) return [];
  const expected = `${name} on a line of its own, with an empty line before and behind it`;
  return [{ seen: name ?? '', expected, fix: 'Take it out of the paragraph.' }];
}

/** What a component says to readers and editors beside what it names. */
function checkWords(element: Element): readonly Mistake[] {
  const { name } = element;
  if (name === 'Digits' && readAttribute(element, 'reason') === null) {
    const fix = 'Write <Digits reason="name of a licence">…</Digits>.';
    return [{ field: 'Digits reason', expected: 'the reason why these digits are typed', fix }];
  }
  if (name !== 'Section') return [];
  const expected = 'a section with an id for its address, and a title that states its finding';
  return ['id', 'title']
    .filter((attribute) => readAttribute(element, attribute) === null)
    .map((attribute) => ({
      field: `Section ${attribute}`,
      expected,
      fix: `Write <Section … ${attribute}="…">.`,
    }));
}

function checkElement(element: Element, kind: ProseKind): readonly Mistake[] {
  const known = componentsOf(kind);
  const name = element.name ?? '';
  const spec = specOf(name);
  if (spec === null || !known.includes(name)) {
    const expected = `one of the components of prose: ${known.join(', ')}`;
    return [{ seen: name, expected, fix: suggest(name, known, 'Write one of these.') }];
  }
  const missing = [...checkNamed(element, spec), ...checkWords(element)];
  const told = missing.map(({ field }) => field);
  return [
    ...missing,
    ...checkAttributes(element, spec).filter(({ field }) => !told.includes(field)),
    ...checkInside(element, spec),
    ...checkPlace(element),
  ];
}

/** Finds components that a text of its kind has not, and those that are not written as they are read. */
export function checkUsage(tree: MdastNode, kind: ProseKind): readonly Finding[] {
  return [...elementsIn(tree)].filter(isComponent).flatMap((element) =>
    checkElement(element, kind).map((mistake) => ({
      ...mistake,
      offset: element.position?.start.offset ?? 0,
    })),
  );
}
