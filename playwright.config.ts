import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/browser.mjs'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Starts the portal that the tests share, unless E2E_BASE_URL says where one is.
  globalSetup: './tests/e2e/support/shared-portal.ts',
  fullyParallel: true,
  workers: 2,
  // What passes at the second attempt is named in the report.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  // When a test counts as hung. No test asks the clock: on a machine that others share, a second may take a minute.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  use: {
    baseURL: process.env.E2E_BASE_URL,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGUMENTS },
    // What fails says so itself, and shows the page; a recording of every step would take half the time.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
  },
})
