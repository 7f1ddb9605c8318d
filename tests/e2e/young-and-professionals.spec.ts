import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { ServicePage } from './pages/service-page'
import { StartPage } from './pages/start-page'
import { GUIDE_NUMBERS } from './support/places'

test.describe('a young person on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('finds from the start page who can help, and a number to call', async ({ page }) => {
    const start = new StartPage(page)
    await start.open()
    await start.main.getByRole('link', { name: start.texts.start.wayYoung }).tap()
    const young = new PortalPage(page)
    await expect(young.heading).toHaveText(young.texts.young.heading)

    const talk = young.section(young.texts.young.talkHeading)
    await expect(young.phone('116 111', talk)).toHaveAttribute('href', 'tel:116111')
    const doors = young.section(young.texts.young.doorsHeading)
    const clinic = doors.getByRole('article').filter({ hasText: 'Ungdomsmottagningen i Lindhaga' })
    await expect(clinic).toContainText('Hit får du komma själv, utan att fråga hemma.')
    await expect(clinic.getByRole('link', { name: /08-465 004/ })).toHaveAttribute('href', /^tel:\+46846500/)
    const guide = young.section(young.texts.young.guideHeading)
    await expect(young.phone(GUIDE_NUMBERS.lindhaga, guide)).toBeVisible()
    await clinic.getByRole('link', { name: 'Ungdomsmottagningen i Lindhaga' }).tap()
    await expect(new ServicePage(page).heading).toHaveText('Ungdomsmottagningen i Lindhaga')
  })

  test('finds own question, a short answer, and where to read more', async ({ page }) => {
    const young = new PortalPage(page)
    await page.goto(young.address('/barn-och-unga'))
    const questions = young.section(young.texts.young.questionsHeading)
    const question = questions.getByRole('heading', { name: 'Jag behöver mer hjälp i skolan' })
    const more = questions.getByRole('link', { name: 'Stöd i skolan', exact: true })
    await expect(more).toBeHidden()
    await question.tap()
    await expect(more).toBeVisible()
    await more.tap()
    await expect(new NeedPage(page).heading).toHaveText('Stöd i skolan')
  })

  test('meets only numbers that are for the young', async ({ page }) => {
    const young = new PortalPage(page)
    await page.goto(young.address('/barn-och-unga'))
    const talk = young.section(young.texts.young.talkHeading)
    await expect(young.phone('112', talk).or(talk.getByText('Ring 112')).first()).toBeVisible()
    // Bris has one number for children and one for adults.
    await expect(young.phone('077-150 50 50')).toHaveCount(0)
  })
})

test.describe('a professional', () => {
  test('reaches the criteria of a referral in two steps from the start page', async ({ page }) => {
    const start = new StartPage(page)
    await start.open()
    await start.main.getByRole('link', { name: start.texts.start.wayProfessionals }).click()
    await start.main.getByRole('heading', { name: 'Hälsa och vård' }).click()
    await start.main.getByRole('table').getByRole('link', { name: 'Habilitering', exact: true }).click()

    const need = new NeedPage(page)
    await expect(page).toHaveURL(/\/behov\/habilitering#professionals$/)
    // The part that the address names is open, and in sight.
    const criteria = need.main.getByText('Krav:', { exact: true })
    await expect(criteria).toBeVisible()
    await expect(criteria).toBeInViewport()
  })

  test('sees who may refer, and the number, without leaving the table', async ({ page }) => {
    const professionals = new PortalPage(page)
    await page.goto(professionals.address('/for-professionella'))
    await professionals.main.getByRole('heading', { name: 'Vardag och avlastning' }).click()
    const row = professionals.main
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Korttidsvistelse utanför hemmet' }) })
    await expect(row).toContainText('Alla. Det behövs ingen remiss.')
    await expect(row.getByRole('link', { name: 'LSS-mottagningen' })).toBeVisible()
    await expect(professionals.phone('08-465 004 20', row)).toHaveAttribute('href', 'tel:+46846500420')
  })

  test('reads what a service wants to know in a referral', async ({ page }) => {
    const professionals = new PortalPage(page)
    await page.goto(professionals.address('/for-professionella'))
    await professionals.main
      .getByRole('heading', { name: professionals.texts.professionals.servicesHeading })
      .click()
    await professionals.main.getByRole('link', { name: /^Barn- och ungdomshabiliteringen/ }).click()
    const service = new ServicePage(page)
    await expect(page).toHaveURL(/\/verksamheter\/habiliteringen#hanvisa$/)
    await expect(service.heading).toHaveText('Barn- och ungdomshabiliteringen')
    const referral = page.locator('#hanvisa')
    await expect(referral).toBeVisible()
    await expect(referral).toContainText(/remiss/i)
  })

  test('makes a sheet to hand over', async ({ page }) => {
    const professionals = new PortalPage(page)
    await page.goto(professionals.address('/for-professionella'))
    await professionals.main
      .getByRole('link', { name: professionals.texts.professionals.sheetLink, exact: true })
      .click()
    await expect(professionals.heading).toHaveText(professionals.texts.sheet.heading)
  })
})
