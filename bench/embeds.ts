// Forty embeds in one page: what they weigh and what they cost the page that takes them.
//   npm run build && node bench/embeds.ts
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { serveHosts } from '../tests/fixtures/hosts/serveHosts.ts';
import { chartIds, dist } from '../tests/support/built-pages.ts';
import { openSite } from '../tests/support/open-site.ts';

const COUNT = 40;
const RUNS = 5;

const ids = chartIds();
const chosen = Array.from({ length: COUNT }, (_, index) => ids[index % ids.length] ?? '');
const pages = chosen.map((id) => readFileSync(`${dist}/embed/${id}/index.html`));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

const [site, hosts] = await Promise.all([openSite(), serveHosts()]);
const frames = chosen
  .map((id) => `<iframe title="${id}" src="${site.url}/embed/${id}/"></iframe>`)
  .join('\n');

/** Milliseconds of one visit: until all frames are as tall as their charts, and on the main thread. */
async function visit(frame: string) {
  const context = await site.browser.newContext({ viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const start = performance.now();
  await page.goto(hosts.embed('forty', { frame }), { waitUntil: 'load' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every(({ style }) => style.height !== ''),
  );
  const ready = performance.now() - start;
  const { metrics } = await client.send('Performance.getMetrics');
  const ms = (name: string) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  await context.close();
  return {
    ready,
    main: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration'),
    style: ms('RecalcStyleDuration'),
  };
}

const runs: Awaited<ReturnType<typeof visit>>[] = [];
for (let run = 0; run < RUNS; run++) runs.push(await visit(frames));
const empty = await visit('');
await Promise.all([site.close(), hosts.close()]);
await site.browser.close();

/** The run in the middle. */
const median = (of: keyof (typeof runs)[number]) =>
  runs.map((run) => run[of]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
const line = (of: keyof typeof empty) =>
  `${of.padEnd(8)} ${median(of).toFixed(0).padStart(6)} ms   (an empty page: ${empty[of].toFixed(0)} ms)`;

console.log(`${COUNT} embeds of ${ids.length} charts in one page, median of ${RUNS} visits:`);
console.log(
  `bytes    ${kB(sum(pages.map(({ length }) => length)))} as they are, ` +
    `${kB(sum(pages.map((page) => brotliCompressSync(page).length)))} brotli, ${COUNT} requests`,
);
for (const part of ['ready', 'main', 'script', 'layout', 'style'] as const) console.log(line(part));

// The server is shared with whatever else a process might open, and would keep this one alive.
process.exit();
