import type { Chart } from '../../charts/chart.ts';
import type { Language } from '../../lib/language.ts';
import type { Subject } from './parts.ts';

/** The same function, which does its work once for each chart in each language, and then gives what it made. */
export function oncePerSubject<T extends object>(
  make: (subject: Subject) => T,
): (subject: Subject) => T {
  const made = new WeakMap<Chart, Partial<Record<Language, T>>>();
  return (subject) => {
    const { chart, lang } = subject;
    const before = made.get(chart) ?? {};
    const one = before[lang] ?? make(subject);
    made.set(chart, { ...before, [lang]: one });
    return one;
  };
}
