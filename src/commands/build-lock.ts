import { readFile, rm, writeFile } from 'node:fs/promises';

/** Names the process that builds here. It stands beside dist/, since copies of the project may share a cache. */
const LOCK = 'dist.lock';

/**
 * Takes this project for a build of this process, so that no other writes between its files. Throws where another
 * process has taken it and still runs; what a process that was ended left behind holds nobody up.
 */
export async function takeLock(): Promise<void> {
  try {
    return await writeFile(LOCK, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error;
  }
  const other = Number(await readFile(LOCK, 'utf8'));
  if (isRunning(other))
    throw new Error(
      `Process ${other} is building this project already. Wait until it has ended, then run the command again; ` +
        `if it is no build, delete ${LOCK}.`,
    );
  await rm(LOCK, { force: true });
  await takeLock();
}

/** Gives the project free again. */
export const releaseLock = (): Promise<void> => rm(LOCK, { force: true });

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks whether there is such a process, and does nothing to it.
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // A process of another user runs, although it may not be asked.
    return isError(error, 'EPERM');
  }
}

/** Whether the system refused something for this reason. */
const isError = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
