// Runs before every npm script, on whatever Node the machine has, without any dependency:
// makes node_modules equal to the lockfile, and does nothing when it already is.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const stamp = `${root}/node_modules/.lockfile-hash`;
const lockfile = readFileSync(`${root}/package-lock.json`);
const hash = createHash('sha256').update(lockfile).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('Installing the packages of package-lock.json (first run only) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      '\nnpm ci failed; nothing was built. See its message above, then run the command again.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, hash);
}

// The commands are TypeScript, which Node runs from 24 on. npm has that Node for Linux and Windows.
const pinned = ['node', 'node.cmd'].some((name) => existsSync(`${root}/node_modules/.bin/${name}`));
if (!pinned && Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `This is Node ${process.versions.node} on ${process.platform}, for which npm has no Node 24. ` +
      'Install Node 24, then run the command again.',
  );
  process.exit(1);
}
