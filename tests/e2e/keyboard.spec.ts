import { expect, type Locator, type Page, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { SearchPage } from './pages/search-page'
import { SheetPage } from './pages/sheet-page'
import { StartPage } from './pages/start-page'
import { expectFocusSeen } from './support/focus'
import { unfold } from './support/layout'

/** More than there is to focus on a page before the thing that is looked for. */
const MANY = 250
/** As much of a long list as says how all of it is. */
const SOME = 40

/** Presses Tab until `target` has focus; focus must be seen all the way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MANY; presses++) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${target} in ${MANY} presses`)
}

/** Presses a key so many times; focus must be seen all the way. */
async function tabOn(page: Page, presses: number, key = 'Tab'): Promise<void> {
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(key)
    await expectFocusSeen(page)
  }
}

test('finds a need with the keyboard alone, past the skip link and the search field', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await page.keyboard.press('Tab')
  await expect(start.skipLink).toBeFocused()
  await expect(start.skipLink).toBeInViewport({ ratio: 1 })
  await expectFocusSeen(page)

  await page.keyboard.press('Enter')
  await expect(start.main).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(start.searchField).toBeFocused()
  await expectFocusSeen(page)
  await page.keyboard.type('kortis')
  await page.keyboard.press('Enter')

  const search = new SearchPage(page)
  await expect(page).toHaveURL(/\/sok\?q=kortis$/)
  await tabTo(page, search.hit('Korttidsvistelse utanför hemmet').first())
  await page.keyboard.press('Enter')
  await expect(new NeedPage(page).heading).toHaveText('Korttidsvistelse utanför hemmet')
})

test('opens the language menu with the keyboard', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await tabTo(page, start.languageButton)
  await page.keyboard.press('Enter')
  await tabTo(page, start.language('العربية'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ar\/lindhaga$/)
})

for (const width of [360, 1280]) {
  test(`opens and closes the explanation of a word with the keyboard, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    const need = new NeedPage(page)
    await need.open('korttidsvistelse')
    const word = need.word('handläggaren')
    const explanation = need.explanation('Handläggare')
    await tabTo(page, word)
    await expect(explanation).toHaveCount(0)

    await page.keyboard.press('Enter')
    await expect(explanation).toBeVisible()
    await expect(explanation).toContainText('tar emot din ansökan')
    await page.keyboard.press('Tab')
    await expect(explanation.getByRole('link', { name: 'Läs mer i ordlistan' })).toBeFocused()
    await expectFocusSeen(page)
    await page.keyboard.press('Tab')
    await expect(explanation.getByRole('button', { name: 'Stäng' })).toBeFocused()
    await expectFocusSeen(page)
    await page.keyboard.press('Enter')
    await expect(explanation).toHaveCount(0)
    await expect(word).toBeFocused()
    await expectFocusSeen(page)

    await page.keyboard.press('Space')
    await expect(explanation).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(explanation).toHaveCount(0)
    await expect(word).toBeFocused()
  })
}

for (const path of [
  '',
  '/behov/korttidsvistelse',
  '/livshandelser/diagnos',
  '/mitt-blad?behov=tolk&rad=Hej',
  '/guide?sida=behov%2Ftolk',
  '/tillganglighet',
]) {
  test(`Tab walks through the whole of ${path || 'the start page'}: never lost, never hidden`, async ({
    page,
  }) => {
    test.slow()
    const start = new StartPage(page)
    await page.goto(start.address(path))
    await unfold(page)
    const last = start.footer.getByRole('link').last()
    await tabTo(page, last)
    // And back again one step, which a trap would not let us.
    await page.keyboard.press('Shift+Tab')
    await expect(last).not.toBeFocused()
    await expectFocusSeen(page)
  })
}

for (const path of [
  '/barn-och-unga',
  '/ordlista',
  '/a-o',
  '/yrken',
  '/fonder',
  '/organisationer',
  '/for-professionella',
  '/mitt-blad',
]) {
  test(`Tab walks into ${path}, and out of it again: never lost, never hidden`, async ({ page }) => {
    test.slow()
    const portal = new PortalPage(page)
    await page.goto(portal.address(path))
    await unfold(page)
    await tabOn(page, SOME)
    // From the end of the list over the footer, and backwards into the list.
    await portal.footer.getByRole('link').first().focus()
    await tabOn(page, 2)
    await tabOn(page, SOME / 2, 'Shift+Tab')
  })
}

test('makes a sheet with the keyboard alone', async ({ page }) => {
  test.slow()
  const sheet = new SheetPage(page)
  await sheet.open()
  const area = sheet.main.locator('summary').first()
  await tabTo(page, area)
  await page.keyboard.press('Enter')
  const choice = sheet.main.getByRole('checkbox').first()
  await tabTo(page, choice)
  await page.keyboard.press('Space')
  await expect(choice).toBeChecked()
  await tabTo(page, sheet.line)
  await page.keyboard.type('Ring först')
  await page.keyboard.press('Enter')
  await expect(sheet.heading).toHaveText('Stöd i Lindhaga')
  await expect(sheet.main.getByText('Ring först', { exact: true })).toBeVisible()
})
