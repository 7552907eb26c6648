import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build.ts',
  // Each has a browser of its own, so that none takes another's focus; more would starve each other on two cores.
  workers: 2,
  timeout: 60_000,
  // Generous, so that a busy machine is never the reason of a failure.
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
