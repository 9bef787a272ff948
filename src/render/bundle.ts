import { createHash } from 'node:crypto';
import * as esbuild from 'esbuild';

/** A script or style sheet to be written into a page, with the hash that the page's policy allows it by. */
export interface Inlined {
  readonly text: string;
  /** For `script-src` or `style-src`: `'sha256-…'`. */
  readonly hash: string;
}

/** What a build has bundled: its sources do not change, as they do under the server of `npm run dev`. */
const finished = new Map<string, Promise<Inlined>>();

/** Bundles and minifies a file of `src/` and all it imports, for a page that makes one request. */
export function bundle(entry: string): Promise<Inlined> {
  const known = import.meta.env.PROD ? finished.get(entry) : undefined;
  const bundled = known ?? build(entry);
  finished.set(entry, bundled);
  return bundled;
}

async function build(entry: string): Promise<Inlined> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome120', 'safari17', 'firefox121'],
    external: ['*.woff2'],
    legalComments: 'none',
  });
  const text = (outputFiles[0]?.text ?? '').trim();
  const hash = createHash('sha256').update(text).digest('base64');
  return { text, hash: `'sha256-${hash}'` };
}
