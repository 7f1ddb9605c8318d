import { test as base, type Page } from '@playwright/test'

/**
 * A tab that the tests of a worker use one after another, for those that only look: opening one takes as long as
 * looking, and what it has fetched once (styles, type) it need not fetch again.
 */
export const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use
      const tab = await browser.newPage({
        baseURL: baseURL ?? process.env.E2E_BASE_URL,
        locale,
        timezoneId,
        viewport: { width: 1280, height: 800 },
      })
      await use(tab)
      await tab.close()
    },
    { scope: 'worker' },
  ],
})
