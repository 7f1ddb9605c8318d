import { expect, test } from '@playwright/test'
import { ChooserPage } from './pages/chooser-page'
import { GuidePage } from './pages/guide-page'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { SearchPage } from './pages/search-page'
import { StartPage } from './pages/start-page'
import { beyondTheSides } from './support/layout'
import { GUIDE_NUMBERS } from './support/places'
import { dialled } from './support/texts'

test.describe('a mother on her phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('searches "kortis" and finds the number to call', async ({ page }) => {
    const start = new StartPage(page)
    await start.open()
    await expect(start.heading).toHaveText('Vad behöver du hjälp med?')
    await start.search('kortis')

    const search = new SearchPage(page)
    await expect(search.hits.first()).toHaveAccessibleName('Korttidsvistelse utanför hemmet')
    await search.hits.first().tap()

    const need = new NeedPage(page)
    await expect(need.heading).toHaveText('Korttidsvistelse utanför hemmet')
    await expect(need.firstDoor).toHaveText('LSS-mottagningen')
    const number = need.phone('08-465 004 20', need.turnHere)
    await expect(number).toHaveText('08-465 004 20')
    await expect(number).toHaveAttribute('href', 'tel:+46846500420')
    await number.scrollIntoViewIfNeeded()
    await expect(number).toBeInViewport({ ratio: 1 })
    expect(await beyondTheSides(page)).toEqual([])
  })

  test('has the guide and acute help within reach on the way', async ({ page }) => {
    const start = new StartPage(page)
    await start.open()
    for (const path of ['', '/sok?q=kortis', '/behov/korttidsvistelse', '/verksamheter/lss-mottagningen']) {
      await page.goto(start.address(path))
      await expect(start.guideNumber).toBeInViewport({ ratio: 1 })
      await expect(start.guideNumber).toHaveAttribute('href', dialled(GUIDE_NUMBERS.lindhaga))
      await expect(start.acute).toBeInViewport({ ratio: 1 })
    }
  })
})

test.describe('a father who reads Arabic', () => {
  test('goes from the first page to the guide in Lindhaga', async ({ page }) => {
    const swedish = new ChooserPage(page)
    await swedish.open()
    await swedish.chooseLanguage('العربية')
    const chooser = new ChooserPage(page, 'ar')
    await expect(page).toHaveURL(/\/ar$/)
    await chooser.municipality('Lindhaga').click()

    const start = new StartPage(page, 'ar')
    await expect(start.heading).toHaveText(start.texts.start.heading)
    await start.guide.getByRole('link', { name: start.texts.start.guideMore }).click()

    const guide = new GuidePage(page, 'ar')
    await expect(guide.heading).toHaveText(guide.texts.guide.heading)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const number = guide.phone(GUIDE_NUMBERS.lindhaga, guide.call)
    await expect(number).toHaveAttribute('href', 'tel:+46846500410')
    // The digits stand left to right although the page does not.
    await expect(number.getByText('08-465 004 10')).toHaveAttribute('dir', 'ltr')
    expect(await number.getByText('08-465 004 10').evaluate(firstCharacterIsLeftmost)).toBe(true)
    await expect(guide.mail).toHaveText('guiden@lindhaga.example')
    await expect(guide.mail).toHaveAttribute('href', 'mailto:guiden@lindhaga.example')
    await expect(guide.visit).toContainText('Lindhaga')
    await expect(guide.interpreter).toContainText('مترجم')
  })

  test('finds how to get an interpreter, and is told which texts are in Swedish', async ({ page }) => {
    const start = new StartPage(page, 'ar')
    await start.open()
    await start.search('مترجم')
    const search = new SearchPage(page, 'ar')
    await search.hit(/Tolk/).first().click()

    const need = new NeedPage(page, 'ar')
    await expect(page).toHaveURL(/\/ar\/lindhaga\/behov\/tolk$/)
    await expect(need.heading).toContainText('مترجم')
    await expect(need.languageNote).toBeVisible()
    await expect(need.languageNote.getByRole('link')).toHaveAttribute('href', dialled(GUIDE_NUMBERS.lindhaga))
    await expect(need.languageNote).toContainText(need.texts.shell.unreviewed)
    // The nation's text is translated; what the region adds is not.
    const firstStep = need.steps.getByRole('listitem').first()
    expect(await firstStep.evaluate(languageOf)).toEqual({ lang: 'ar', dir: 'rtl' })
    const ofTheRegion = need.main.getByText('När du ska till vården', { exact: true })
    await expect(ofTheRegion).toBeVisible()
    expect(await ofTheRegion.evaluate(languageOf)).toEqual({ lang: 'sv', dir: 'ltr' })
    const heading = need.steps.getByRole('heading', { level: 2 })
    expect(await heading.evaluate(languageOf)).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(await need.heading.evaluate(languageOf)).toEqual({ lang: 'ar', dir: 'rtl' })
  })

  test('comes to the same page in Swedish and back', async ({ page }) => {
    const arabic = new NeedPage(page, 'ar')
    await arabic.open('tolk')
    await arabic.languageButton.click()
    await arabic.language('Svenska').click()
    const swedish = new NeedPage(page)
    await expect(swedish.heading).toHaveText('Tolk')
    await swedish.languageButton.click()
    await swedish.language('العربية').click()
    await expect(page).toHaveURL(/\/ar\/lindhaga\/behov\/tolk$/)
  })
})

