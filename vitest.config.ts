import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { checkInfo } from './scripts/vite/check-info.ts';

// Tests that need a DOM say so in their first line: `// @vitest-environment happy-dom`.
export default defineConfig({
  plugins: [WxtVitest(), checkInfo()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // These two drive a browser and have runners of their own; see scripts/test/.
    exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/firefox/**'],
    setupFiles: ['tests/unit/setup.ts'],
    // Generous, so that a busy machine is never the reason of a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
