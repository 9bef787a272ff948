import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../support/expect-none.ts';
import { readSources } from '../support/imports.ts';
import { projectRoot } from '../support/project-root.ts';

/** The walk of a figure. A file may import from its own stage and from the stages before it. */
const STAGES = [
  ['site.ts', 'lib'],
  ['tables'],
  ['figures'],
  ['extract'],
  ['charts'],
  ['prose'],
  ['publish'],
  ['render'],
  ['components'],
  ['layouts'],
  ['pages'],
] as const;
const ORDER: readonly string[] = STAGES.flat();

/** Rooms outside the walk, and the rooms that they may import. */
const APART: Readonly<Record<string, readonly string[]>> = {
  client: ['lib'],
  styles: [],
  commands: ORDER.filter((room) => !['components', 'layouts', 'pages'].includes(room)),
  // Astro looks for this file here; it says where the texts of content/ are.
  'content.config.ts': [],
};

const sources = readSources();
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** What a room may import beside itself; `null` for a room that nobody has given a place. */
function allowedIn(room: string): readonly string[] | null {
  const apart = APART[room];
  if (apart !== undefined) return apart;
  const stage = STAGES.findIndex((rooms) => (rooms as readonly string[]).includes(room));
  return stage < 0 ? null : STAGES.slice(0, stage + 1).flat();
}

describe('src/', () => {
  it('has no room without a place in the order', () => {
    const rooms = [...new Set(sources.map(({ room }) => room))];
    expectNone(
      rooms.filter((room) => allowedIn(room) === null).map((room) => `src/${room}`),
      'Give these a place in STAGES or APART of tests/unit/architecture.test.ts, and in CONTRIBUTING.md:',
    );
  });

  it(`imports one way: ${STAGES.map((rooms) => rooms.join(', ')).join(' → ')}`, () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => target.startsWith('src/'))
        .filter((target) => {
          const from = roomOf(target);
          const styled = room === 'layouts' && from === 'styles';
          return from !== room && !styled && !(allowedIn(room) ?? []).includes(from);
        })
        .map((target) => `${path} imports ${target}`),
    );
    expectNone(wrong, 'Move what is shared to an earlier room, or pass it in as an argument:');
  });

  it('has no ring of imports', () => {
    const graph = new Map(sources.map(({ path, imports }) => [path, imports]));
    const done = new Set<string>();
    const rings: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start >= 0) rings.push([...trail.slice(start), path].join(' → '));
      if (start >= 0 || done.has(path)) return;
      for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    expectNone(rings, 'Cut each ring: move what both need into a file of its own:');
  });

  it('imports nothing of the project that is not there, and always with the file’s ending', () => {
    const lost = sources.flatMap(({ path, imports, scripts }) =>
      [...imports, ...scripts]
        .filter((target) => !existsSync(`${projectRoot}/${target}`))
        .map((target) => `${path} imports ${target}`),
    );
    expectNone(lost, 'Write the name of a file that exists, with its ending:');
  });

  it('opens data/ through src/tables only', () => {
    const openers = sources.filter(({ room, text, packages }) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return (
        !['tables', 'commands', 'site.ts'].includes(room) &&
        packages.some((name) => /^(node:)?fs(\/promises)?$/.test(name)) &&
        // A look at the names and times of the files opens none of them.
        /\b(readFile|readFileSync|open|openSync|createReadStream)\b/.test(code) &&
        /\bfolders\.data\b|['"`](\.\.?\/)*data\//.test(code)
      );
    });
    const raw = sources.filter(
      ({ room, imports }) =>
        room !== 'tables' && imports.some((target) => target.startsWith('data/')),
    );
    expectNone(
      [...openers, ...raw].map(({ path }) => path),
      'Read the rows from src/tables/index.ts instead; the files of data/ are checked nowhere else:',
    );
  });

  it('names every file for one idea', () => {
    const vague = sources.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|manager|shared|stuff)(\.|\/|$)/i.test(path.slice(4)),
    );
    expectNone(
      vague.map(({ path }) => path),
      'Name these files as what they export:',
    );
  });

  it('has no file of more than 250 lines', () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expectNone(
      long.map(({ path, lines }) => `${path} has ${lines} lines`),
      'Two ideas live in these files; give each its own:',
    );
  });
});

describe('src/client', () => {
  const client = sources.filter(({ room }) => room === 'client');

  it('imports no package, least of all one for charts or data', () => {
    expect(client.length).toBeGreaterThan(0);
    const heavy = client.flatMap(({ path, packages }) =>
      packages.map((name) => `${path}: ${name}`),
    );
    expectNone(heavy, 'A page draws and checks nothing; do this at build, or by hand:');
  });

  it('takes nothing from src/lib that imports a package', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const target of byPath.get(path)?.imports ?? []) walk(target);
    };
    for (const { path } of client) walk(path);
    const heavy = [...reached].flatMap((path) =>
      (byPath.get(path)?.packages ?? []).map((name) => `${path}: ${name}`),
    );
    expectNone(heavy, 'These would be sent to every reader:');
  });

  it('is put on pages as a script, and imported by nothing', () => {
    const importers = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => roomOf(target) === 'client' && room !== 'client')
        .map((target) => `${path} imports ${target}`),
    );
    expectNone(importers, 'What both need belongs to src/lib:');
  });
});

describe('src/styles', () => {
  it('is imported by layouts and by other style sheets only', () => {
    const importers = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => roomOf(target) === 'styles' && !['layouts', 'styles'].includes(room))
        .map((target) => `${path} imports ${target}`),
    );
    expectNone(importers, 'Move the import to the layout:');
  });
});
