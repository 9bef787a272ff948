import type { MdastNode } from 'satteri';
import type { Edition } from '../../charts/edition.ts';
import { bindText, boundIds, losesQualifier } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import { misfitIn } from '../../lib/misfit.ts';
import { suggest } from '../../lib/suggest.ts';
import { COMPONENTS, componentsOf, isBlock, type Naming } from '../components.ts';
import { type Element, elementsIn, isComponent, readAttribute } from '../elements.ts';
import type { ProseKind } from '../file.ts';

type Mistake = Omit<Finding, 'offset'>;

/** What is wrong with a name: the component has none, or the data has no such thing. */
function checkName(element: Element, naming: Naming, edition: Edition): Mistake | null {
  const { attribute, what } = naming;
  const field = `${element.name} ${attribute}`;
  const seen = readAttribute(element, attribute);
  if (seen === null) {
    const fix = `Write it as in <${element.name} ${attribute}="its-id" />.`;
    return { field, expected: what, fix };
  }
  const known = naming.known(edition);
  // `from..to` names two, for the years between them.
  const named = boundIds(`{${seen}}`);
  const lost = named.length === 0 ? seen : named.find((id) => !known.includes(id));
  if (lost === undefined) return null;
  return { field, seen: lost, expected: what, fix: suggest(lost, known, 'Look it up there.') };
}

/** What is wrong with the way in which a number is to be said. */
function checkWay(element: Element, facts: Facts, lang: Language): Mistake | null {
  const way = readAttribute(element, 'as') ?? 'full';
  const quantity = facts.find(readAttribute(element, 'id') ?? '');
  if (quantity !== undefined && losesQualifier(quantity, way)) {
    const expected = 'a way that keeps the 近, 余, 约 or 不足 of the number';
    return {
      field: `${element.name} as`,
      seen: way,
      expected,
      fix: 'Leave it out: the number says the word.',
    };
  }
  const misfit = misfitIn(() => bindText(`{${readAttribute(element, 'id')}|${way}}`, facts, lang));
  if (misfit === null) return null;
  const { expected, fix } = misfit;
  return { field: `${element.name} as`, seen: way, expected, fix };
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

/** What is wrong with the place of a chart or a check, or with the view that a chart is to open with. */
function checkBlock(element: Element, { charts }: Edition): Mistake | null {
  if (element.type === 'mdxJsxTextElement') {
    const expected = `${element.name} on a line of its own, with an empty line before and behind it`;
    return { seen: element.name ?? '', expected, fix: 'Take it out of the paragraph.' };
  }
  const wanted = readAttribute(element, 'view');
  const chart = charts.find(({ id }) => id === readAttribute(element, 'id'));
  const views = chart?.views.map(({ id }) => id) ?? [];
  if (wanted === null || chart === undefined || views.includes(wanted)) return null;
  const expected = `one of the views of ${chart.id}: ${views.join(', ')}`;
  return { field: 'Chart view', seen: wanted, expected, fix: suggest(wanted, views, 'Write one.') };
}

/** What is wrong with a section: it has no address or no title, or stands inside a paragraph. */
function checkSection(element: Element): Mistake | null {
  const field = ['id', 'title'].find((name) => readAttribute(element, name) === null);
  if (field !== undefined) {
    const expected = 'a section with an id for its address, and a title that states its finding';
    return { field: `Section ${field}`, expected, fix: `Write <Section … ${field}="…">.` };
  }
  if (element.type === 'mdxJsxFlowElement') return null;
  const expected = 'Section on a line of its own, with an empty line before and behind it';
  return { expected, fix: 'Close the paragraph before it.' };
}

function checkElement(
  element: Element,
  edition: Edition,
  lang: Language,
  kind: ProseKind,
): Mistake | null {
  const { name } = element;
  const { facts } = edition;
  if (name === null || !isComponent(element)) return null;
  const known = componentsOf(kind);
  if (!known.includes(name)) {
    const expected = `one of the components of prose: ${known.join(', ')}`;
    return { seen: name, expected, fix: suggest(name, known, 'Write one of these.') };
  }
  if (name === 'Digits') return checkWaiver(element);
  const naming: Naming | null = COMPONENTS[name as keyof typeof COMPONENTS];
  if (naming === null) return null;
  const misnamed = checkName(element, naming, edition);
  if (misnamed !== null) return misnamed;
  if (name === 'Fig') return checkWay(element, facts, lang);
  if (name === 'Section') return checkSection(element);
  return isBlock(name) ? checkBlock(element, edition) : null;
}

/** Finds components that there are not in a text of its kind, and ids that the data does not have. */
export function checkComponents(
  tree: MdastNode,
  edition: Edition,
  lang: Language,
  kind: ProseKind,
): readonly Finding[] {
  return [...elementsIn(tree)].flatMap((element) => {
    const mistake = checkElement(element, edition, lang, kind);
    return mistake === null ? [] : [{ ...mistake, offset: element.position?.start.offset ?? 0 }];
  });
}
