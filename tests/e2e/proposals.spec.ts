import { expect, type Page, test } from '@playwright/test'
import type { PortalPage } from './pages/portal-page'
import { SearchPage } from './pages/search-page'
import { StartPage } from './pages/start-page'
import { expectNoViolations } from './support/accessibility'
import { expectFocusSeen } from './support/focus'
import { beyondTheSides, cutTexts } from './support/layout'

const NEED = '/lindhaga/behov/habilitering'

/** Types, and waits for proposals. */
async function typeIn(portal: PortalPage, words: string): Promise<void> {
  await portal.searchField.pressSequentially(words)
  await expect(portal.proposals).toBeVisible()
}

/** The option that a screen reader is told of as the keys move. */
function chosen(portal: PortalPage) {
  return portal.proposals.getByRole('option', { selected: true })
}

/** The proposals' script, as the page names it. */
function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[src*="sokforslag"]')].map(({ src }) => src),
  )
}

test('proposes while one types, says how many, and leads to what is chosen with the keyboard', async ({
  page,
}) => {
  const start = new StartPage(page)
  await start.open()
  await expect(start.searchField).toHaveRole('combobox')
  await expect(start.searchField).toHaveAttribute('aria-expanded', 'false')
  await typeIn(start, 'hab')
  await expect(start.searchField).toHaveAttribute('aria-expanded', 'true')
  await expect(start.announcement).toHaveText(/^[1-8] förslag$/)
  await expect(start.main.getByRole('search')).toMatchAriaSnapshot(`
    - search "Sök med egna ord":
      - combobox "Sök med egna ord" [expanded]: hab
      - button "Sök"
      - listbox "Sökförslag":
        - option "Habilitering"
      - status: /förslag/
  `)
  await page.keyboard.press('ArrowDown')
  await expect(chosen(start)).toHaveText('Habilitering')
  const id = await chosen(start).getAttribute('id')
  await expect(start.searchField).toHaveAttribute('aria-activedescendant', id ?? '')
  await expect(start.searchField).toHaveValue('hab')
  await expect(start.searchField).toBeFocused()
  await expectFocusSeen(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${NEED}$`))

  await page.goBack()
  await expect(start.proposals).toBeHidden()
})

test('searches for what is typed when nothing is chosen', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await typeIn(start, 'kort')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/lindhaga\/sok\?q=kort$/)
  const search = new SearchPage(page)
  await expect(search.searchField).toHaveValue('kort')
  await expect(search.proposals).toBeHidden()
})

test('closes with Escape, opens again with the arrow, and is left with Tab', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  await search.searchField.focus()
  await typeIn(search, 'tolk')
  await page.keyboard.press('Escape')
  await expect(search.proposals).toBeHidden()
  await expect(search.searchField).toHaveValue('tolk')
  await page.keyboard.press('ArrowDown')
  await expect(chosen(search)).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(search.proposals).toBeHidden()
  await expect(search.searchButton).toBeFocused()
  await expectFocusSeen(page)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(search.searchField).toHaveValue('')
})

test('leads to what is pressed with the mouse', async ({ page }) => {
  const professionals = new StartPage(page)
  await page.goto(professionals.address('/for-professionella'))
  await typeIn(professionals, 'habil')
  await professionals.proposal('Habilitering').click()
  await expect(page).toHaveURL(new RegExp(`${NEED}$`))
})

test('says when there is nothing to propose', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await start.searchField.pressSequentially('xqzw')
  await expect(start.announcement).toHaveText('Inga förslag')
  await expect(start.proposals).toBeHidden()
})

test('lies over the page and moves nothing', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await expect(start.searchField).toHaveRole('combobox')
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main h1, main h2, main a, main button, footer')].map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect()
        return [left, top + scrollY, width, height].map(Math.round).join(' ')
      }),
    )
  const before = await places()
  await typeIn(start, 'sk')
  expect(await places()).toEqual(before)
  await expectNoViolations(page)
})

for (const [locale, words] of [
  ['sv', 'sto'],
  ['ar', 'الد'],
] as const) {
  test(`fits a window of 320 px, with every choice in sight: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    const start = new StartPage(page, locale)
    await start.open()
    await typeIn(start, words)
    expect(await beyondTheSides(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    const options = await start.proposals.getByRole('option').all()
    expect(options.length).toBeGreaterThan(1)
    for (const option of options) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(43.5)
      await page.keyboard.press('ArrowDown')
      await expect(option).toHaveAttribute('aria-selected', 'true')
      await expect(option).toBeInViewport({ ratio: 0.99 })
    }
    await expectNoViolations(page)
    await page.screenshot({ path: test.info().outputPath(`320-${locale}.png`) })
  })
}

test('is written from the right in Arabic, and says which names are Swedish', async ({ page }) => {
  const start = new StartPage(page, 'ar')
  await start.open()
  await typeIn(start, 'Lönnen')
  const name = start.proposals.getByText('Korttidshemmet Lönnen')
  await expect(name).toHaveAttribute('lang', 'sv')
  await expect(start.announcement).toHaveText('اقتراح واحد')
  const [list, text] = await Promise.all([start.proposals.boundingBox(), name.boundingBox()])
  if (!list || !text) throw new Error('the proposal is not seen')
  expect(text.x - list.x).toBeGreaterThan(list.x + list.width - (text.x + text.width))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ar\/lindhaga\/verksamheter\/korttidshemmet-lonnen$/)
})

test('shows the chosen one in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const start = new StartPage(page)
  await start.open()
  await typeIn(start, 'sto')
  await page.keyboard.press('ArrowDown')
  const colours = await start.proposals
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => getComputedStyle(option).backgroundColor))
  expect(colours[0]).not.toBe(colours[1])
  expect(new Set(colours.slice(1)).size).toBe(1)
})

test('needs no scripts in the page itself', async ({ page }) => {
  await page.route('**/lindhaga', async (route) => {
    const response = await route.fetch()
    const policy = (response.headers()['content-security-policy'] ?? '').replace(" 'unsafe-inline'", '')
    expect(policy).toContain("script-src 'self';")
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  const start = new StartPage(page)
  await start.open()
  await typeIn(start, 'hab')
  await expect(start.proposal('Habilitering')).toBeVisible()
})

test('is fetched once and kept, and only where there is a search field', async ({ page, request }) => {
  const start = new StartPage(page)
  await start.open()
  const [address, ...more] = await scripts(page)
  expect(more).toEqual([])
  expect(address).toMatch(/\/sokforslag\.[0-9a-f]{12}\.js$/)
  const response = await request.get(address ?? '')
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(response.headers()['content-type']).toBe('text/javascript; charset=utf-8')
  await page.goto(start.address('/akut'))
  expect(await scripts(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the field is a search field that searches', async ({ page }) => {
    const start = new StartPage(page)
    await start.open()
    await expect(start.searchField).toHaveRole('searchbox')
    await expect(start.proposals).toHaveCount(0)
    await start.search('habilitering')
    await expect(page).toHaveURL(/\/lindhaga\/sok\?q=habilitering$/)
  })
})

test('the form works when proposals do not come', async ({ page }) => {
  await page.route('**/api/v1/suggest*', (route) => route.abort())
  const start = new StartPage(page)
  await start.open()
  await start.searchField.pressSequentially('hab')
  await start.searchField.press('Enter')
  await expect(page).toHaveURL(/\/lindhaga\/sok\?q=hab$/)
})
