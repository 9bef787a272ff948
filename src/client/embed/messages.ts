/** What a host has written into the address of the frame, so that it knows the frame by it. */
export interface FrameNames {
  /** Of the chart. */
  readonly id: string;
  /** `?childId=` of Pym; `null` where no Pym asks. */
  readonly childId: string | null;
  /** `#?secret=` of WordPress; `null` elsewhere. */
  readonly secret: string | null;
}

/** The names in an address: letters, digits, `-` and `_` alone, which no host can take for anything else. */
export function readFrameNames(id: string, search: string, hash: string): FrameNames {
  const childId = new URLSearchParams(search).get('childId') ?? '';
  const [, secret = null] = /^#\?secret=([A-Za-z0-9]{1,32})$/.exec(hash) ?? [];
  return { id, childId: /^[\w-]{1,64}$/.test(childId) ? childId : null, secret };
}

/**
 * A height in px in the words of each listener: AMP (`embed-size`; also @newswire/frames), Datawrapper,
 * Pym 1, WordPress 4.4. A listener passes over what is not in its own words.
 */
export function messagesOf(
  height: number,
  { id, childId, secret }: FrameNames,
): readonly unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}
