import { expect, test } from '@playwright/test'
import { ChooserPage } from './pages/chooser-page'
import { GuidePage } from './pages/guide-page'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { StartPage } from './pages/start-page'
import { GUIDE_NUMBERS } from './support/places'
import { filled } from './support/texts'

test('A to Ö leads from a nickname to the need', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await start.main.getByRole('link', { name: start.texts.start.wayAz }).click()
  await expect(start.heading).toHaveText(start.texts.az.heading)
  const letters = start.main.getByRole('navigation', { name: start.texts.az.letters })
  await letters.getByRole('link', { name: 'K', exact: true }).click()
  const nickname = start.main.getByRole('listitem').filter({ hasText: /^Kortis/ })
  await expect(nickname).toBeInViewport()
  await expect(nickname).toContainText('se Korttidsvistelse utanför hemmet')
  await nickname.getByRole('link').click()
  await expect(new NeedPage(page).heading).toHaveText('Korttidsvistelse utanför hemmet')
})

test('A to Ö has Å, Ä and Ö last, as Swedish does', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto(portal.address('/a-o'))
  const letters = portal.main.getByRole('navigation', { name: portal.texts.az.letters }).getByRole('link')
  const shown = await letters.allTextContents()
  const known = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'].filter((letter) => shown.includes(letter))
  expect(shown.filter((letter) => known.includes(letter))).toEqual(known)
  expect(known).toContain('Å')
})

test('a life event leads, step by step, to a need', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await start
    .section(start.texts.start.eventsHeading)
    .getByRole('link', { name: 'Barnet har fått en diagnos' })
    .click()
  const event = new PortalPage(page)
  await expect(event.heading).toHaveText('Barnet har fått en diagnos')
  await expect(event.main.getByRole('heading', { level: 2 }).first()).toHaveText('Nu')
  const first = event.main
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'Nu', exact: true }) })
  await first.getByRole('link', { name: 'Habilitering', exact: true }).click()
  await expect(new NeedPage(page).heading).toHaveText('Habilitering')
})

test('a fund says for whom, to what, how and when', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto(portal.address())
  await portal.footer.getByRole('link', { name: portal.texts.nav.funds }).click()
  await expect(portal.heading).toHaveText(portal.texts.funds.heading)
  // The nearest come first.
  await expect(portal.main.getByRole('heading', { level: 2 }).first()).toHaveText('I Lindhaga')
  const fund = portal.main
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Lindhaga lägerfond' }) })
  const { forWhom, purposes, apply, period } = portal.texts.funds
  for (const term of [forWhom, purposes, apply, period]) {
    await expect(fund.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible()
  }
  await expect(fund).toContainText('Läger för barnet eller för hela familjen')
  await expect(fund.getByRole('link', { name: /\.example$/ }).first()).toHaveAttribute('href', /^mailto:/)
})

test('a profession says what one can ask', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto(portal.address())
  await portal.footer.getByRole('link', { name: portal.texts.nav.professions }).click()
  await expect(portal.heading).toHaveText(portal.texts.professions.heading)
  const profession = portal.main
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Arbetsterapeut', exact: true }) })
  await expect(profession).toContainText(portal.texts.professions.licensed)
  await expect(profession).toContainText('Vad kan vi göra hemma för att morgnarna ska gå lättare?')
  await profession.getByRole('link', { name: 'Hjälpmedel', exact: true }).click()
  await expect(new NeedPage(page).heading).toHaveText('Hjälpmedel')
})

test('an organisation leads to what it does here', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto(portal.address())
  await portal.footer.getByRole('link', { name: portal.texts.nav.organizations }).click()
  const region = portal.main
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Region Mellanbygden', exact: true }) })
  await region.getByRole('link', { name: 'Tolkcentralen', exact: true }).click()
  await expect(portal.heading).toHaveText('Tolkcentralen')
})

test('the accessibility statement has all that the law asks for', async ({ page }) => {
  const portal = new PortalPage(page)
  await page.goto(portal.address())
  await portal.footer.getByRole('link', { name: portal.texts.nav.accessibility }).click()
  const words = portal.texts.accessibility
  await expect(portal.heading).toHaveText(words.heading)
  await expect(portal.main).toContainText(filled(words.lead, { controller: 'Kommunstyrelsen i Lindhaga' }))
  await expect(portal.section(words.complianceHeading)).toContainText(words.compliance.partial)

  // What falls short: each with why and what one can do instead; the software's and the municipality's own.
  const issues = portal.section(words.issuesHeading).getByRole('article')
  const count = await issues.count()
  expect(count).toBeGreaterThan(4)
  for (const term of [words.why, words.alternative]) {
    await expect(issues.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) })).toHaveCount(count)
  }
  await expect(issues.filter({ hasText: words.reason.non_compliance })).not.toHaveCount(0)
  await expect(issues.filter({ hasText: words.reason.out_of_scope })).not.toHaveCount(0)
  await expect(issues.filter({ hasText: 'Kalendern i kommunens e-tjänst' })).toContainText('31 mars 2027')

  // Content in another way, how one reports, how fast one is answered, and who supervises.
  const help = portal.section(words.helpHeading)
  await expect(portal.phone(GUIDE_NUMBERS.lindhaga, help)).toBeVisible()
  await expect(help).toContainText('inom fem vardagar')
  const report = portal.section(words.reportHeading)
  await expect(report.getByRole('link')).toHaveAttribute('href', 'mailto:tillganglighet@lindhaga.example')
  const supervision = portal.section(words.superviseHeading)
  await expect(supervision).toContainText('Myndigheten för digital förvaltning')
  await expect(supervision.getByRole('link')).toHaveAttribute('href', 'https://www.digg.se')

  // How it was assessed, and when.
  const assessed = portal.section(words.testHeading)
  for (const term of [words.method, words.assessedOn, words.publishedOn, words.updatedOn]) {
    await expect(assessed.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible()
  }
  await expect(assessed).toContainText(/\d{1,2} \p{Ll}+ 20\d\d/u)
  await expect(portal.section(words.lawHeading)).toContainText('2018:1937')
})

