import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { folders } from '../site.ts';

/** Watches the tables and specs, which no module imports, and reloads the page when one changes. */
export function reloadOnInput(): Plugin {
  return {
    name: 'reload-on-input',
    apply: 'serve',
    configureServer({ watcher, ws }) {
      const dirs = Object.values(folders).map((folder) => resolve(folder));
      watcher.add(dirs);
      watcher.on('all', (_, path) => {
        const changed = resolve(path);
        if (dirs.some((dir) => changed.startsWith(dir + sep))) ws.send({ type: 'full-reload' });
      });
    },
  };
}
