import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, FEW, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;
let address: string;
beforeAll(async () => {
  copy = copyProject({ name: 'dev', content: FEW });
  address = await copy.dev();
});
afterAll(() => copy.remove());

async function get(path: string): Promise<string> {
  const response = await fetch(address + path);
  return `${response.status} ${await response.text()}`;
}

/** What the server shows over open pages, as it comes. */
async function openOverlay(): Promise<{ readonly shown: string[]; close(): void }> {
  const [, token] = /wsToken = "([^"]+)"/.exec(await get('/@vite/client')) ?? [];
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const shown: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { type, err } = JSON.parse(data);
    if (type === 'error') shown.push(`${err.title}\n${err.message}`);
  });
  return { shown, close: () => socket.close() };
}

/** A page as soon as it holds something: within a second on an idle machine, and this has patience with a busy one. */
const expectSoon = (path: string) => expect.poll(() => get(path));

describe('npm run dev', () => {
  it('shows a chart that is added, and no more one that is taken away', async () => {
    expect(await get('/charts/honours/')).toMatch(/^200/);
    const file = 'content/charts/added.yaml';
    const chart = copy.read('content/charts/honours.yaml').replace(/^order: .*/m, 'order: 999');
    writeFileSync(`${copy.root}/${file}`, chart);
    for (const path of ['/charts/added/', '/embed/added/', '/charts/added.csv'])
      await expectSoon(path).toMatch(/^200/);
    rmSync(`${copy.root}/${file}`);
    await expectSoon('/charts/added/').toMatch(/^404/);
  });

  it('shows a number that is changed, or its place where the change is a mistake', async () => {
    const path = '/charts/hardship-households/';
    expect(await get(path)).toMatch(/^200/);
    copy.replace('data/figures.csv', ',1053,exact,', ',2053,exact,');
    await expectSoon(path).toMatch(/^500/);
    // The error goes to the overlay, which shows the line that the problem is in.
    copy.replace('data/figures.csv', ',4931,1053,', ',4931,2053,');
    copy.replace('data/figures.csv', '下降至1053户', '下降至2053户');
    copy.replace('data/ledger.csv', 'ten-years-2022,4931,1053,', 'ten-years-2022,4931,2053,');
    await expectSoon(path).toMatch(/^200.*2,053/s);
  });

  it('shows a draft that has no translation yet, beside the other stories', async () => {
    const file = 'content/stories/zh/draft.mdx';
    const story = copy.read('content/stories/zh/service-sites.mdx');
    // A page that is first made while Astro writes down its texts would be made of the texts before.
    expect(await get('/stories/service-sites/')).toMatch(/^200/);
    writeFileSync(`${copy.root}/${file}`, story.replace('order: 2', 'order: 99'));
    await expectSoon('/stories/draft/').toMatch(/^200/);
    expect(await get('/stories/service-sites/')).toMatch(/^200/);
    rmSync(`${copy.root}/${file}`);
  });

  it('shows the mistakes of a chart in its pages and in texts that place it, and all others as they are', async () => {
    const file = 'content/charts/arrears-fund.yaml';
    copy.replace(file, 'form: ', 'form: x');
    for (const path of ['/charts/arrears-fund/', '/embed/arrears-fund/', '/stories/wages-owed/'])
      await expectSoon(path).toMatch(/^500/);
    for (const path of [
      '/',
      '/charts/',
      '/charts/honours/',
      '/stories/',
      '/stories/service-sites/',
    ])
      expect(await get(path), path).toMatch(/^200/);
    copy.restore(file);
    await expectSoon('/charts/arrears-fund/').toMatch(/^200/);
  });

  it('shows the mistakes of a story in its page, and the other stories', async () => {
    const file = 'content/stories/zh/service-sites.mdx';
    copy.replace(file, '。', '。12');
    await expectSoon('/stories/service-sites/').toMatch(/^500/);
    for (const path of ['/', '/stories/', '/stories/wages-owed/', '/feed.xml'])
      expect(await get(path), path).toMatch(/^200/);
    copy.restore(file);
    await expectSoon('/stories/service-sites/').toMatch(/^200/);
  });

  it('tells what no page shows: a stray file, a character that no font has, but not that a draft is one', async () => {
    const [stray, draft] = ['content/notes.txt', 'content/stories/zh/draft.mdx'];
    const story = 'content/stories/zh/service-sites.mdx';
    const { shown, close } = await openOverlay();
    writeFileSync(`${copy.root}/${draft}`, copy.read(story).replace('order: 2', 'order: 99'));
    writeFileSync(`${copy.root}/${stray}`, '');
    copy.replace(story, '。', '。😀');
    await expect.poll(() => shown.at(-1), { timeout: 90_000 }).toMatch(/^2 problems in the input/);
    close();
    expect(shown.at(-1)).toContain(stray);
    expect(shown.at(-1)).toContain('U+1F600');
    // Whoever opens a page later is told as well.
    const late = await openOverlay();
    await expect.poll(() => late.shown).toEqual([shown.at(-1)]);
    late.close();
    for (const file of [stray, draft]) rmSync(`${copy.root}/${file}`);
    copy.restore(story);
    // It waits for whole checks of the input.
  }, 120_000);

  it('sets its headlines in the Song of the site, which a build cuts from finished pages', async () => {
    for (const page of ['/', '/charts/']) {
      const response = await fetch(`${address}${page}fonts/song-900.woff2`);
      expect(response.status, page).toBe(200);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([...bytes.subarray(0, 4)], 'a TrueType font').toEqual([0, 1, 0, 0]);
    }
  });
});
