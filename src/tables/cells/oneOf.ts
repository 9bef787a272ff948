import { suggest } from '../../lib/suggest.ts';
import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';

/** One word of a closed list. */
export function oneOf<const Word extends string>(options: readonly Word[]) {
  const form = `one of ${options.join(', ')}`;
  return defineCell<Word>({ type: 'string', form, options }, (seen) => {
    const word = options.find((option) => option === seen);
    if (word !== undefined) return word;
    return new Mistake(form, suggest(seen, options, 'Choose one of these words.'));
  });
}
