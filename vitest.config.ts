import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { checkInfo } from './scripts/vite/check-info.ts';

/**
 * Tests of pure code, which keep nothing that another could see: their files share one set of loaded modules, so that
 * word classes and frames are compiled once and not for each file. None of them may mock or reset a module.
 */
const PURE = ['checks', 'customer', 'gates', 'practice', 'rewrite', 'score', 'signals', 'text', 'train'].map(
  (folder) => `tests/unit/${folder}/**/*.test.ts`,
);

// Tests that need a DOM say so in their first line: `// @vitest-environment happy-dom`.
const project = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [WxtVitest(), checkInfo()],
  test: {
    setupFiles: ['tests/unit/setup.ts'],
    // Generous, so that a busy machine is never the reason of a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    ...test,
  },
});

export default defineConfig({
  test: {
    projects: [
      project({ name: 'pure', include: PURE, isolate: false }),
      project({
        name: 'own modules',
        include: ['tests/**/*.test.{ts,tsx}'],
        // The browser tests have runners of their own; see scripts/test/.
        exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/firefox/**', ...PURE],
      }),
    ],
  },
});
