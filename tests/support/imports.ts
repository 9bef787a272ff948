import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './project-root.ts';

/** One file of `src/` with what it takes from others. */
export interface SourceFile {
  /** `src/charts/chart.ts`. */
  readonly path: string;
  /** The folder under `src/`, or the file's own name for one that lies in `src/` itself. */
  readonly room: string;
  readonly text: string;
  /** Files of the project that it imports, types included, as paths from the project's root. */
  readonly imports: readonly string[];
  /** Packages and built-in modules that it imports, by name. */
  readonly packages: readonly string[];
  /** Scripts for the browser that an Astro file puts on its page. */
  readonly scripts: readonly string[];
}

const specifiersOf = (code: string) =>
  ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);

/** What a file imports: modules by TypeScript's own scanner, `.astro` by its front matter and scripts, CSS by `@import`. */
function readImports(path: string, text: string): { imports: string[]; scripts: string[] } {
  if (path.endsWith('.css')) {
    const found = [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)];
    return { imports: found.map(([, specifier = '']) => specifier), scripts: [] };
  }
  if (!path.endsWith('.astro')) return { imports: specifiersOf(text), scripts: [] };
  const [, frontMatter = '', template = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  const sources = [...template.matchAll(/<script[^>]*\ssrc="(\.[^"]+)"/g)];
  const inline = [...template.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return {
    imports: specifiersOf(frontMatter),
    scripts: [
      ...sources.map(([, source = '']) => source),
      ...inline.flatMap(([, code = '']) => specifiersOf(code)),
    ],
  };
}

const resolve = (from: string, specifier: string) =>
  posix.join(posix.dirname(from), specifier).replace(/\?.*$/, '');

function readSource(path: string): SourceFile {
  const text = readFileSync(`${projectRoot}/${path}`, 'utf8');
  const { imports, scripts } = readImports(path, text);
  const [, room = ''] = path.split('/');
  return {
    path,
    room,
    text,
    imports: imports.filter((name) => name.startsWith('.')).map((name) => resolve(path, name)),
    packages: imports.filter((name) => !name.startsWith('.')),
    scripts: scripts.map((name) => resolve(path, name)),
  };
}

/** Every source file of the site. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(`${projectRoot}/src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.replaceAll('\\', '/').slice(projectRoot.length + 1),
    )
    .toSorted()
    .map(readSource);
}
