import { expect, type Page, test } from '@playwright/test'
import { PortalPage } from './pages/portal-page'
import { SheetPage } from './pages/sheet-page'
import { beyondTheSides } from './support/layout'

// Every kind of page at 320 and 1280 px, in every language: see every-page.spec.ts.
test('the header leaves room for the page on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const portal = new PortalPage(page)
  for (const path of ['/', '/lindhaga', '/ar/lindhaga', '/norrsjo/behov/tolk']) {
    await page.goto(path)
    const header = await portal.header.boundingBox()
    expect.soft(header?.height, path).toBeLessThanOrEqual(160)
  }
})

test('the colours that a reader has forced upon the pages leave all in place', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of [
    '/lindhaga',
    '/lindhaga/behov/korttidsvistelse',
    '/lindhaga/livshandelser/diagnos',
    '/lindhaga/for-professionella',
    '/lindhaga/barn-och-unga',
    '/lindhaga/mitt-blad?behov=tolk',
    '/en/lindhaga/a-o',
    '/ar/lindhaga/guide?sida=behov%2Ftolk',
  ]) {
    await page.goto(path)
    const portal = new PortalPage(page)
    await expect(portal.heading).toBeVisible()
    expect(await beyondTheSides(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
    expect(outline, 'focus is an outline, which forced colours keep').toBeGreaterThanOrEqual(2)
  }
})

test('a code is dark on light in whichever colours the reader has forced, or a phone could not read it', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const sheet = new SheetPage(page)
  await sheet.open([['behov', 'tolk']])
  expect(await sheet.addressInCode()).toBe(page.url())
})

test('nothing moves for who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of [
    '/lindhaga',
    '/lindhaga/livshandelser/diagnos',
    '/lindhaga/mitt-blad',
    '/lindhaga/a-o',
  ]) {
    await page.goto(path)
    expect.soft(await moving(page), path).toEqual([])
  }
})

/** What takes its time to change, or moves. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const long = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.011)
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        return long(transitionDuration) || (animationName !== 'none' && long(animationDuration))
      })
      .map((element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`)
  })
}
