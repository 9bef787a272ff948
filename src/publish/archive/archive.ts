import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Facts } from '../../figures/facts.ts';
import { renderJson } from '../renderJson.ts';
import { renderFiguresExcel } from '../sheets/figuresExcel.ts';
import { deriveDataPackage } from './dataPackage.ts';
import { renderReadme } from './readme.ts';
import type { TableFile } from './tableFile.ts';

/** Everything in the archive by its path; the descriptor at the top, as Data Package asks for. */
function deriveArchiveFiles(
  facts: Facts,
  files: readonly TableFile[],
): ReadonlyMap<string, Uint8Array> {
  const entries: readonly (readonly [string, Uint8Array])[] = [
    ...files.map(({ path, bytes }) => [path, bytes] as const),
    ['datapackage.json', strToU8(renderJson(deriveDataPackage(facts, files)))],
    ['excel/figures-excel.csv', strToU8(renderFiguresExcel(facts))],
    ['README.md', strToU8(renderReadme(facts))],
    ['LICENSE-DATA', new Uint8Array(readFileSync('LICENSE-DATA'))],
  ];
  return new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Packs the tables and all that explains them; the same files give the same bytes. */
export function renderArchive(facts: Facts, files: readonly TableFile[]): Uint8Array<ArrayBuffer> {
  const contents: Zippable = Object.fromEntries(deriveArchiveFiles(facts, files));
  // ZIP stores local time without a zone: the parts of the date must be the same wherever it is built.
  const mtime = new Date(1980, 0, 1);
  return new Uint8Array(zipSync(contents, { level: 9, mtime }));
}
