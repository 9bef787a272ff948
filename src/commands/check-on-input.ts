import { type ChildProcess, spawn } from 'node:child_process';
import type { Plugin } from 'vite';
import { escapeXml } from '../lib/escapeXml.ts';
import { isInput } from './is-input.ts';

/** From a change to its check, in milliseconds: the page that it changes comes first, and who saves several files waits for one. */
const PAUSE = 1000;

/** Runs the check of all input and gives what it says, nothing where all is well; a draft may wait for its translation. */
function runCheck(tell: (message: string) => void): ChildProcess {
  const words = ['src/commands/check.ts', '--drafts'];
  // Node keeps what it compiles of it: a check that starts again and again takes a quarter less.
  const env = { NODE_COMPILE_CACHE: '.cache/compiled', ...process.env };
  const check = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  check.stderr.on('data', (chunk) => {
    said += chunk;
  });
  // One that was stopped has nothing to say.
  check.on('close', (code) => {
    if (code !== null) tell(code === 0 ? '' : said);
  });
  return check;
}

/** What the overlay shows, which reads HTML. */
const overlayOf = (message: string) => {
  const [title = '', ...rest] = message.trim().split('\n');
  const text = escapeXml(rest.join('\n').trim());
  return { type: 'error' as const, err: { name: 'InputError', title, message: text, stack: '' } };
};

/**
 * Checks all input once a page is open, and after each change: a page fails with what it is made of, and what is wrong
 * anywhere else is told over every open page, and where the server was started.
 */
export function checkOnInput(): Plugin {
  return {
    name: 'check-on-input',
    apply: 'serve',
    configureServer({ watcher, ws, httpServer, config: { logger } }) {
      let found = '';
      // Whether something may have changed since the last check began.
      let isDue = true;
      let check: ChildProcess | null = null;
      let pause: NodeJS.Timeout | undefined;

      const tell = (message: string) => {
        found = message;
        if (found === '') return;
        logger.error(found, { timestamp: true });
        ws.send(overlayOf(found));
      };
      const start = () => {
        isDue = false;
        pause = setTimeout(() => {
          check = runCheck(tell);
        }, PAUSE);
      };
      const stop = () => {
        clearTimeout(pause);
        check?.kill();
      };

      httpServer?.once('close', stop);
      process.once('exit', stop);
      watcher.on('all', (_, path) => {
        if (!isInput(path)) return;
        stop();
        found = '';
        isDue = true;
        if (ws.clients.size > 0) start();
      });
      // A page that is opened later, or comes back, is told as well; while none is open, there is nobody to tell.
      ws.on('connection', () => {
        if (isDue) start();
        else if (found !== '') ws.send(overlayOf(found));
      });
    },
  };
}
