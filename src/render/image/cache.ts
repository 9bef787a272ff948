import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

/** Pictures of earlier builds; it may be deleted at any time. */
const folder = '.cache/images';

/** The file that a picture made from `source` lies in, or would. */
const fileOf = (source: string) => `${folder}/${createHash('sha256').update(source).digest('hex')}`;

/** Gives what was made from the same source before, or makes it and keeps it for the next build. */
export async function fromCache(source: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = fileOf(source);
  const before = await readFile(file).catch(() => null);
  if (before !== null) return before;
  const made = await make();
  // Written aside and renamed: another build may be reading the file.
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}
