// npm test: every stage in order, and how long each took. Words after `--` go to Vitest:
//   npm test -- -u      accept what the snapshots and expected messages now say
import { spawn } from 'node:child_process';
import { styleText } from 'node:util';
import { reportsDir, skippedBecause } from './support/reports.ts';

/** A command with a name that says what it shows. */
interface Stage {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

const npm = (script: string): Stage => ({
  name: script,
  command: ['npm', 'run', '--silent', script],
});
const vitest = (project: string): Stage => ({
  name: project,
  command: [
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--project', project],
    ...process.argv.slice(2),
  ],
});

/** Those of one row run side by side: types leave a processor to the unit tests. */
const rows: readonly (readonly Stage[])[] = [
  [npm('lint')],
  [npm('types'), vitest('unit')],
  [npm('build')],
  [vitest('site'), vitest('browser')],
];

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a stage; with others beside it, what it prints is kept until it ends. */
function run({ name, command: [program, ...args] }: Stage, alone: boolean): Promise<Result> {
  const start = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      done({ name, passed: code === 0, seconds: (performance.now() - start) / 1000 });
    });
  });
}

const results: Result[] = [];
for (const stages of rows) {
  results.push(...(await Promise.all(stages.map((stage) => run(stage, stages.length === 1)))));
  if (results.some(({ passed }) => !passed)) break;
}

for (const { name, passed, seconds } of results) {
  const mark = passed ? styleText('green', 'passed') : styleText('red', 'failed');
  console.log(`${name.padEnd(8)} ${mark} ${seconds.toFixed(1).padStart(6)} s`);
}
const left = rows.flat().slice(results.length);
if (left.length > 0) console.log(`Not run: ${left.map(({ name }) => name).join(', ')}.`);
if (reportsDir === null) console.log(`The tables against the reports: ${skippedBecause}.`);
if (results.some(({ passed }) => !passed)) process.exitCode = 1;
