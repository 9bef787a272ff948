import { messagesOf, readFrameNames } from './messages.ts';

declare global {
  interface Window {
    /** CSS Sizing 4: asks a host that has `frame-sizing` to measure again. */
    readonly requestResize?: () => void;
  }
}

/** Tells the host how tall the page is, now and whenever that changes; nothing else leaves the page. */
export function tellHeight(id: string): void {
  const { parent } = window;
  if (parent === window) return;
  const names = readFrameNames(id, location.search, location.hash);
  const root = document.documentElement;
  let told = 0;
  let answered = 0;

  const tell = () => {
    // To any host: a height is no secret, and the host's address is not ours to know.
    for (const message of messagesOf(told, names)) parent.postMessage(message, '*');
    try {
      window.requestResize?.();
    } catch {
      // A frame that may not ask keeps the height that its host gave it.
    }
  };

  // The height of what is in the page, whatever the height of the frame: a host that follows it cannot start a loop.
  const update = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || window.innerWidth === 0) return;
    told = height;
    tell();
  };
  // At once, because a browser draws no frame, and so observes none, that is far below the window.
  update();
  new ResizeObserver(update).observe(root);

  // A host that listens only now asks, each in its own way; what it says is not read. One answer a height:
  // hosts that acknowledge what they are told would be answered for ever.
  window.addEventListener('message', ({ source }) => {
    if (source !== parent) return;
    update();
    if (answered === told) return;
    answered = told;
    tell();
  });
}
