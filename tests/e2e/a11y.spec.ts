import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { expectNoViolations } from './support/accessibility'
import { unfold } from './support/layout'

// Every kind of page as it comes, in every language: see every-page.spec.ts.
test('axe finds nothing wrong on a phone', async ({ page }) => {
  // Five long pages, each unfolded.
  test.slow()
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of [
    '/lindhaga',
    '/lindhaga/behov/stod-i-skolan',
    '/lindhaga/for-professionella',
    '/lindhaga/mitt-blad?behov=tolk',
    '/ar/lindhaga/guide',
  ]) {
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
