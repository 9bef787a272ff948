import { spawnSync } from 'node:child_process';
import { projectRoot } from '../../support/project-root.ts';

/** Runs the command behind `npm run extract` in the project's folder, as npm does. */
export function runExtract(...words: readonly string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const args = ['src/commands/extract.ts', ...words];
  return spawnSync(process.execPath, args, { cwd: projectRoot, env, encoding: 'utf8' });
}
