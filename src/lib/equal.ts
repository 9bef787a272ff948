/** Sums and quotients of decimals miss what they come to by less than this part of it. */
const NOISE = 1e-9;

/** Whether two computed numbers are one, but for the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= NOISE * Math.max(1, Math.abs(one), Math.abs(other));
}
