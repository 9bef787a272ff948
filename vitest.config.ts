import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Four rooms of tests: `unit` needs nothing but the sources, `copies` builds changed copies of the project,
// `site` reads the built `dist/`, `browser` opens it. `globals` stays off: Observable Plot moves by half a pixel where it sees a global `it`.
export default defineConfig({
  test: {
    globals: false,
    environment: 'node',
    // Sources and tests are what Node itself runs, as in a build: Vite would only read them once more.
    experimental: { viteModuleRunner: false },
    projects: [
      {
        extends: true,
        // No unit test changes what another reads: sharing the modules saves most of the time.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'copies',
          include: ['tests/copies/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // The files of a worker share its browser (tests/support/open-site.ts).
          isolate: false,
          // While one waits for its browser, another works: two on the smallest machine.
          maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