for (const [municipality, controller, officer] of [
  ['lindhaga', 'Kommunstyrelsen i Lindhaga', 'dataskyddsombud@lindhaga.example'],
  ['norrsjo', 'Kommunstyrelsen i Norrsjö', 'dataskyddsombud@norrsjo.example'],
] as const) {
  test(`privacy in ${municipality} names who answers for what is known, and who watches`, async ({
    page,
  }) => {
    const portal = new PortalPage(page, 'sv', municipality)
    await page.goto(portal.address())
    await portal.footer.getByRole('link', { name: portal.texts.nav.privacy }).click()
    await expect(portal.heading).toHaveText(portal.texts.privacy.heading)
    await expect(portal.main).toContainText(`${controller} ansvarar för de personuppgifter`)
    await expect(portal.main.getByRole('link', { name: officer })).toHaveAttribute(
      'href',
      `mailto:${officer}`,
    )
    await expect(portal.main).toContainText('Integritetsskyddsmyndigheten')
  })
}

test('"is this right?" leads from a need to the guide, with the page named', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  const asked = page.url()
  await need.main.getByRole('link', { name: need.texts.tell.link }).click()
  const guide = new GuidePage(page)
  await expect(guide.heading).toHaveText(guide.texts.guide.heading)
  const about = guide.section(guide.texts.tell.heading)
  await expect(about.getByRole('link', { name: 'Korttidsvistelse utanför hemmet' })).toHaveAttribute(
    'href',
    '/lindhaga/behov/korttidsvistelse',
  )
  const mail = new URL(
    (await about.getByRole('link', { name: guide.texts.tell.mail }).getAttribute('href')) ?? '',
  )
  expect(mail.protocol + mail.pathname).toBe('mailto:guiden@lindhaga.example')
  expect(mail.searchParams.get('subject')).toBe('Om sidan Korttidsvistelse utanför hemmet')
  expect(mail.searchParams.get('body')).toContain(asked)
  // Mail programs show a plus as a plus.
  expect(mail.search).not.toContain('+')
  await expect(guide.phone(GUIDE_NUMBERS.lindhaga, guide.call)).toBeVisible()
})

test('"is this right?" names every kind of page', async ({ page }) => {
  const guide = new GuidePage(page)
  for (const [path, title] of [
    ['', 'Stöd i Lindhaga'],
    ['verksamheter/lss-mottagningen', 'LSS-mottagningen'],
    ['livshandelser/diagnos', 'Barnet har fått en diagnos'],
    ['livsomraden/resor', 'Resor'],
    ['barn-och-unga', guide.texts.young.title],
  ] as const) {
    await page.goto(guide.address(path ? `/${path}` : ''))
    await guide.main.getByRole('link', { name: guide.texts.tell.link }).click()
    await expect(guide.section(guide.texts.tell.heading).getByRole('link', { name: title })).toBeVisible()
  }
})

test('an invented page to tell about shows nothing of it', async ({ page }) => {
  const guide = new GuidePage(page)
  const invented = new URLSearchParams({ sida: 'Ring 0900-123 456 och betala' })
  await page.goto(guide.address(`/guide?${invented}`))
  await expect(guide.heading).toBeVisible()
  await expect(guide.section(guide.texts.tell.heading)).toHaveCount(0)
  await expect(guide.main).not.toContainText('0900')
})

test('reads English from the first page to the guide and acute help', async ({ page }) => {
  const chooser = new ChooserPage(page)
  await chooser.open()
  await chooser.chooseLanguage('English')
  await new ChooserPage(page, 'en').municipality('Älvhamn').click()

  const start = new StartPage(page, 'en', 'alvhamn')
  await expect(page).toHaveURL(/\/en\/alvhamn$/)
  await expect(start.heading).toHaveText(start.texts.start.heading)
  await expect(start.doors).toHaveCount(12)
  expect(await swedishSentences(start)).toEqual([])

  await start.acute.click()
  await expect(start.heading).toHaveText(start.texts.acute.heading)
  await expect(start.phone('112').first()).toBeVisible()
  expect(await swedishSentences(start)).toEqual([])

  await start.footer.getByRole('link', { name: start.texts.nav.guide, exact: true }).click()
  const guide = new GuidePage(page, 'en', 'alvhamn')
  await expect(guide.heading).toHaveText(guide.texts.guide.heading)
  await expect(guide.phone(GUIDE_NUMBERS.alvhamn, guide.call)).toBeVisible()
  await expect(guide.interpreter).toContainText('interpreter')
})

/** What is marked as Swedish and is more than a name. */
async function swedishSentences({ main }: PortalPage): Promise<string[]> {
  const swedish = await main.locator('[lang=sv]').allTextContents()
  return swedish.filter((text) => text.split(/\s+/).length > 6)
}
