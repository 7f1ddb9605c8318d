import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { StartPage } from './pages/start-page'
import { GUIDE_NUMBERS } from './support/places'

test('the printed sheet of a need has contacts, steps, what to bring and where the page is', async ({
  page,
}) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await page.emulateMedia({ media: 'print' })

  await expect(need.heading).toBeVisible()
  await expect(need.phone('08-465 004 20', need.turnHere)).toBeVisible()
  await expect(need.turnHere.getByText('Torggatan 4, plan 2', { exact: false })).toBeVisible()
  await expect(need.steps.getByRole('listitem').first()).toBeVisible()
  await expect(need.bring.getByRole('listitem').first()).toBeVisible()
  await expect(need.main.getByText('Rätten står i lagen om stöd och service', { exact: false })).toBeVisible()
  await expect(
    need.phone(GUIDE_NUMBERS.lindhaga, page.locator('body')).filter({ visible: true }),
  ).not.toHaveCount(0)
})

test('the printed address can be typed in: it begins with the name of the site', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await page.emulateMedia({ media: 'print' })
  const { host, pathname } = new URL(page.url())
  await expect(need.main.getByText(`${host}${pathname}`, { exact: false })).toBeVisible()
})

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
