import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { folders } from '../site.ts';

/** Folders that commands write to, and the tests, which no page comes from. */
const OUTPUT = ['dist', 'dist.next', 'dist.old', '.cache', 'tests'];

const isInside = (path: string, folder: string) =>
  resolve(path).startsWith(`${resolve(folder)}${sep}`);
const isOutput = (path: string) => OUTPUT.some((folder) => isInside(path, folder));

/** Watches the tables and specs, which no module imports, and reloads the page when one changes. */
export function reloadOnInput(): Plugin {
  return {
    name: 'reload-on-input',
    apply: 'serve',
    // What builds and tests write beside a server is nothing to reload for.
    config: () => ({ server: { watch: { ignored: [isOutput] } } }),
    configureServer({ watcher, ws, environments }) {
      watcher.add(Object.values(folders));
      watcher.on('all', (_, path) => {
        if (!Object.values(folders).some((folder) => isInside(path, folder))) return;
        // Astro keeps which pages there are until it hears this: a new chart would not be found, a lost one would.
        for (const environment of Object.values(environments)) {
          if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
        }
        ws.send({ type: 'full-reload' });
      });
    },
  };
}
