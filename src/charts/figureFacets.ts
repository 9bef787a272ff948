import type { Facts } from '../figures/facts.ts';
import type { Figure } from '../figures/quantity.ts';
import { FIGURE_FACETS, type FigureFacet, facetValues, NO_YEAR } from '../lib/figureFacts.ts';
import type { Language } from '../lib/language.ts';
import { QUALIFIERS } from '../lib/numerals.ts';
import { textIn } from '../lib/textIn.ts';
import { words } from '../lib/words/index.ts';
import { figureFactsOf } from './figureGroups.ts';

/** A value by which the table can be narrowed. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Whether an order of the table makes the label a heading: the face of headlines then has its characters. */
  readonly heading: boolean;
}

/** What a figure's value of a facet is called. */
function labelOf(facet: FigureFacet, value: string, figure: Figure, facts: Facts, lang: Language) {
  const { data, measures } = words[lang];
  const { indicator, report, region, unit } = figure;
  switch (facet) {
    case 'topic': {
      const topic = facts.topics.find(({ id }) => id === value);
      return topic === undefined ? value : textIn(topic, 'label', lang);
    }
    case 'report':
      return textIn(report, 'title', lang);
    case 'year':
      return value === NO_YEAR ? data.noYear : value;
    case 'measure':
      return measures[indicator.measure];
    case 'unit':
      return (lang === 'en' ? unit.manyEn : null) ?? data.unitOf(unit.labelZh);
    case 'qualifier':
      return data.qualifiers[figure.qualifier];
    case 'region':
      return textIn(region, 'label', lang);
  }
}

/** Values of which the tables fix the order; the others stand as the reports first have them. */
function fixedOrder(facet: FigureFacet, { topics, reports }: Facts): readonly string[] {
  if (facet === 'topic') {
    return topics.toSorted((one, other) => one.order - other.order).map(({ id }) => id);
  }
  if (facet === 'report') return reports.map(({ id }) => id);
  return facet === 'qualifier' ? QUALIFIERS : [];
}

/** Years run on, units stand by how many figures they have. */
function compare(
  facet: FigureFacet,
  counts: ReadonlyMap<string, number>,
  fixed: readonly string[],
) {
  return (one: string, other: string) => {
    if (facet === 'year') return one < other ? -1 : 1;
    if (facet === 'unit') return (counts.get(other) ?? 0) - (counts.get(one) ?? 0);
    return fixed.indexOf(one) - fixed.indexOf(other);
  };
}

/** Topics, reports and units head groups of rows, and so does a region that lies in no other. */
function isHeading(facet: FigureFacet, { region }: Figure): boolean {
  return facet === 'region' ? region.within === null : ['topic', 'report', 'unit'].includes(facet);
}

/** Every facet with the values that occur. */
export function facetOptions(
  facts: Facts,
  lang: Language,
): readonly { readonly facet: FigureFacet; readonly options: readonly FacetOption[] }[] {
  return FIGURE_FACETS.map((facet) => {
    const found = new Map<string, FacetOption>();
    const counts = new Map<string, number>();
    for (const figure of facts.figures) {
      for (const value of facetValues(figureFactsOf(figure), facet)) {
        const label = labelOf(facet, value, figure, facts, lang);
        found.set(value, { value, label, heading: isHeading(facet, figure) });
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    const order = compare(facet, counts, fixedOrder(facet, facts));
    const options = [...found.values()].toSorted((one, other) => order(one.value, other.value));
    return { facet, options };
  });
}
