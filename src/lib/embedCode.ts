/** A chart as an embed code speaks of it; addresses are whole, heights in px. */
export interface EmbedSubject {
  readonly title: string;
  /** What its image says, number by number. */
  readonly alt: string;
  /** Where its numbers come from and who drew it. */
  readonly credit: string;
  readonly embed: string;
  readonly page: string;
  readonly image: string;
  /** The least that the embed takes, whatever the width of its frame and the view that is shown. */
  readonly shortest: number;
  /** The most that it takes, from a phone 320 px wide on. */
  readonly tallest: number;
}

/** What the frame may do: run its own script, and open the chart's page or a download when a reader asks. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function writeTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => `${key}="${escapeAttribute(`${value}`)}"`,
  );
  return `<${name} ${written.join(' ')}>`;
}

/**
 * Leaves the height to the browser where it sizes frames (CSS Sizing 4), and to the attribute elsewhere: there the
 * whole declaration is passed over, or says so itself (`if()`, CSS Values 5).
 */
const HEIGHT = 'if(supports(frame-sizing:content-height):auto;else:revert-layer)';

/**
 * A frame as tall as the chart where a browser or a host sees to it, and elsewhere as tall as the tallest view. What a
 * host sets, by attribute or by style, holds; `min-height` keeps some room free until the chart has come.
 */
export function writeFluidFrame({ embed, title, shortest, tallest }: EmbedSubject): string {
  const frame = writeTag('iframe', {
    src: embed,
    title,
    height: tallest,
    style: `width:100%;min-height:${shortest}px;border:0;frame-sizing:content-height;height:${HEIGHT}`,
    loading: 'lazy',
    sandbox: SANDBOX,
  });
  return `${frame}</iframe>`;
}

/** A frame of fixed height without a style, for systems that strip it; nothing in it need be scrolled. */
export function writeFixedFrame({ embed, title, tallest }: EmbedSubject): string {
  const frame = writeTag('iframe', {
    src: embed,
    title,
    width: '100%',
    height: tallest,
    frameborder: 0,
    loading: 'lazy',
    sandbox: SANDBOX,
  });
  return `${frame}</iframe>`;
}

/** The image as a link to the chart's page, and the source as text, for hosts that let no frame in. */
export function writeLinkedImage({ page, image, alt, credit }: EmbedSubject): string {
  const link = writeTag('a', { href: page });
  const picture = writeTag('img', { src: image, alt, style: 'max-width:100%;height:auto' });
  return `<p>${link}${picture}</a><br>${link}${escapeAttribute(credit)}</a></p>`;
}

/** The ways to embed a chart, the best first. */
export const EMBED_CODES = {
  fluid: writeFluidFrame,
  fixed: writeFixedFrame,
  image: writeLinkedImage,
} as const;

export type EmbedCode = keyof typeof EMBED_CODES;

/** Adds the view that a reader has chosen to an address; the first view needs no name. */
export function addView(address: string, view: string | null): string {
  return view === null ? address : `${address}?view=${view}`;
}
