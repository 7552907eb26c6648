import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // One browser at a time: the tests look at focus, and the machine may be small.
  workers: 1,
  timeout: 60_000,
  // Generous, so that a busy machine is never the reason of a failure.
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
