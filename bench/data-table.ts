// How the table of /data/ bears five thousand rows, on this machine and on one four times slower:
//   node bench/data-table.ts [rows]        after npm run build; DIST names another folder
// The rows are those of the built page, over and over, each copy with an id of its own.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../src/render/print/browser.ts';
import { dist } from '../tests/support/built-pages.ts';
import { serveDist } from '../tests/support/serve-dist.ts';

const ROW = /<tr data-facts=[\s\S]*?<\/tr>/g;

/** The page with its rows repeated until there are `count`. */
function multiply(html: string, count: number): string {
  const rows = html.match(ROW)?.length ?? 0;
  if (rows === 0) throw new Error('The built page has no rows: is the site built?');
  let left = Math.max(0, count - rows);
  const copies = Math.ceil(left / rows);
  const marked = html.replace('<table class="figures"', '<table class="figures many"');
  return marked.replace(ROW, (row) => {
    const more = Math.min(copies, left);
    left -= more;
    const copy = (_: unknown, index: number) =>
      row.replace(/id="([^"]+)"/, `id="$1-copy-${index}"`);
    return [row, ...Array.from({ length: more }, copy)].join('');
  });
}

/** What a reader does, and the milliseconds until the page shows it. */
interface Timing {
  readonly what: string;
  readonly ms: number;
}

/** A field of the form entered or filled, or, without one, the first row opened. */
interface Act {
  readonly what: string;
  readonly field?: string;
  /** What is put into the field; without it the field is entered. */
  readonly value?: string;
}

/** What a reader takes from entering the field to the first letter, in milliseconds. */
const REACH = 1000;

const ACTS: readonly Act[] = [
  { what: 'field entered', field: 'q' },
  { what: 'first letter', field: 'q', value: '户' },
  { what: 'second letter', field: 'q', value: '户外' },
  { what: 'whole word', field: 'q', value: '户外劳动者服务站' },
  { what: 'a number', field: 'q', value: '1,053' },
  { what: 'field emptied', field: 'q', value: '' },
  { what: 'one topic', field: 'topic', value: 'sites' },
  { what: 'every topic', field: 'topic', value: '' },
  { what: 'by size', field: 'sort', value: 'value' },
  { what: 'latest first', field: 'sort', value: 'period' },
  { what: 'by topic again', field: 'sort', value: 'topic' },
  { what: 'a row opened' },
];

/** Does something in the page and waits for the frame that shows it. */
const time = (page: Page, act: Act): Promise<number> =>
  page.evaluate(async ({ field, value }) => {
    const painted = () =>
      new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    await painted();
    const start = performance.now();
    if (field === undefined) {
      document.querySelector<HTMLElement>('.figures summary')?.click();
    } else {
      const input = document.querySelector<HTMLInputElement>(`.finder [name=${field}]`);
      if (input === null) throw new Error(`The form has no field ${field}.`);
      if (value === undefined) input.focus();
      else {
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
    await painted();
    return performance.now() - start;
  }, act);

async function measure(page: Page, url: string, slowdown: number): Promise<readonly Timing[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'load' });
  const loaded = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return [paint?.startTime ?? Number.NaN, entry?.domContentLoadedEventEnd ?? Number.NaN];
  });
  const timings = [
    { what: 'first paint', ms: loaded[0] ?? Number.NaN },
    { what: 'ready', ms: loaded[1] ?? Number.NaN },
  ];
  for (const act of ACTS) {
    timings.push({ what: act.what, ms: await time(page, act) });
    if (act.value === undefined) await page.waitForTimeout(REACH);
  }
  return timings;
}

const count = Number(process.argv[2] ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'data-table-'));
cpSync(dist, folder, { recursive: true });
const file = `${folder}/data/index.html`;
const html = multiply(readFileSync(file, 'utf8'), count);
writeFileSync(file, html);

const server = await serveDist(folder);
const browser = await launchBrowser();
try {
  const columns: (readonly Timing[])[] = [];
  for (const slowdown of [1, 4]) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    columns.push(await measure(page, `${server.url}/data/`, slowdown));
    await page.close();
  }
  const rows = html.match(ROW)?.length ?? 0;
  const size = Buffer.byteLength(html);
  const packed = brotliCompressSync(html).length;
  console.log(
    `${rows} rows: ${(size / 1e6).toFixed(2)} MB of HTML, ${(packed / 1e3).toFixed(1)} kB by brotli`,
  );
  console.log(`${'ms'.padEnd(16)}${'here'.padStart(8)}${'4× slower'.padStart(12)}`);
  columns[0]?.forEach(({ what, ms }, index) => {
    const slow = columns[1]?.[index]?.ms ?? Number.NaN;
    console.log(`${what.padEnd(16)}${ms.toFixed(0).padStart(8)}${slow.toFixed(0).padStart(12)}`);
  });
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
