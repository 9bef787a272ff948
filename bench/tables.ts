// How the reader of the tables bears many rows: a thousand figures, and ten and twenty times as many in the same run.
//   node bench/tables.ts
// A reading that grows with its rows keeps to some ten and twenty times; one that looks things up row by row does not.
import { readTables } from '../src/tables/index.ts';
import { overlay } from '../tests/unit/tables/overlay.ts';

/** The made-up tables of the tests with so many figures and ledger rows, and nothing that refers to other ones. */
function manyFigures(count: number): ReadonlyMap<string, Uint8Array> {
  const files = new Map(overlay(null));
  const textOf = (name: string) => Buffer.from(files.get(name) ?? []).toString();
  const numbers = Array.from({ length: count }, (_, index) => index);
  const bodies: Readonly<Record<string, readonly string[]>> = {
    figures: numbers.map(
      (n) =>
        `f${n},ten-years-2022,${n * 10},${n},service-sites,,hainan,2022,2022,stated,${n},exact,"共有, ${n}个",注,A note`,
    ),
    ledger: numbers.map((n) => `ten-years-2022,${n * 10},${n},figure,f${n}`),
    derived: [],
    checks: [],
  };
  const reports = textOf('reports.csv').replace(',7048,', `,${count * 10},`);
  files.set('reports.csv', Buffer.from(reports));
  for (const [name, body] of Object.entries(bodies)) {
    const [header = ''] = textOf(`${name}.csv`).split('\n', 1);
    files.set(`${name}.csv`, Buffer.from([header, ...body, ''].join('\n')));
  }
  return files;
}

/** Milliseconds of this process that a reading takes. */
function measure(count: number): number {
  const files = manyFigures(count);
  const start = process.cpuUsage();
  readTables(files);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

measure(1000);
const one = measure(1000);
for (const count of [1000, 10_000, 20_000]) {
  const ms = count === 1000 ? one : measure(count);
  console.log(
    `${String(count).padStart(6)} figures ${ms.toFixed(0).padStart(6)} ms, ${(ms / one).toFixed(1)} times a thousand`,
  );
}
