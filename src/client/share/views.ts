import { addView, EMBED_CODES, type EmbedCode, type EmbedSubject } from '../../lib/embedCode.ts';

/** Lets the codes and the link of a panel speak of the view that the page's chart shows. */
export function followShownView(panel: HTMLElement): void {
  const subject = JSON.parse(panel.dataset['subject'] ?? '{}') as EmbedSubject;
  const link = panel.querySelector('[data-link] code');
  const [, ...others] = document.querySelectorAll<HTMLInputElement>('.chart .views input');

  const update = () => {
    const view = others.find(({ checked }) => checked)?.value ?? null;
    const viewed = { ...subject, embed: addView(subject.embed, view) };
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
