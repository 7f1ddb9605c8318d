import { expect } from '@playwright/test'
import { LANGUAGE_NAMES } from '@/lib/kernel/i18n/direction'
import { expectNoViolations, shortenLists } from './support/accessibility'
import { openAndInspect } from './support/inspect'
import { beyondTheSides, brokenNumbers, unfold } from './support/layout'
import { GUIDE_NUMBERS, inLocale, localesOf, PAGE_KINDS } from './support/places'
import { test } from './support/tab'
import { dialled, direction, FULL_LOCALES, texts } from './support/texts'

const NARROW = { width: 320, height: 640 }
const IN_LINDHAGA = localesOf('lindhaga')

test.describe('the pages that everyone needs', () => {
  for (const locale of IN_LINDHAGA.filter((one) => !FULL_LOCALES.includes(one))) {
    test(`are in ${locale}, accessible, and fit on a phone`, async ({ tab }) => {
      for (const kind of PAGE_KINDS.filter(({ inAll }) => inAll)) {
        await test.step(kind.name, async () => {
          await tab.setViewportSize(NARROW)
          await openAndInspect(tab, kind, locale)
          await unfold(tab)
          expect.soft(await beyondTheSides(tab), `${kind.name}: beyond the sides`).toEqual([])
          expect.soft(await brokenNumbers(tab), `${kind.name}: broken numbers`).toEqual([])
          await shortenLists(tab)
          await expectNoViolations(tab)
        })
      }
    })
  }
})

test.describe('the menu of languages', () => {
  test.use({ javaScriptEnabled: false })

  test('names each in itself, says how much of the page is in it, and keeps the page', async ({ page }) => {
    await page.goto('/lindhaga/behov/omvardnadsbidrag')
    const menu = page.getByRole('navigation', { name: 'Språk' })
    await menu.locator('summary').click()
    for (const locale of IN_LINDHAGA) {
      const link = menu.locator(`a[lang="${locale}"]`)
      await expect.soft(link).toContainText(LANGUAGE_NAMES[locale])
      await expect.soft(link.locator('[dir]')).toHaveAttribute('dir', direction(locale))
      await expect.soft(link).toHaveAttribute('href', inLocale('/lindhaga/behov/omvardnadsbidrag', locale))
      const { languageFull, languagePart } = texts[locale].shell
      const whole = ['sv', 'en', 'ar', 'fa', 'so', 'uk'].includes(locale)
      await expect.soft(link, locale).toContainText(whole ? languageFull : languagePart)
    }
    await menu.locator('a[lang="ti"]').click()
    await expect(page).toHaveURL(/\/ti\/lindhaga\/behov\/omvardnadsbidrag$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ti')
  })

  test('says where the texts are Swedish', async ({ page }) => {
    await page.goto('/fi/lindhaga/yrken')
    const menu = page.getByRole('navigation', { name: texts.fi.shell.language })
    await menu.locator('summary').click()
    await expect(menu.locator('a[lang="fi"]')).toContainText(texts.fi.shell.languageSwedish)
    await expect(menu.locator('a[lang="sv"]')).toContainText(texts.sv.shell.languageFull)
  })
})

test.describe('a language that is not there', () => {
  test.use({ javaScriptEnabled: false })

  for (const [address, page, languages] of [
    ['/de/lindhaga/behov/tolk', '/lindhaga/behov/tolk', IN_LINDHAGA],
    ['/de/lindhaga', '/lindhaga', IN_LINDHAGA],
    ['/pl/alvhamn/akut', '/alvhamn/akut', localesOf('alvhamn')],
  ] as const) {
    test(`helps on in Swedish and English, with the page in those that are: ${address}`, async ({
      page: tab,
    }) => {
      const response = await tab.goto(address)
      expect(response?.status()).toBe(404)
      const main = tab.getByRole('main')
      await expect(main).toContainText(texts.sv.notFound.unknownLanguage)
      await expect(main).toContainText(texts.en.notFound.unknownLanguage)
      for (const locale of languages) {
        const link = main.getByRole('link', { name: LANGUAGE_NAMES[locale], exact: true })
        await expect.soft(link).toHaveAttribute('href', inLocale(page, locale))
      }
      const municipality = page.startsWith('/alvhamn') ? 'alvhamn' : 'lindhaga'
      await expect(main.locator(`a[href="${dialled(GUIDE_NUMBERS[municipality])}"]`)).toHaveCount(1)
      await expect(main).toContainText(GUIDE_NUMBERS[municipality])
    })
  }

  test('leads to the start page where there is no such page in any language', async ({ page }) => {
    const response = await page.goto('/de/lindhaga/nonsense')
    expect(response?.status()).toBe(404)
    const main = page.getByRole('main')
    await expect(main).toContainText(texts.sv.notFound.lead)
    await expect(main).toContainText(texts.en.notFound.lead)
    await expect(main).not.toContainText(texts.sv.notFound.unknownLanguage)
    for (const locale of IN_LINDHAGA) {
      const link = main.getByRole('link', { name: LANGUAGE_NAMES[locale], exact: true })
      await expect.soft(link).toHaveAttribute('href', inLocale('/lindhaga', locale))
    }
  })

  test('is helped on also where no municipality is named', async ({ page }) => {
    const response = await page.goto('/de')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('main')).toContainText(texts.en.notFound.unknownMunicipality)
  })
})

test('a translation says that nobody has reviewed it, on every page', async ({ page }) => {
  for (const path of ['', '/akut']) {
    await page.goto(`/uk/lindhaga${path}`)
    await expect.soft(page.getByRole('contentinfo'), path).toContainText(texts.uk.shell.unreviewed)
  }
  // Before a whole text, since it is about rights and time limits; on a sheet too, which is handed over.
  for (const path of ['/behov/omvardnadsbidrag', '/mitt-blad?behov=omvardnadsbidrag']) {
    await page.goto(`/uk/lindhaga${path}`)
    await expect.soft(page.getByRole('note').first(), path).toContainText(texts.uk.shell.unreviewed)
  }
  await page.goto('/lindhaga')
  await expect(page.getByText(texts.sv.shell.unreviewed)).toHaveCount(0)
})
