import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './test/harness/virtual-display.ts',
  workers: 2,
  fullyParallel: true,
  // A test that passes only on the second try is a defect of the app or of the test: the report names it.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: { trace: 'off', screenshot: 'off', video: 'off' },
})
