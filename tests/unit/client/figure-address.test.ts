import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/client/figures/address.ts';

const everything = { query: '', wanted: {}, sort: 'topic' } as const;

describe('readAddress(search)', () => {
  it('is everything for an address that asks nothing', () => {
    expect(readAddress('')).toEqual(everything);
  });

  it('leaves out what it does not know', () => {
    expect(readAddress('?sort=colour&from=here&topic=')).toEqual(everything);
  });
});

describe('writeAddress(search, request)', () => {
  it('is empty for the page as it comes', () => {
    expect(writeAddress('?q=1053&topic=sites&sort=value', everything)).toBe('');
  });

  it('keeps what others wrote', () => {
    expect(writeAddress('?from=here', { ...everything, query: ' 1,053 ' })).toBe(
      '?from=here&q=1%2C053',
    );
  });

  it('is read back as it was asked', () => {
    const request = {
      query: '20余万 职工',
      wanted: { topic: 'jobs', year: 'none', unit: 'person' },
      sort: 'value',
    } as const;
    expect(readAddress(writeAddress('', request))).toEqual(request);
  });
});
