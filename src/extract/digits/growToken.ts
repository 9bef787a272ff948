/** What a figure's token takes along behind the ledger's digits: 余万, 多亿, 千万, 万亿, but no 多 that ends it. */
const MORE = /^\s*[余多]?\s*(?:[百千]?[万亿]|[百千])/u;
const SCALE_OF_SCALE = /^亿/u;

/** Gives the token as `figures.csv` has it (`20余万`) from the run of digits at `offset` (`20`). */
export function growToken(text: string, offset: number, digits: string): string {
  const end = offset + digits.length;
  const after = text.slice(end, end + 8);
  if (/[%％]$/u.test(digits)) return digits;
  const more = (/[万亿]$/u.test(digits) ? SCALE_OF_SCALE : MORE).exec(after)?.[0] ?? '';
  return digits + more;
}
