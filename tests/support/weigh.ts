import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { dist } from './built-pages.ts';

/** Kilobytes of 1,000 bytes. */
export const kB = (bytes: number): number => bytes / 1000;

/** What bytes weigh by gzip at its best, in kB. */
export const gzipped = (bytes: Uint8Array): number => kB(gzipSync(bytes, { level: 9 }).length);

/** Enough to know that most files are light; the best takes ten times as long. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const brotli = (files: readonly string[], options = {}) =>
  files
    .map((file) => kB(brotliCompressSync(readFileSync(`${dist}/${file}`), options).length))
    .reduce((sum, size) => sum + size, 0);

/** What files of `dist/` weigh by brotli at its best, in kB. */
export const weigh = (files: readonly string[]): number => brotli(files);

/** What they weigh, or, where that is within the limit already, what they weigh by a quicker brotli: more, if anything. */
export function weighAgainst(limit: number, files: readonly string[]): number {
  const quick = brotli(files, QUICK);
  return quick <= limit ? quick : weigh(files);
}
