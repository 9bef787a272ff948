import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site as published } from '../../src/site.ts';
import { type Answer, discover, filterAnswer } from '../fixtures/hosts/readAsWordPress.ts';
import { type HostServer, serveHosts } from '../fixtures/hosts/serveHosts.ts';
import { everyPage } from '../support/built-pages.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let hosts: HostServer;
beforeAll(async () => {
  [site, hosts] = await Promise.all([openSite(), serveHosts()]);
});
afterAll(() => Promise.all([site.close(), hosts.close()]));

/** An address of the published site, where the test serves it. */
const served = (text: string) => text.replaceAll(published.url, `${site.url}/`);

/** Goes the way of WordPress from the address of a chart to the code in its own page. */
async function follow(path: string): Promise<{ answer: Answer; frame: string }> {
  const page = await fetch(site.url + path);
  const link = discover(await page.text());
  if (link === null) throw new Error(`${path} has no link to an answer.`);
  const response = await fetch(served(link));
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const answer = JSON.parse(served(await response.text())) as Answer;
  const frame = filterAnswer(answer, 'aB3dE5gH7j');
  if (frame === null) throw new Error(`The answer for ${path} holds no frame.`);
  return { answer, frame };
}

const charts = [
  { path: '/charts/service-sites/', embed: '/embed/service-sites/' },
  { path: '/en/charts/service-sites/', embed: '/en/embed/service-sites/' },
] as const;

it.each(charts)('WordPress, given the address $path, finds its frame', async ({ path, embed }) => {
  const { frame } = await follow(path);
  expect(frame).toContain(`src="${site.url}${embed}#?secret=aB3dE5gH7j"`);
  expect(frame).not.toContain('style=');
});

// How tall each chart is in either language is asked in embed-height.test.ts.
describe.each(everyPage ? charts : charts.slice(0, 1))('WordPress, given $path,', ({ path }) => {
  it('shows the chart in a sandbox, whole, and where it listens as tall as it is, within its own limits', async () => {
    const { answer, frame } = await follow(path);
    const { page, close } = await site.open('about:blank', {
      viewport: { width: 640, height: 900 },
    });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    const inside = page.frameLocator('iframe');

    // A theme without the listener: the height of the answer holds the chart.
    await page.goto(hosts.embed('plain', { frame }));
    await inside.locator('svg.wide').first().waitFor();
    expect(
      await inside.locator(':root').evaluate((root) => [innerHeight, root.scrollHeight]),
    ).toEqual([answer['height'], answer['height']]);

    // With it: the height of the chart.
    await page.goto(hosts.embed('wordpress', { frame }));
    await inside.locator('svg.wide').first().waitFor();
    const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    const content = () =>
      inside.locator(':root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(height).toBe(await content());
    expect(await height()).toBeLessThanOrEqual(Number(answer['height']));

    // The table makes it taller than WordPress lets it be: then it scrolls inside.
    await inside.locator('summary').click();
    await expect.poll(height).toBe(1000);
    expect(await content()).toBeGreaterThan(1000);
    await inside.locator('summary').click();
    await expect.poll(height).toBe(await content());
    expect(problems).toEqual([]);
    await close();
  });
});
