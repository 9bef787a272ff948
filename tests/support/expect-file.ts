import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, relative } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from './project-root.ts';

/** Whether the run was told to accept what it finds: `npm test -- -u`. */
const isUpdating = (): boolean =>
  (expect.getState().snapshotState as unknown as { _updateSnapshot?: string } | undefined)
    ?._updateSnapshot === 'all';

/**
 * Compares a text with a file. Where they differ, the text is written beside it as `…-changed` for people to
 * look at, and the test fails with the way to accept it; `npm test -- -u` accepts every difference.
 */
export function expectFile(path: string, text: string): void {
  const ending = extname(path);
  const changed = `${path.slice(0, -ending.length)}-changed${ending}`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before !== text && isUpdating()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (before !== text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(changed, text);
    const [name, changedName] = [path, changed].map((file) => relative(projectRoot, file));
    expect.fail(
      `${name} ${before === null ? 'is not there yet' : 'holds something else'}. Compare it with ` +
        `${changedName}; if that is right, rename it, or accept all such differences: npm test -- -u`,
    );
  }
  rmSync(changed, { force: true });
}
