import { type Copied, canCopyImages, copyArticle, copyImage, copyText } from './clipboard.ts';
import { followShownView } from './views.ts';

/** How long a button says what it has done. */
const SAID_FOR = 2500;

/** Writes the reader's own day into citations. */
function fillToday(panel: HTMLElement): void {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  const iso = [now.getFullYear(), part(now.getMonth() + 1), part(now.getDate())].join('-');
  const inWords =
    document.documentElement.lang === 'en'
      ? now.toLocaleDateString('en-GB', { dateStyle: 'medium' })
      : now.toLocaleDateString('zh-CN', { dateStyle: 'long' });
  for (const place of panel.querySelectorAll<HTMLElement>('[data-today]')) {
    place.textContent = place.dataset['today'] === 'iso' ? iso : inWords;
  }
}

/** The text that a button copies: of the wordings beside it, the one that is shown. */
function textBeside(button: Element): Element | undefined {
  const texts = button.closest('.share-text')?.querySelectorAll('pre code') ?? [];
  return [...texts].find((text) => text.getClientRects().length > 0);
}

function copy(button: HTMLButtonElement): Promise<Copied> {
  const { copy: kind, image = '', text = '' } = button.dataset;
  if (kind === 'image') return copyImage(image);
  if (kind === 'article') return copyArticle(image, text);
  const element = textBeside(button);
  return element === undefined ? Promise.resolve('failed') : copyText(element);
}

/** Files, codes and citations of a chart, which stand in the page; this copies them and says so. */
class SharePanel extends HTMLElement {
  connectedCallback(): void {
    fillToday(this);
    followShownView(this);
    const status = this.querySelector('[role=status]');
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.hidden = button.dataset['copy'] !== 'text' && !canCopyImages();
      const label = button.textContent;
      let said = 0;
      button.addEventListener('click', async () => {
        const result = this.dataset[await copy(button)] ?? '';
        button.textContent = result;
        if (status !== null) status.textContent = `${button.dataset['what']}: ${result}`;
        clearTimeout(said);
        said = window.setTimeout(() => {
          button.textContent = label;
          if (status !== null) status.textContent = '';
        }, SAID_FOR);
      });
    }
  }
}

customElements.define('share-panel', SharePanel);
