import { expect, test } from '@playwright/test'
import { GuidePage } from './pages/guide-page'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { SearchPage } from './pages/search-page'
import { ServicePage } from './pages/service-page'
import { StartPage } from './pages/start-page'
import { GUIDE_NUMBERS } from './support/places'

test.use({ javaScriptEnabled: false })

test('leads from the start page by search to a need, a service and the guide', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await start.search('kortis')
  const search = new SearchPage(page)
  await search.hit('Korttidsvistelse utanför hemmet').first().click()

  const need = new NeedPage(page)
  await expect(need.heading).toHaveText('Korttidsvistelse utanför hemmet')
  await need.firstDoor.click()

  const service = new ServicePage(page)
  await expect(service.heading).toHaveText('LSS-mottagningen')
  await expect(service.phone('08-465 004 20', service.contact)).toBeVisible()
  await service.footer.getByRole('link', { name: 'Guiden' }).click()

  const guide = new GuidePage(page)
  await expect(guide.heading).toHaveText('Prata med en guide')
  await expect(guide.phone(GUIDE_NUMBERS.lindhaga, guide.call)).toBeVisible()
})

test('opens the language menu', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await expect(start.language('العربية')).toBeHidden()
  await start.languageButton.click()
  await start.language('العربية').click()
  await expect(page).toHaveURL(/\/ar\/lindhaga$/)
  await expect(new StartPage(page, 'ar').heading).toBeVisible()
})

test('explains a word where it stands', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await expect(need.explanation('Handläggare')).toHaveCount(0)
  await need.word('handläggaren').click()
  await expect(need.explanation('Handläggare')).toContainText('tar emot din ansökan')
  await need.explanation('Handläggare').getByRole('button', { name: 'Stäng' }).click()
  await expect(need.explanation('Handläggare')).toHaveCount(0)
})

test('unfolds what is folded', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  const rights = need.main.getByText('Rätten står i lagen om stöd och service', { exact: false })
  await expect(rights).toBeHidden()
  await need.disclosure('Dina rättigheter').click()
  await expect(rights).toBeVisible()
})

for (const [name, path] of [
  ['a page that is not there', '/lindhaga/behov/finns-inte'],
  ['the error page', '/lindhaga/fel'],
  ['an address that cannot be read', '/lindhaga/%00'],
] as const) {
  test(`${name} has a heading and the guide's number`, async ({ page }) => {
    const portal = new PortalPage(page)
    await page.goto(path)
    await expect(portal.heading).toHaveCount(1)
    await expect(portal.heading).toBeVisible()
    await expect(portal.phone(GUIDE_NUMBERS.lindhaga).first()).toBeVisible()
  })
}

test('an address of nowhere has a heading and 112', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto('/%00')
  await expect(portal.heading).toBeVisible()
  await expect(portal.phone('112').first()).toBeVisible()
})
