import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  resolve: { alias: { '@': root, '~': root } },
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    globalSetup: 'tests/firefox/build.ts',
    // A first start of Firefox on a busy machine takes long; no test may fail for that.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each file has a browser of its own; more than two would starve each other on two cores.
    maxWorkers: 2,
  },
});
