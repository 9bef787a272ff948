import type { Plugin } from 'vite';
import { folders } from '../site.ts';
import { isInput, isInside } from './is-input.ts';

/** Folders that commands write to, and the tests, which no page comes from. */
const OUTPUT = ['dist', 'dist.next', 'dist.old', '.cache', 'tests'];

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
        if (!isInput(path)) return;
        // Astro keeps which pages there are until it hears this: a new chart would not be found, a lost one would.
        for (const environment of Object.values(environments)) {
          if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
        }
        ws.send({ type: 'full-reload' });
      });
    },
  };
}
