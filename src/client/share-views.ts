import { addView, EMBED_CODES, type EmbedCode, type EmbedSubject } from '../lib/embedCode.ts';

/** Lets the codes and the link of a panel speak of the view that the page's chart shows. */
export function followShownView(panel: HTMLElement): void {
  const subject = JSON.parse(panel.dataset['subject'] ?? '{}') as EmbedSubject;
  /** Heights in px of the views that are not the first: on a phone, and the greatest. */
  const heights = JSON.parse(panel.dataset['views'] ?? '{}') as Record<string, [number, number]>;
  const link = panel.querySelector('[data-link] code');

  const update = () => {
    const shown = document.querySelector<HTMLInputElement>('.chart .views input:checked')?.value;
    const own = shown === undefined ? undefined : heights[shown];
    const view = own === undefined ? null : (shown ?? null);
    const [height, tallest] = own ?? [subject.height, subject.tallest];
    const viewed = { ...subject, embed: addView(subject.embed, view), height, tallest };
    for (const [kind, write] of Object.entries(EMBED_CODES) as [
      EmbedCode,
      (subject: EmbedSubject) => string,
    ][]) {
      const code = panel.querySelector(`[data-kind='${kind}'] code`);
      if (code !== null) code.textContent = write(viewed);
    }
    if (link !== null) link.textContent = addView(subject.page, view);
  };
  document.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.closest('.views') !== null) update();
  });
  // By then the chart has turned to the view that the page's address names.
  window.addEventListener('load', update);
}
