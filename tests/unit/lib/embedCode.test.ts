import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  addView,
  type EmbedSubject,
  writeFixedFrame,
  writeFluidFrame,
  writeLinkedImage,
} from '../../../src/lib/embedCode.ts';
import { attribute, byName, type HtmlElement, textOf } from '../../support/html.ts';

const subject: EmbedSubject = {
  title: '“2,621” & "half"',
  alt: 'A < B & "C"',
  credit: 'Data from “A & B”',
  embed: 'https://example.org/embed/service-sites/',
  page: 'https://example.org/charts/service-sites/',
  image: 'https://example.org/images/service-sites.png',
  shortest: 581,
  tallest: 707,
};

const only = (code: string, name: string): HtmlElement => {
  const [element] = byName(parseFragment(code), name);
  if (element === undefined) throw new Error(`The code holds no ${name}.`);
  return element;
};

describe.each([
  ['writeFluidFrame', writeFluidFrame],
  ['writeFixedFrame', writeFixedFrame],
])('%s(subject)', (_, write) => {
  const code = write(subject);

  it('is one iframe and no script', () => {
    expect(byName(parseFragment(code), 'script')).toEqual([]);
    expect(code).toMatch(/^<iframe [^<]*><\/iframe>$/);
  });

  it('keeps address and title as they are, whatever marks are in them', () => {
    expect(attribute(only(code, 'iframe'), 'src')).toBe(subject.embed);
    expect(attribute(only(code, 'iframe'), 'title')).toBe('“2,621” & "half"');
    const tricky = write({
      ...subject,
      embed: 'https://example.org/?a=1&copy=2',
      title: 'AT&amp;T',
    });
    expect(attribute(only(tricky, 'iframe'), 'src')).toBe('https://example.org/?a=1&copy=2');
    expect(attribute(only(tricky, 'iframe'), 'title')).toBe('AT&amp;T');
  });

  it('gives the frame no power over the host', () => {
    const sandbox = (attribute(only(code, 'iframe'), 'sandbox') ?? '').split(' ');
    expect(sandbox).toEqual([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
    ]);
    expect(attribute(only(code, 'iframe'), 'loading')).toBe('lazy');
  });
});

describe('writeFluidFrame(subject)', () => {
  const frame = only(writeFluidFrame(subject), 'iframe');

  it('is as wide as its column, and as tall as the chart where a browser sees to it', () => {
    expect(attribute(frame, 'style')).toBe(
      'width:100%;min-height:581px;border:0;frame-sizing:content-height;height:if(supports(frame-sizing:content-height):auto;else:revert-layer)',
    );
  });

  it('is as tall as the tallest view elsewhere, in an attribute that listeners may overwrite', () => {
    expect(attribute(frame, 'height')).toBe('707');
    expect(attribute(frame, 'style')).not.toMatch(/(^|;)height:\d/);
  });
});

describe('writeFixedFrame(subject)', () => {
  it('says the same in attributes, without a style', () => {
    const frame = only(writeFixedFrame(subject), 'iframe');
    expect(attribute(frame, 'style')).toBeNull();
    expect(attribute(frame, 'width')).toBe('100%');
    expect(attribute(frame, 'height')).toBe('707');
    expect(attribute(frame, 'frameborder')).toBe('0');
  });
});

describe('writeLinkedImage(subject)', () => {
  it('puts image and source as links to the page of the chart, and no frame', () => {
    const code = writeLinkedImage(subject);
    const tree = parseFragment(code);
    expect(byName(tree, 'iframe')).toEqual([]);
    expect(byName(tree, 'a').map((link) => attribute(link, 'href'))).toEqual([
      subject.page,
      subject.page,
    ]);
    expect(attribute(only(code, 'img'), 'src')).toBe(subject.image);
    expect(attribute(only(code, 'img'), 'alt')).toBe('A < B & "C"');
    expect(textOf(tree)).toBe('Data from “A & B”');
  });
});

describe('addView(address, view)', () => {
  it('names every view but the first', () => {
    expect(addView(subject.embed, null)).toBe(subject.embed);
    expect(addView(subject.embed, 'growth')).toBe(`${subject.embed}?view=growth`);
  });
});
