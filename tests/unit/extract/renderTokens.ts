import { findTokens } from '../../../src/extract/findTokens.ts';
import { judgeHanRuns } from '../../../src/extract/han/findHanRuns.ts';
import type { NumberToken } from '../../../src/extract/token.ts';
import { findPlace } from '../../../src/lib/findPlace.ts';

/** Everything that `findTokens` reads from a text, a line each, and the Han numerals that were passed over. */
export function renderTokens(text: string): string {
  const placeAt = findPlace(text);
  const lines = [
    ...findTokens(text).map((token) => ({ at: token.offset, said: renderToken(token) })),
    ...judgeHanRuns(text)
      .filter(({ refusedBy }) => refusedBy !== null)
      .map(({ offset, token, refusedBy }) => ({
        at: offset,
        said: `${token}  passed over (${refusedBy})`,
      })),
  ];
  return lines
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, said }) => {
      const { line, column } = placeAt(at);
      return `${line}:${column} @${at}  ${said}\n`;
    })
    .join('');
}

function renderToken(token: NumberToken): string {
  const { digits, proposal, value, decimals, qualifier, qualifierWord, unit, evidence } = token;
  const ledger = digits === null || digits === token.token ? '' : ` [${digits}]`;
  const head = `${token.token}${ledger}  ${proposal.kind} (${proposal.rule})`;
  if (proposal.kind !== 'figure') return head;
  const places = decimals ? ` .${decimals}` : '';
  const word = qualifierWord === '' ? '' : ` (${qualifierWord})`;
  return `${head}  ${value ?? 'no value'}${places}  ${qualifier}${word}  ${unit ?? '-'}  | ${evidence}`;
}
