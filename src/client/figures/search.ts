/** Makes texts that a reader takes for the same the same: full width, capitals, `1,053` and `1053`, blanks. */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a term that begins with a digit begins a number there: `53` is found in `532`, not in `1053`. */
function startsNumber(text: string, at: number): boolean {
  return !/[\d.]/.test(text.charAt(at - 1));
}

function includesTerm(text: string, term: string): boolean {
  if (!/^\d/.test(term)) return text.includes(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (startsNumber(text, at)) return true;
  }
  return false;
}

/** Whether a normalized text has every word of a normalized query; each has those of an empty one. */
export function matches(text: string, query: string): boolean {
  return query.split(' ').every((term) => includesTerm(text, term));
}

/** Every way in which a reader may write a number: as printed, without 余 or 多, in the base unit. */
export function spellings(token: string, value: number): string {
  return [token, token.replace(/[余多]/g, ''), value].join(' ');
}

/** Texts in which a figure can be found, normalized. */
export interface Searchable {
  /** What it is called, its number, its evidence. */
  readonly names: string;
  /** The names, the definition and the note. */
  readonly texts: string;
}

/** The figures that have the query in their names, or, where none has, in their texts; all of them for no query. */
export function search<S extends Searchable>(
  figures: readonly S[],
  query: string,
): { readonly hits: readonly S[]; readonly inText: boolean } {
  const wanted = normalize(query);
  if (wanted === '') return { hits: figures, inText: false };
  const named = figures.filter(({ names }) => matches(names, wanted));
  if (named.length > 0) return { hits: named, inText: false };
  return { hits: figures.filter(({ texts }) => matches(texts, wanted)), inText: true };
}
