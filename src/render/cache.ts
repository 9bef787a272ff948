import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

/** What takes long to make, each kind in a folder of its own. */
type Kind = 'fonts' | 'images' | 'reviews';

/** All that decides the bytes of what is made beside `programs`: code of ours, settings, what it is made from. */
type Source = readonly (string | Uint8Array)[];

/** What decides the bytes of everything, read once: Node with its libraries, and every package. */
const programs = createHash('sha256')
  .update(JSON.stringify(process.versions))
  .update(readFileSync('package-lock.json'));

/** The file that a thing made from `source` lies in, or would; `.cache/` may be deleted at any time. */
function fileOf(kind: Kind, source: Source): string {
  const hash = programs.copy();
  // With its length before it, no part can be taken for two.
  for (const part of source) hash.update(`${part.length} `).update(part);
  return `.cache/${kind}/${hash.digest('hex')}`;
}

/** Gives what was made from the same source before, or makes it and keeps it for the next build. */
export async function fromCache(
  kind: Kind,
  source: Source,
  make: () => Promise<Uint8Array>,
): Promise<Buffer> {
  const file = fileOf(kind, source);
  const before = await readFile(file).catch(() => null);
  if (before !== null) return before;
  const made = Buffer.from(await make());
  // Written aside and renamed: another build may be reading the file.
  await mkdir(`.cache/${kind}`, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}
