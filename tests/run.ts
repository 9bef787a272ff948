// npm test: every stage, as many at a time as the machine has processors for, and how long each took. Words after `--` go to Vitest:
//   npm test -- -u      accept what the snapshots and expected messages now say
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { reportsDir, skippedBecause } from './support/reports.ts';

/** A command with a name that says what it shows. */
interface Stage {
  readonly name: string;
  /** A program and its words, or one line for the shell. */
  readonly command: readonly [program: string, ...words: string[]];
  /** The stage that it waits for. */
  readonly after: string | null;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A script of package.json as npm would run it, without npm, which takes a while to start. */
const script = (name: string, after: string | null = null, ...options: string[]): Stage => ({
  name,
  after,
  command: [[scripts[name], ...options].join(' ')],
});
const vitest = (project: string, after: string | null = null): Stage => ({
  name: project,
  after,
  command: [
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--project', project],
    ...process.argv.slice(2),
  ],
});

/** How many stages run side by side: the long ones keep a processor busy each, or more than one. */
const AT_ONCE = Math.max(2, availableParallelism() - 1);

/** In the order in which they begin and are told: what others wait for first, and the long beside the short. */
const stages: readonly Stage[] = [
  script('build'),
  vitest('unit'),
  script('lint'),
  vitest('copies'),
  vitest('browser', 'build'),
  // A build writes Astro's types anew, which must not happen while they are read, and need not happen again.
  script('types', 'build', '--noSync'),
  vitest('site', 'build'),
];

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** What it wrote, kept until its turn: stages that run side by side do not write between each other's lines. */
  readonly printed: Buffer;
}

/** What makes programs in Node cheaper that start again and again: compiled code is kept, and garbage is seldom collected. */
const env = {
  ...process.env,
  // The compiler is a program in Go, which collects its garbage as seldom.
  GOGC: '400',
  NODE_COMPILE_CACHE: resolve('.cache/compiled'),
  // Threads that help a program to compile and to collect take processors from the other stages.
  NODE_OPTIONS:
    `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64 --v8-pool-size=0`.trim(),
};

function run({ name, command: [program, ...words] }: Stage): Promise<Result> {
  const start = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(program, words, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: words.length === 0,
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      done({ name, passed: code === 0, seconds, printed: Buffer.concat(printed) });
    });
  });
}

const results = new Map<string, Result>();
const running = new Map<string, Promise<Result>>();
let told = 0;

for (;;) {
  // Begin what can begin; after a failure, nothing.
  const failed = [...results.values()].some(({ passed }) => !passed);
  const ready = stages.filter(
    ({ name, after }) =>
      !failed && !running.has(name) && !results.has(name) && (after === null || results.has(after)),
  );
  for (const stage of ready.slice(0, AT_ONCE - running.size)) running.set(stage.name, run(stage));
  if (running.size === 0) break;

  // Tell what has ended and whose turn it is.
  const result = await Promise.race(running.values());
  running.delete(result.name);
  results.set(result.name, result);
  for (let next = results.get(stages[told]?.name ?? ''); next !== undefined; ) {
    process.stdout.write(next.printed);
    told += 1;
    next = results.get(stages[told]?.name ?? '');
  }
}

const ended = stages.flatMap(({ name }) => results.get(name) ?? []);
for (const { printed } of ended.slice(told)) process.stdout.write(printed);
for (const { name, passed, seconds } of ended) {
  const mark = passed ? styleText('green', 'passed') : styleText('red', 'failed');
  console.log(`${name.padEnd(8)} ${mark} ${seconds.toFixed(1).padStart(6)} s`);
}
const left = stages.filter(({ name }) => !results.has(name));
if (left.length > 0) console.log(`Not run: ${left.map(({ name }) => name).join(', ')}.`);
if (reportsDir === null) console.log(`The tables against the reports: ${skippedBecause}.`);
if (ended.some(({ passed }) => !passed)) process.exitCode = 1;
