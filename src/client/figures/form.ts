import { FIGURE_FACETS, type FigureFacet, type FigureSort } from '../../lib/figureFacts.ts';
import type { Request } from './address.ts';

/** What a value of a facet is called on the page. */
export type Labels = Readonly<Record<FigureFacet, (value: string) => string>>;

/** The form over the table, as the reader's request. */
export interface FinderForm {
  readonly element: HTMLFormElement;
  readonly labels: Labels;
  /** The values of a facet in the order of the form. */
  readonly values: (facet: FigureFacet) => readonly string[];
  readonly read: () => Request;
  readonly write: (request: Request) => void;
  /** Says at each value of a facet how many figures it would leave; those that leave none cannot be chosen. */
  readonly showCounts: (facet: FigureFacet, counts: ReadonlyMap<string, number>) => void;
}

/** Puts a count to a label, in the page's own way of writing it. */
export function formatCount(template: string, label: string, count: number): string {
  return template.replace('{label}', label).replace('{count}', String(count));
}

/** Finds the fields of the form; the options' texts, as the page has them, are the labels. */
export function openForm(element: HTMLFormElement): FinderForm {
  const field = (name: string) => element.elements.namedItem(name) as HTMLSelectElement;
  const query = element.elements.namedItem('q') as HTMLInputElement;
  const options = (facet: FigureFacet) =>
    [...field(facet).options].filter(({ value }) => value !== '');

  const counted = element.dataset['counted'] ?? '{label}';

  const texts = new Map(
    FIGURE_FACETS.map((facet) => [
      facet,
      new Map(options(facet).map(({ value, text }) => [value, text])),
    ]),
  );
  const labelOf = (facet: FigureFacet) => (value: string) => texts.get(facet)?.get(value) ?? value;

  return {
    element,
    labels: Object.fromEntries(FIGURE_FACETS.map((facet) => [facet, labelOf(facet)])) as Labels,
    values: (facet) => [...(texts.get(facet)?.keys() ?? [])],
    read: () => ({
      query: query.value,
      wanted: Object.fromEntries(
        FIGURE_FACETS.map((facet) => [facet, field(facet).value]).filter(
          ([, value]) => value !== '',
        ),
      ),
      sort: field('sort').value as FigureSort,
    }),
    write(request) {
      if (query.value.trim() !== request.query) query.value = request.query;
      for (const facet of FIGURE_FACETS) field(facet).value = request.wanted[facet] ?? '';
      field('sort').value = request.sort;
    },
    showCounts(facet, counts) {
      const label = labelOf(facet);
      for (const option of options(facet)) {
        const count = counts.get(option.value) ?? 0;
        option.text = formatCount(counted, label(option.value), count);
        option.disabled = count === 0 && !option.selected;
      }
    },
  };
}
