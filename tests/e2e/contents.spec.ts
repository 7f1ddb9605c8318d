import { expect, test } from '@playwright/test'
import { GlossaryPage } from './pages/glossary-page'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { ServicePage } from './pages/service-page'
import { countIn } from './support/contents'
import {
  GUIDE_NUMBERS,
  inLocale,
  localesOf,
  MUNICIPALITIES,
  MUNICIPALITY_NAMES,
  PAGE_KINDS,
} from './support/places'
import { dialled, FULL_LOCALES, filled, texts } from './support/texts'

test('Lindhaga shows the national steps, and adds what is good to know there', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await expect(need.steps).toContainText('Fråga efter en LSS-handläggare.')
  await need.disclosure('Bra att veta').click()
  await expect(need.main.getByText('Den som har fyllt 15 år söker själv', { exact: false })).toBeVisible()
  await expect(need.main.getByText('Gäller i Lindhaga', { exact: true })).toBeVisible()
  await expect(
    need.main.getByText('Skolskjutsen kan gå till och från Lönnen', { exact: false }),
  ).toBeVisible()
})

test('Norrsjö shows its own steps in place of the national ones, and keeps the rest', async ({ page }) => {
  const need = new NeedPage(page, 'sv', 'norrsjo')
  await need.open('korttidsvistelse')
  await expect(need.steps).toContainText('Norrsjö har inget eget korttidshem.')
  await expect(need.steps).toContainText('Gäller i Norrsjö')
  await expect(need.steps).not.toContainText('Fråga efter en LSS-handläggare.')
  await expect(need.bring).toContainText('om barnets funktionsnedsättning')
  await need.open('stod-i-skolan')
  await expect(need.steps).toContainText('I Norrsjö finns en enda grundskola')
})

test('Norrsjö adds to what the nation says', async ({ page }) => {
  const need = new NeedPage(page, 'sv', 'norrsjo')
  await need.open('anhorigstod')
  await need.disclosure('Bra att veta').click()
  await expect(need.main.getByText('Gäller i Norrsjö', { exact: true })).toBeVisible()
  await expect(need.main.getByText('Norrsjö är litet.', { exact: false })).toBeVisible()
})

test('both show what their region adds, with a live number', async ({ page }) => {
  for (const municipality of MUNICIPALITIES) {
    const need = new NeedPage(page, 'sv', municipality)
    await need.open('tolk')
    const more = need.section('Du kan också vända dig hit')
    await expect(more).toContainText('Gäller i Region Mellanbygden')
    await expect(more.getByRole('link', { name: 'Tolkcentralen' }).first()).toBeVisible()
  }
})

test('a service says how one gets in, when it answers and where it is', async ({ page }) => {
  const service = new ServicePage(page)
  await service.open('lss-mottagningen')
  await expect(service.heading).toHaveText('LSS-mottagningen')
  await expect(service.phone('08-465 004 20', service.contact)).toHaveAttribute('href', 'tel:+46846500420')
  await expect(service.contact).toContainText('Telefontid')
  await expect(service.contact).toContainText('9–11.30')
  await expect(service.contact.getByRole('link', { name: 'lss@lindhaga.example' })).toBeVisible()
  await expect(service.contact).toContainText('Torggatan 4, plan 2')
  await expect(service.hours).toContainText('fredag')
  await expect(service.section('Så kommer du in')).toContainText('Du väljer själv hur du ansöker')
  await service
    .section('Här får du hjälp med')
    .getByRole('link', { name: 'Korttidsvistelse utanför hemmet' })
    .click()
  await expect(page).toHaveURL(/\/behov\/korttidsvistelse$/)
})

test('a word in a text leads to its place in the glossary', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await need.word('handläggaren').click()
  await need.explanation('Handläggare').getByRole('link', { name: 'Läs mer i ordlistan' }).click()
  await page.waitForURL(/\/lindhaga\/ordlista#handlaggare$/, { waitUntil: 'load' })
  const glossary = new GlossaryPage(page)
  await expect(glossary.term('Handläggare')).toBeInViewport()
})

test('the glossary leads to its letters, and tells what a word means to whom', async ({ page }) => {
  const glossary = new GlossaryPage(page)
  await glossary.open()
  await expect(glossary.terms).toHaveCount(countIn('national/glossary.yaml'))
  await glossary.letters.filter({ hasText: /^S$/ }).click()
  await expect(glossary.main.getByRole('heading', { level: 2, name: 'S', exact: true })).toBeInViewport()
  await expect(glossary.main).toContainText('I socialtjänsten')
})

test('the page about the service says who answers for it, and that nobody is tracked', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto(portal.address('/om'))
  await expect(portal.heading).toHaveText('Om Rätt dörr')
  await expect(portal.main.getByRole('heading', { name: 'En påhittad kommun' })).toBeVisible()
  await expect(portal.main).toContainText('Sidorna sparar inga kakor')
})

for (const municipality of MUNICIPALITIES) {
  for (const locale of localesOf(municipality)) {
    // The crawl sees it on every page that links lead to; here are those that none leads to, and a few more.
    const kinds = PAGE_KINDS.filter(
      ({ bare, inAll, status }) => !bare && (inAll || (status !== 200 && FULL_LOCALES.includes(locale))),
    )
    test(`${municipality} in ${locale} says everywhere that it is made up, and stays out of search engines`, async ({
      request,
    }) => {
      const name = MUNICIPALITY_NAMES[municipality]
      for (const { path, status } of kinds) {
        const address = inLocale(path.replace('lindhaga', municipality), locale)
        const response = await request.get(address)
        expect.soft(response.status(), address).toBe(status)
        expect.soft(response.headers()['x-robots-tag'], address).toContain('noindex')
        const html = await response.text()
        const notice = filled(texts[locale].shell.fictional, { name })
        expect.soft(html, address).toContain(notice)
        expect.soft(html, address).toContain(dialled(GUIDE_NUMBERS[municipality]))
      }
    })
  }
}

test('the page where one chooses municipality stays out of search engines while all are made up', async ({
  request,
}) => {
  const response = await request.get('/')
  expect(response.headers()['x-robots-tag']).toContain('noindex')
  expect(await response.text()).toContain('påhittad kommun')
})
