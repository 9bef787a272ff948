import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { folders } from '../site.ts';

/** Watches the tables and specs, which no module imports, and reloads the page when one changes. */
export function reloadOnInput(): Plugin {
  return {
    name: 'reload-on-input',
    apply: 'serve',
    configureServer({ watcher, ws }) {
      const dirs = Object.values(folders);
      watcher.add([...dirs]);
      watcher.on('all', (_, path) => {
        const inside = path.split(sep).join('/');
        if (dirs.some((dir) => inside.includes(`/${dir}/`) || inside.startsWith(`${dir}/`))) {
          ws.send({ type: 'full-reload' });
        }
      });
    },
  };
}
