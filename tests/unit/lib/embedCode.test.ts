import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/lib/embedCode.ts';
import { attribute, byName } from '../../support/html.ts';

const iframeOf = (code: string) => {
  const [iframe] = byName(parseFragment(code), 'iframe');
  if (iframe === undefined) throw new Error('The code holds no iframe.');
  return iframe;
};

describe('embedCode(url, title)', () => {
  const code = embedCode('https://example.org/embed/service-sites/', '“2,621” & "half"');

  it('is one iframe and no script', () => {
    expect(byName(parseFragment(code), 'script')).toEqual([]);
    expect(code).toMatch(/^<iframe [^<]*><\/iframe>$/);
  });

  it('keeps address and title as they are, whatever marks are in them', () => {
    expect(attribute(iframeOf(code), 'src')).toBe('https://example.org/embed/service-sites/');
    expect(attribute(iframeOf(code), 'title')).toBe('“2,621” & "half"');
    const tricky = embedCode('https://example.org/?a=1&copy=2', 'AT&amp;T');
    expect(attribute(iframeOf(tricky), 'src')).toBe('https://example.org/?a=1&copy=2');
    expect(attribute(iframeOf(tricky), 'title')).toBe('AT&amp;T');
  });

  it('gives the frame the width of its column, a height, and no power over the host', () => {
    expect(attribute(iframeOf(code), 'style')).toMatch(
      /width:100%;min-height:\d+px;.*frame-sizing:content-height/,
    );
    expect(attribute(iframeOf(code), 'loading')).toBe('lazy');
    const sandbox = (attribute(iframeOf(code), 'sandbox') ?? '').split(' ');
    expect(sandbox).toContain('allow-scripts');
    expect(sandbox).not.toContain('allow-same-origin');
    expect(sandbox).not.toContain('allow-top-navigation');
  });
});
