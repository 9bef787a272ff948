import { describe, expect, it } from 'vitest';
import { computeVerdict } from '../../../src/figures/checks.ts';
import { deriveFacts } from '../../../src/figures/facts.ts';
import { InputError } from '../../../src/lib/errors.ts';
import { type CheckRow, readTables } from '../../../src/tables/index.ts';
import { overlay } from '../tables/overlay.ts';
import { makeFigure } from './made.ts';

const row = (relation: CheckRow['relation'], tolerance = 0) =>
  ({ relation, tolerance }) as CheckRow;
const verdict = (
  relation: CheckRow['relation'],
  claim: Parameters<typeof makeFigure>[0],
  against: number,
  tolerance = 0,
) => computeVerdict(row(relation, tolerance), makeFigure(claim), makeFigure({ value: against }));

describe('computeVerdict(row, claim, against)', () => {
  it.each([
    ['equals', 10, 10, 'agrees'],
    ['equals', 10, 11, 'disagrees'],
    ['at_most', 9, 10, 'agrees'],
    ['at_most', 10, 10, 'agrees'],
    ['at_most', 11, 10, 'disagrees'],
    ['at_least', 11, 10, 'agrees'],
    ['at_least', 9, 10, 'disagrees'],
  ] as const)('%s: %d against %d %s', (relation, claim, against, expected) => {
    expect(verdict(relation, { value: claim }, against)).toBe(expected);
  });

  it('agrees once rounded as the claim is printed: 100% against 100.08%, 2.7万 against 26,960', () => {
    expect(verdict('equals', { value: 100 }, 100.08)).toBe('agrees_rounded');
    expect(verdict('equals', { value: 27000, decimals: 1, scale: 1e4 }, 26960)).toBe(
      'agrees_rounded',
    );
    expect(verdict('equals', { value: 27000, decimals: 1, scale: 1e4 }, 26400)).toBe('disagrees');
  });

  it.each([
    [58.3, 1, 58.333333],
    [33.3, 1, 100 / 3],
    [16.42, 2, 16.415 + 0.001],
    [8.2, 1, 8.2000001],
  ])('agrees once rounded to its decimals: %d in %d against %d', (value, decimals, against) => {
    expect(verdict('equals', { value, decimals }, against)).toBe('agrees_rounded');
  });

  it('takes the noise of binary fractions for no difference: 0.3 is 0.1 + 0.2', () => {
    expect(verdict('equals', { value: 0.3 }, 0.1 + 0.2)).toBe('agrees');
    expect(verdict('at_least', { value: 0.3 }, 0.1 + 0.2)).toBe('agrees');
    expect(verdict('at_most', { value: 0.1 + 0.2 }, 0.3)).toBe('agrees');
  });

  it('rounds no relation of size: a claim over a limit by a little is over it', () => {
    expect(verdict('at_most', { value: 101 }, 100.9)).toBe('disagrees');
  });

  it('allows the tolerance that the row gives, and not a bit more', () => {
    expect(verdict('equals', { value: 10 }, 12, 2)).toBe('agrees_rounded');
    expect(verdict('equals', { value: 10 }, 12.5, 2)).toBe('disagrees');
  });
});

describe('deriveFacts(tables) with a verdict that the arithmetic contradicts', () => {
  it('throws an InputError at the cell of data/checks.csv, with both numbers and the verdict to write', () => {
    const files = overlay(null);
    const text = new TextDecoder().decode(files.get('checks.csv'));
    const lines = text.split('\n');
    const first = lines[1] ?? '';
    expect(first).toMatch(/,agrees,/);
    lines[1] = first.replace(/,agrees,/, ',disagrees,');
    files.set('checks.csv', new TextEncoder().encode(lines.join('\n')));

    let error: unknown = null;
    try {
      deriveFacts(readTables(files));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InputError);
    const { message } = error as InputError;
    expect(message).toContain(`data/checks.csv:2:${first.indexOf(',agrees,') + 2}  verdict`);
    expect(message).toContain('"disagrees"');
    expect(message).toMatch(/expected {2}agrees or agrees_if: \S+ is [\d.]+, \S+ is [\d.]+/);
    expect(message).toMatch(/fix {7}write agrees/);
  });
});
