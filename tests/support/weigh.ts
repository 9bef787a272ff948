import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from './built-pages.ts';

/** Enough to know that most files are light; the best takes ten times as long. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const weights = new Map<string, number>();

/** What a file of `dist/` weighs by brotli at its best, in kB of 1,000 bytes. Weighing takes long, so it is done once. */
export function weigh(file: string): number {
  const weight =
    weights.get(file) ?? brotliCompressSync(readFileSync(`${dist}/${file}`)).length / 1000;
  weights.set(file, weight);
  return weight;
}

/** What a file weighs, or, where that is within the limit already, what it weighs by a quicker brotli: more, if anything. */
export function weighAgainst(limit: number, file: string): number {
  const quick = brotliCompressSync(readFileSync(`${dist}/${file}`), QUICK).length / 1000;
  return quick <= limit ? quick : weigh(file);
}
