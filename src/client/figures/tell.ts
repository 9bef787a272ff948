import { FIGURE_SORTS } from '../../lib/figureFacts.ts';
import type { Request } from './address.ts';
import { formatCount } from './form.ts';

/** What a request has found. */
export interface Found {
  readonly shown: number;
  readonly all: number;
  /** Whether the query stands in definitions or notes alone. */
  readonly inText: boolean;
}

/** The words of the form, from its `data-` attributes, with `{shown}` and `{all}` in them. */
const NO_WORDS = { counted: '{label}', all: '', found: '', text: '', none: '', download: '' };

/** Says over the table what is shown and what is set; gives the sentence back. */
export type Tell = (request: Request, found: Found) => string;

/** Finds the places of the form that say something. */
export function createTell(form: HTMLFormElement): Tell {
  const part = <E extends HTMLElement>(name: string) => form.querySelector<E>(`.${name}`);
  const [count, ranked, reset] = [part('count'), part('ranked'), part('reset')];
  const options = part('options');
  const download = part<HTMLButtonElement>('download');
  const optionsLabel = options?.textContent ?? '';
  const words = { ...NO_WORDS, ...form.dataset };

  return ({ query, wanted, sort }, { shown, all, inText }) => {
    const fill = (text: string) =>
      text.replace('{shown}', String(shown)).replace('{all}', String(all));
    const found = inText ? words.text : shown === all ? words.all : words.found;
    const sentence = fill(shown === 0 ? words.none : found);
    const set = Object.keys(wanted).length + Number(sort !== FIGURE_SORTS[0]);
    if (count) count.textContent = sentence;
    if (ranked) ranked.hidden = sort !== 'value';
    if (reset) reset.hidden = set === 0 && query.trim() === '';
    if (options) {
      options.textContent =
        set === 0 ? optionsLabel : formatCount(words.counted, optionsLabel, set);
    }
    if (download) {
      download.textContent = fill(words.download);
      download.disabled = shown === 0;
    }
    return sentence;
  };
}
