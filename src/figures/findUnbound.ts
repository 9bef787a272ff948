import type { Language } from '../lib/language.ts';
import { type Misfit, misfitIn } from '../lib/misfit.ts';
import { type Binding, bindingsIn, bindText } from './bind.ts';
import type { Facts } from './facts.ts';

/** A placeholder that cannot be filled, and what does not fit. */
export interface Unbound extends Binding {
  readonly misfit: Misfit;
}

/** The placeholders of a text that name nothing there is, or say it in no way that it has. */
export const findUnbound = (template: string, facts: Facts, lang: Language): readonly Unbound[] =>
  bindingsIn(template).flatMap((binding) => {
    const misfit = misfitIn(() => bindText(binding.written, facts, lang));
    return misfit === null ? [] : [{ ...binding, misfit }];
  });
