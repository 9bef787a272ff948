import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { builtFiles } from './built-pages.ts';
import { projectRoot } from './project-root.ts';

/** What a command printed and how it ended. */
export interface CommandResult {
  readonly code: number;
  /** What was written to standard output and standard error, as it came. */
  readonly output: string;
}

/** The project in another folder, to be changed and built without harm to the real one. */
export interface ProjectCopy {
  readonly root: string;
  readonly dist: string;
  read(file: string): string;
  /** Replaces a text that must be there; a test of a change that changed nothing would prove nothing. */
  replace(file: string, search: string, replacement: string): void;
  /** Puts files and folders back as they are in the project. */
  restore(...files: string[]): void;
  build(): Promise<CommandResult>;
  /** Serves the copy as `npm run dev` does, until it is removed, and gives the address. */
  dev(): Promise<string>;
  /** Path and content of every file of the copy's `dist/`, as one number. */
  fingerprint(): string;
  /** Ends what was started in the copy, and deletes it. */
  remove(): void;
}

/** Left behind: what is built, fetched or kept by git, and the tests themselves. */
const LEFT = new Set([
  'node_modules',
  '.git',
  '.cache',
  '.astro',
  'dist',
  'dist.lock',
  'dist.next',
  'dist.old',
  'tests',
  'bench',
]);

/** Pages that take much of a build and say nothing that the others do not. */
const SLOW = 'src/pages/[...locale]/images';

/** Of them, those that are of no chart. */
const SLOW_BESIDE_CHARTS = `${SLOW}/[room]`;

/** What a copy is called and has beside the rest of the project. */
interface CopyOptions {
  /** Its folder: the same in every run, so that Node finds compiled what it compiled before. */
  readonly name: string;
  /** Whether the images of its charts are built; those that are as in the project come from its own earlier builds. */
  readonly images?: boolean;
  /** The files of `content/charts`, `content/stories/*` and `content/reviews/*` that it has, without their endings; all where absent. */
  readonly content?: Readonly<Record<'charts' | 'stories' | 'reviews', readonly string[]>>;
}

/** Two stories with their charts, and those of the front page and of the reports' pages: what is checked takes no longer than it must. */
export const FEW: NonNullable<CopyOptions['content']> = {
  charts: [
    'arrears-fund',
    'contest-participation',
    'hardship-households',
    'honours',
    'numbers-five-year-review',
    'numbers-huidong',
    'numbers-resolved-problems',
    'numbers-satisfaction',
    'numbers-ten-years',
    'outdoor-stations',
    'service-sites',
    'site-funding',
    'wage-arrears',
  ],
  stories: ['service-sites', 'wages-owed'],
  reviews: [],
};

/** Copies the project, without what a test of its numbers can do without. A copy finds no browser, and so prints nothing. */
export function copyProject({ name, images = false, content }: CopyOptions): ProjectCopy {
  const root = join(projectRoot, '.cache/copies', name);
  rmSync(root, { recursive: true, force: true });
  for (const entry of readdirSync(projectRoot)) {
    if (!LEFT.has(entry)) cpSync(join(projectRoot, entry), join(root, entry), { recursive: true });
  }
  for (const [kind, kept] of Object.entries(content ?? {})) {
    for (const file of builtFiles(join(root, 'content', kind))) {
      if (!kept.includes(parse(file).name)) rmSync(join(root, 'content', kind, file));
    }
  }
  if (images) symlinkSync(join(projectRoot, '.cache'), join(root, '.cache'), 'junction');
  rmSync(join(root, images ? SLOW_BESIDE_CHARTS : SLOW), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  const dist = join(root, 'dist');
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const servers: ChildProcess[] = [];

  return {
    root,
    dist,
    read,
    replace(file, search, replacement) {
      const before = read(file);
      if (!before.includes(search)) throw new Error(`${file} does not contain ${search}`);
      writeFileSync(
        join(root, file),
        before.replace(search, () => replacement),
      );
    },
    restore(...files) {
      for (const file of files)
        cpSync(join(projectRoot, file), join(root, file), { recursive: true });
    },
    build: () => run(process.execPath, ['src/commands/build.ts'], root),
    dev() {
      const server = spawn(process.execPath, ['src/commands/dev.ts'], {
        cwd: root,
        env: environment(),
      });
      servers.push(server);
      return addressOf(server);
    },
    fingerprint() {
      const hash = createHash('sha256');
      for (const file of builtFiles(dist))
        hash.update(`${file}\0`).update(readFileSync(join(dist, file)));
      return hash.digest('hex');
    },
    remove() {
      for (const server of servers) server.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Vitest's own variables would make Astro and Vite believe that they are under test. */
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_ENV$|TEST$|MODE$|PROD$|DEV$|SSR$|BASE_URL$)/.test(name),
    ),
  );

/** The address that a server prints once it answers. */
function addressOf(server: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((done, fail) => {
    let output = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
        const [url] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (url !== undefined) done(url);
      });
    server.on('error', fail);
    server.on('close', () => fail(new Error(`The server ended:\n${output}`)));
  });
}

function run(command: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  const env = { ...environment(), CHROME_PATH: join(cwd, 'no-browser') };
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
