import { expect } from '@playwright/test'
import { expectNoViolations, shortenLists } from './support/accessibility'
import { openAndInspect } from './support/inspect'
import {
  beyondTheSides,
  brokenNumbers,
  cutTexts,
  setTextSpacing,
  smallTargets,
  unfold,
  unsetTextSpacing,
} from './support/layout'
import { PAGE_KINDS } from './support/places'
import { test } from './support/tab'
import { FULL_LOCALES } from './support/texts'

const WIDE = { width: 1280, height: 800 }
/** Also what is left of a window of 1280 px at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 }

for (const locale of FULL_LOCALES) {
  for (const kind of PAGE_KINDS) {
    // One visit for all that every page must be: most of the time goes to opening it.
    test(`${kind.name} in ${locale} is well built, accessible, and fits on a phone`, async ({ tab }) => {
      await tab.setViewportSize(WIDE)
      await test.step('is well built, asks nobody else and remembers nothing', () =>
        openAndInspect(tab, kind, locale))
      await test.step('fits, with targets of 44 px', async () => {
        expect.soft(await beyondTheSides(tab), 'beyond the sides').toEqual([])
        expect.soft(await smallTargets(tab), 'targets under 44 px').toEqual([])
      })
      await unfold(tab)
      await test.step('fits on 320 px', async () => {
        await tab.setViewportSize(NARROW)
        expect.soft(await beyondTheSides(tab), 'beyond the sides').toEqual([])
        expect.soft(await brokenNumbers(tab), 'broken numbers').toEqual([])
        expect.soft(await smallTargets(tab), 'targets under 44 px').toEqual([])
      })
      await test.step("fits with the reader's own spaces", async () => {
        await setTextSpacing(tab)
        expect.soft(await cutTexts(tab), 'cut by spaces').toEqual([])
        expect.soft(await beyondTheSides(tab), 'beyond the sides by spaces').toEqual([])
        expect.soft(await brokenNumbers(tab), 'numbers broken by spaces').toEqual([])
        await unsetTextSpacing(tab)
      })
      await test.step('axe finds nothing wrong', async () => {
        await tab.setViewportSize(WIDE)
        await shortenLists(tab)
        await expectNoViolations(tab)
      })
    })
  }
}
