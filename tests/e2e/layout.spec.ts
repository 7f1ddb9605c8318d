import { expect, test } from '@playwright/test'
import { PortalPage } from './pages/portal-page'
import {
  beyondTheSides,
  brokenNumbers,
  cutTexts,
  setTextSpacing,
  smallTargets,
  unfold,
} from './support/layout'
import { inLocale, PAGE_KINDS } from './support/places'
import { LOCALES } from './support/texts'

// What fails says so itself; a recording of every step would take half the time.
test.use({ trace: 'off' })

// 320 px is also what is left of a window of 1280 px at 400 % (WCAG 1.4.10).
test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const locale of LOCALES) {
    for (const { name, path } of PAGE_KINDS) {
      test(`${name} in ${locale} fits, and still does with the reader's own spaces`, async ({ page }) => {
        const portal = new PortalPage(page, locale)
        await page.goto(inLocale(path, locale))
        await expect(portal.heading).toBeVisible()
        await unfold(page)
        expect.soft(await beyondTheSides(page), 'beyond the sides').toEqual([])
        expect.soft(await brokenNumbers(page), 'broken numbers').toEqual([])
        expect.soft(await smallTargets(page), 'targets under 44 px').toEqual([])

        await setTextSpacing(page)
        expect.soft(await cutTexts(page), 'cut by spaces').toEqual([])
        expect.soft(await beyondTheSides(page), 'beyond the sides by spaces').toEqual([])
        expect.soft(await brokenNumbers(page), 'numbers broken by spaces').toEqual([])
      })
    }
  }
})

test('the header leaves room for the page on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const portal = new PortalPage(page)
  for (const path of ['/', '/lindhaga', '/ar/lindhaga', '/norrsjo/behov/tolk']) {
    await page.goto(path)
    const header = await portal.header.boundingBox()
    expect.soft(header?.height, path).toBeLessThanOrEqual(160)
  }
})

test.describe('1280 px wide', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  for (const locale of LOCALES) {
    test(`every page in ${locale} fits, with targets of 44 px`, async ({ page }) => {
      for (const { path } of PAGE_KINDS) {
        await page.goto(inLocale(path, locale))
        expect.soft(await beyondTheSides(page), path).toEqual([])
        expect.soft(await smallTargets(page), path).toEqual([])
      }
    })
  }
})

test('the colours that a reader has forced upon the pages leave all in place', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of ['/lindhaga', '/lindhaga/behov/korttidsvistelse', '/ar/lindhaga/guide']) {
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

test('nothing moves for who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/lindhaga')
  const moving = await page.evaluate(() => {
    const long = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.011)
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        return long(transitionDuration) || (animationName !== 'none' && long(animationDuration))
      })
      .map((element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`)
  })
  expect(moving).toEqual([])
})
