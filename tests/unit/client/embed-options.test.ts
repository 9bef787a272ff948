import { describe, expect, it } from 'vitest';
import { readEmbedOptions } from '../../../src/client/embed/read-options.ts';

describe('readEmbedOptions(search)', () => {
  it.each([
    ['', { theme: 'auto', title: true }],
    ['?theme=dark', { theme: 'dark', title: true }],
    ['?theme=light&title=0', { theme: 'light', title: false }],
    ['?theme=auto', { theme: 'auto', title: true }],
  ])('%j gives %j', (search, options) => {
    expect(readEmbedOptions(search)).toEqual(options);
  });

  it.each([
    '?theme=DARK',
    '?theme=dark%20',
    '?theme=toString',
    '?title=false',
    '?title=',
    '?Theme=dark',
    '?theme[]=dark',
  ])('%j is not on the list, and as if absent', (search) => {
    expect(readEmbedOptions(search)).toEqual({ theme: 'auto', title: true });
  });
});
