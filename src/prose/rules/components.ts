import type { MdastNode } from 'satteri';
import type { Edition } from '../../charts/edition.ts';
import { bindText, boundIds, losesQualifier } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import { misfitIn } from '../../lib/misfit.ts';
import { suggest } from '../../lib/suggest.ts';
import { componentsOf, type Naming, specOf } from '../text/components.ts';
import { type Element, elementsIn, readAttribute } from '../text/elements.ts';
import type { ProseKind } from '../text/file.ts';

type Mistake = Omit<Finding, 'offset'>;

/** What is wrong with a name: the data has no such thing. */
function checkName(element: Element, naming: Naming, edition: Edition): Mistake | null {
  const { attribute, what } = naming;
  const field = `${element.name} ${attribute}`;
  const seen = readAttribute(element, attribute);
  if (seen === null) return null;
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
  const id = readAttribute(element, 'id');
  if (id === null) return null;
  const quantity = facts.find(id);
  if (quantity !== undefined && losesQualifier(quantity, way)) {
    const expected = 'a way that keeps the 近, 余, 约 or 不足 of the number';
    return {
      field: `${element.name} as`,
      seen: way,
      expected,
      fix: 'Leave it out: the number says the word.',
    };
  }
  const misfit = misfitIn(() => bindText(`{${id}|${way}}`, facts, lang));
  if (misfit === null) return null;
  const { expected, fix } = misfit;
  return { field: `${element.name} as`, seen: way, expected, fix };
}

/** What is wrong with the view that a chart is to open with. */
function checkView(element: Element, { charts }: Edition): Mistake | null {
  const wanted = readAttribute(element, 'view');
  const chart = charts.find(({ id }) => id === readAttribute(element, 'id'));
  const views = chart?.views.map(({ id }) => id) ?? [];
  if (wanted === null || chart === undefined || views.includes(wanted)) return null;
  const expected = `one of the views of ${chart.id}: ${views.join(', ')}`;
  return { field: 'Chart view', seen: wanted, expected, fix: suggest(wanted, views, 'Write one.') };
}

/** What is wrong with the way in which a count is to be written. */
function checkCount(element: Element): Mistake | null {
  const seen = readAttribute(element, 'as');
  if (seen === null || seen === 'spelled') return null;
  const expected = 'as="spelled", which writes counts up to ten in words';
  return { field: 'FigCount as', seen, expected, fix: 'Write it so, or take it out.' };
}

function checkElement(element: Element, edition: Edition, lang: Language): Mistake | null {
  const naming = specOf(element.name ?? '')?.naming ?? null;
  const misnamed = naming === null ? null : checkName(element, naming, edition);
  if (misnamed !== null) return misnamed;
  if (element.name === 'Fig') return checkWay(element, edition.facts, lang);
  if (element.name === 'FigCount') return checkCount(element);
  return element.name === 'Chart' ? checkView(element, edition) : null;
}

/** Finds what components name and the data does not have: ids, ways to say a number, views. */
export function checkComponents(
  tree: MdastNode,
  edition: Edition,
  lang: Language,
  kind: ProseKind,
): readonly Finding[] {
  const known = componentsOf(kind);
  return [...elementsIn(tree)]
    .filter(({ name }) => known.includes(name ?? ''))
    .flatMap((element) => {
      const mistake = checkElement(element, edition, lang);
      return mistake === null ? [] : [{ ...mistake, offset: element.position?.start.offset ?? 0 }];
    });
}
