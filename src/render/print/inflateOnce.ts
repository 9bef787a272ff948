import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/**
 * Inflates Brotli archives into `folder`, unless that folder is there already: `a.tar.br` becomes
 * the folder `a/`, `a.br` the executable file `a`. A folder that exists is complete, even with two
 * processes at it at once: each fills a folder of its own, and the first to finish names it.
 */
export async function inflateOnce(folder: string, archives: readonly string[]): Promise<string> {
  if (existsSync(folder)) return folder;
  const staging = `${folder}.${randomUUID()}`;
  await mkdir(staging, { recursive: true });
  try {
    await Promise.all(archives.map((archive) => inflate(archive, staging)));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process was faster: its folder holds the same bytes.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function inflate(archive: string, folder: string): Promise<void> {
  const name = basename(archive).replace(/(\.tar)?\.br$/, '');
  const target = archive.endsWith('.tar.br')
    ? extract(`${folder}/${name}`)
    : createWriteStream(`${folder}/${name}`, { mode: 0o755 });
  await pipeline(createReadStream(archive), createBrotliDecompress(), target);
}
