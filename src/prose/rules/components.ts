import type { MdastNode } from 'satteri';
import { bindText, boundIds } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { nearest } from '../../lib/nearest.ts';
import { COMPONENTS, type Naming } from '../components.ts';
import { type Element, elementsIn, isComponent, readAttribute } from '../elements.ts';
import type { Finding } from '../finding.ts';

type Mistake = Omit<Finding, 'offset'>;

function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known);
  return near === null ? otherwise : `Did you mean ${near}?`;
}

/** What is wrong with a name: the component has none, or the data has no such thing. */
function checkName(element: Element, naming: Naming, facts: Facts): Mistake | null {
  const { attribute, what } = naming;
  const field = `${element.name} ${attribute}`;
  const seen = readAttribute(element, attribute);
  if (seen === null) {
    const fix = `Write it as in <${element.name} ${attribute}="its-id" />.`;
    return { field, expected: what, fix };
  }
  const known = naming.known(facts);
  // `from..to` names two, for the years between them.
  const named = boundIds(`{${seen}}`);
  const lost = named.length === 0 ? seen : named.find((id) => !known.includes(id));
  if (lost === undefined) return null;
  return { field, seen: lost, expected: what, fix: suggest(lost, known, 'Look it up there.') };
}

/** What is wrong with the way in which a number is to be said. */
function checkWay(element: Element, facts: Facts, lang: Language): Mistake | null {
  const way = readAttribute(element, 'as') ?? 'full';
  try {
    bindText(`{${readAttribute(element, 'id')}|${way}}`, facts, lang);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const expected = 'a way to say this number (src/figures/bind.ts)';
    return { field: `${element.name} as`, seen: way, expected, fix: `${message}.` };
  }
}

/** What is wrong with a waiver: it has no reason, or stands where no text can. */
function checkWaiver(element: Element): Mistake | null {
  if (readAttribute(element, 'reason') === null) {
    const fix = 'Write <Digits reason="name of a licence">…</Digits>.';
    return { field: 'Digits reason', expected: 'the reason why these digits are typed', fix };
  }
  if (element.type === 'mdxJsxTextElement') return null;
  return { expected: 'Digits inside a paragraph', fix: 'Put words on the line, or leave it out.' };
}

function checkElement(element: Element, facts: Facts, lang: Language): Mistake | null {
  const { name } = element;
  if (name === null || !isComponent(element)) return null;
  if (!Object.hasOwn(COMPONENTS, name)) {
    const known = Object.keys(COMPONENTS);
    const expected = `one of the components of prose: ${known.join(', ')}`;
    return { seen: name, expected, fix: suggest(name, known, 'Write one of these.') };
  }
  if (name === 'Digits') return checkWaiver(element);
  const naming: Naming | null = COMPONENTS[name as keyof typeof COMPONENTS];
  if (naming === null) return null;
  return (
    checkName(element, naming, facts) ?? (name === 'Fig' ? checkWay(element, facts, lang) : null)
  );
}

/** Finds components that there are not, and ids that the data does not have. */
export function checkComponents(tree: MdastNode, facts: Facts, lang: Language): readonly Finding[] {
  return [...elementsIn(tree)].flatMap((element) => {
    const mistake = checkElement(element, facts, lang);
    return mistake === null ? [] : [{ ...mistake, offset: element.position?.start.offset ?? 0 }];
  });
}
