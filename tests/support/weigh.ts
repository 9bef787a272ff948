import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { dist } from './built-pages.ts';

/** Kilobytes of 1,000 bytes. */
export const kB = (bytes: number): number => bytes / 1000;

/** What bytes weigh by gzip at its best, in kB. */
export const gzipped = (bytes: Uint8Array): number => kB(gzipSync(bytes, { level: 9 }).length);

/** Enough to know that a file is light; the best takes a hundred times as long. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const brotli = (files: readonly string[], options = {}) =>
  files
    .map((file) => kB(brotliCompressSync(readFileSync(`${dist}/${file}`), options).length))
    .reduce((sum, size) => sum + size, 0);

/** What files of `dist/` weigh at most, in kB: by a quick brotli, or, where that is over the limit, by brotli at its best. */
export function weighAgainst(limit: number, files: readonly string[]): number {
  const quick = brotli(files, QUICK);
  return quick <= limit ? quick : brotli(files);
}
