import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A room of tests, each of which is a stage of its own (tests/run.ts). */
const room = (name: string, maxWorkers?: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    ...(maxWorkers === undefined ? {} : { maxWorkers }),
  },
});

// `globals` stays off: Observable Plot moves by half a pixel where it sees a global `it`.
export default defineConfig({
  test: {
    globals: false,
    environment: 'node',
    // No test changes what another reads: sharing the modules, and in `browser` the browser, saves most of the time.
    isolate: false,
    // Sources and tests are what Node itself runs, as in a build: Vite would only read them once more.
    experimental: { viteModuleRunner: false },
    // No test is about speed, and a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      // Needs nothing but the sources.
      room('unit'),
      // Builds changed copies of the project.
      room('copies'),
      // Reads the built `dist/`.
      room('site'),
      // Opens it. A worker and its browser keep more than one processor busy, and on the smallest machine have other stages beside them.
      room('browser', Math.max(1, Math.floor(availableParallelism() / 2))),
    ],
  },
});
