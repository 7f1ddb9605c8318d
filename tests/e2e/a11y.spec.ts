import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { expectLabelsInNames, expectNoViolations } from './support/accessibility'
import { unfold } from './support/layout'
import { inLocale, PAGE_KINDS } from './support/places'
import { LOCALES } from './support/texts'

// What fails says so itself; a recording of every step would take half the time.
test.use({ trace: 'off' })

for (const locale of LOCALES) {
  for (const { name, path, status } of PAGE_KINDS) {
    test(`axe finds nothing wrong with ${name} in ${locale}`, async ({ page }) => {
      const response = await page.goto(inLocale(path, locale))
      expect(response?.status()).toBe(status)
      await unfold(page)
      await expectNoViolations(page)
    })
  }
}

test('what one sees of links and buttons is part of their names', async ({ page }) => {
  for (const { path } of PAGE_KINDS) {
    await test.step(path, async () => {
      await page.goto(path)
      await expectLabelsInNames(page)
    })
  }
})

test('axe finds nothing wrong on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/lindhaga', '/lindhaga/behov/stod-i-skolan', '/ar/lindhaga/guide']) {
    await test.step(path, async () => {
      await page.goto(path)
      await unfold(page)
      await expectNoViolations(page)
    })
  }
})

test('axe finds nothing wrong with an open menu and an open explanation', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await need.languageButton.click()
  await expect(need.language('العربية')).toBeVisible()
  await expectNoViolations(page)
  await need.word('handläggaren').click()
  await expect(need.explanation('Handläggare')).toBeVisible()
  await expectNoViolations(page)
})
