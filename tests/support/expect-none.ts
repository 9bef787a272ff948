import { expect } from 'vitest';

/** Fails with what to do and every fault, a line each; passes where there is none. */
export function expectNone(faults: readonly string[], whatToDo: string): void {
  const once = [...new Set(faults)];
  if (once.length > 0) expect.fail(`${whatToDo}\n\n${once.join('\n')}\n`);
}
