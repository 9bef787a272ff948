import type { Report } from '../tables/index.ts';
import type { Figure, Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** One number where it stands in a report, be it a figure, a date or the number of a list. */
export interface Mention {
  readonly kind: 'mention';
  readonly token: Token;
  readonly report: Report;
  /** The figure that it is; `null` for one that counts nothing. */
  readonly figure: Figure | null;
}

/** Every number of a report in its place, each with the figure that it is. */
export function deriveMentions(
  report: Report,
  tokens: readonly Token[],
  find: (id: string) => Quantity | undefined,
): readonly Mention[] {
  return tokens.map((token) => {
    const figure = token.figure === null ? undefined : find(token.figure);
    return {
      kind: 'mention',
      token,
      report,
      figure: figure?.kind === 'figure' ? figure : null,
    };
  });
}
