import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts the folder `next` in the place of `current` by renaming: no file of the two is ever mixed. */
export async function replaceFolder(current: string, next: string): Promise<void> {
  const old = `${current}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(current)) await rename(current, old);
  try {
    await rename(next, current);
  } catch (error) {
    if (existsSync(old)) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
