// What a printed sheet has is told in hand-over.spec.ts.
import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { StartPage } from './pages/start-page'

test('the printed sheet leaves out what only a screen needs', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await page.emulateMedia({ media: 'print' })
  await expect(need.languageMenu).toBeHidden()
  await expect(need.skipLink).not.toBeInViewport()
  await expect(need.footer).toBeHidden()
  await expect(need.main.getByText(need.texts.need.print)).toBeHidden()

  const start = new StartPage(page)
  await start.open()
  await expect(start.main.getByRole('search')).toBeHidden()
})
