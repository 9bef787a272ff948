import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { readHeaderRules, rulesFor } from '../support/host-headers.ts';

const rules = readHeaderRules();
const rulesOf = (address: string) => rulesFor(address, rules);
const headerOf = (address: string, name: string) => rulesOf(address)[0]?.headers.get(name);

const addresses = builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

describe('_headers', () => {
  it('has at most one rule for any address: two policies would add up to the stricter', () => {
    const faults = addresses
      .filter((address) => rulesOf(address).length > 1)
      .map((address) => `${address}: ${rulesOf(address).map(({ path }) => path)}`);
    expectNone(faults, 'These addresses have two rules in public/_headers:');
  });

  it('says of every page who may show it in a frame: anybody an embed, the site itself all others', () => {
    const faults = builtPages().flatMap(({ path, kind }) => {
      const wanted = kind === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'self'";
      const said = headerOf(path, 'content-security-policy');
      return said === wanted ? [] : [`${path}: ${said ?? 'no rule'}, wanted ${wanted}`];
    });
    expectNone(faults, 'Give each kind of page a rule in public/_headers:');
  });

  it.each([
    '/embed/service-sites/',
    '/en/embed/service-sites/',
    '/oembed/service-sites.json',
    '/images/service-sites.png',
  ])('%s is open to every origin, the opaque one of a sandbox too', (address) => {
    expect(headerOf(address, 'access-control-allow-origin')).toBe('*');
    expect(headerOf(address, 'cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('lets anybody read the data, and keeps what has its content in its name', () => {
    expect(headerOf('/data/figures.csv', 'access-control-allow-origin')).toBe('*');
    const [asset = ''] = addresses.filter((address) => address.startsWith('/_assets/'));
    expect(headerOf(asset, 'cache-control')).toContain('immutable');
  });
});