test('a visitor chooses municipality, a door, a need, and a service', async ({ page }) => {
  const chooser = new ChooserPage(page)
  await chooser.open()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?')
  await chooser.municipality('Norrsjö').click()

  const start = new StartPage(page, 'sv', 'norrsjo')
  await expect(start.header).toContainText('Norrsjö kommun')
  await expect(start.doors).toHaveCount(12)
  await start.door('Vardag och avlastning').click()
  await expect(start.heading).toHaveText('Vardag och avlastning')
  await start.main.getByRole('link', { name: 'Korttidsvistelse utanför hemmet' }).click()

  const need = new NeedPage(page, 'sv', 'norrsjo')
  await expect(need.heading).toHaveText('Korttidsvistelse utanför hemmet')
  await need.firstDoor.click()
  await expect(page).toHaveURL(/\/norrsjo\/verksamheter\/lss-mottagningen$/)
})

test('nothing found is no dead end: other doors and the guide', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('xyzzyqwv')
  await expect(search.main.getByRole('heading', { name: 'Vi hittade inget på ”xyzzyqwv”' })).toBeVisible()
  await expect(search.searchField).toHaveValue('xyzzyqwv')
  await expect(search.section('Välj en dörr').getByRole('link')).toHaveCount(12)
  await expect(search.phone(GUIDE_NUMBERS.lindhaga)).toBeVisible()
})

test('a misspelt word is understood or corrected', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('habilitring')
  await expect(search.main).toContainText('Habilitering')
})

test('a number is read aloud in groups, as it is written', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  const number = need.phone('08-465 004 20', need.turnHere)
  await expect(number).toHaveAccessibleName(/08-465 004 20/)
  await expect(need.guideNumber).toHaveAccessibleName(new RegExp(GUIDE_NUMBERS.lindhaga))
})

test('acute help puts 112 first and names the real numbers', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto(portal.address())
  await portal.acute.click()
  await expect(portal.heading).toHaveText('Akut hjälp')
  await expect(portal.main.getByRole('link').first()).toHaveAttribute('href', 'tel:112')
  for (const number of ['112', '1177', '113 13', '116 111', '08-465 004 80']) {
    await expect(portal.phone(number).first()).toBeVisible()
  }
})

function firstCharacterIsLeftmost(element: Element): boolean {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  if (!(text instanceof Text)) return false
  const at = (offset: number) => {
    const range = document.createRange()
    range.setStart(text, offset)
    range.setEnd(text, offset + 1)
    return range.getBoundingClientRect().left
  }
  return at(0) < at(text.length - 1)
}

function languageOf(element: Element): { lang: string | undefined; dir: string } {
  return {
    lang: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    dir: getComputedStyle(element).direction,
  }
}
