import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { SearchPage } from './pages/search-page'
import { SheetPage } from './pages/sheet-page'
import { StartPage } from './pages/start-page'
import { GUIDE_NUMBERS } from './support/places'
import { readCode } from './support/qr'

// A phone's camera sees a code on paper finer still.
test.use({ deviceScaleFactor: 2 })

test('a school nurse finds a need and prints its sheet for the family', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await start.main.getByRole('link', { name: start.texts.start.wayProfessionals }).click()
  const professionals = new PortalPage(page)
  await professionals.searchField.fill('avlastning på ett korttidshem')
  await professionals.main
    .getByRole('button', { name: professionals.texts.professionals.searchButton })
    .click()
  await new SearchPage(page).hit('Korttidsvistelse utanför hemmet').first().click()
  const need = new NeedPage(page)
  await expect(need.heading).toHaveText('Korttidsvistelse utanför hemmet')

  await page.emulateMedia({ media: 'print' })
  await expect(need.phone('08-465 004 20', need.turnHere)).toBeVisible()
  await expect(need.turnHere.getByText('Torggatan 4, plan 2', { exact: false })).toBeVisible()
  await expect(need.steps.getByRole('listitem').first()).toBeVisible()
  await expect(need.bring.getByRole('listitem').first()).toBeVisible()
  // A sheet to hand over is short: what is folded stays on the page, what she has unfolded is printed.
  const rights = need.main.getByText('Rätten står i lagen om stöd och service', { exact: false })
  await expect(rights).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await need.disclosure('Dina rättigheter').click()
  await page.emulateMedia({ media: 'print' })
  await expect(rights).toBeVisible()
  await expect(need.phone(GUIDE_NUMBERS.lindhaga).filter({ visible: true })).not.toHaveCount(0)
  // The address can be typed in, and read from the code.
  await expect(need.printedAddress).toHaveText(page.url())
  expect(await readCode(need.printedCode)).toBe(page.url())
})

test('the sheet in Arabic leads back to the page in Arabic', async ({ page }) => {
  const need = new NeedPage(page, 'ar')
  await need.open('tolk')
  await page.emulateMedia({ media: 'print' })
  await expect(need.printedAddress).toHaveText(page.url())
  expect(await readCode(need.printedCode)).toBe(page.url())
})

test.describe('a father without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('makes a sheet of his own, and opens it from its code on a phone', async ({
    page,
    browser,
    baseURL,
  }) => {
    const start = new StartPage(page)
    await start.open()
    await start.main.getByRole('link', { name: start.texts.start.waySheet }).click()
    const form = new SheetPage(page)
    await expect(form.heading).toHaveText(form.texts.sheet.heading)
    await form.unfold('Vardag och avlastning')
    await form.choice('Korttidsvistelse utanför hemmet').check()
    await form.unfold('Prata och hjälpmedel')
    await form.choice('Tolk').check()
    await form.unfold(form.texts.sheet.services)
    await form.choice(/^Tolkcentralen/).check()
    await form.line.fill('Ring mormor först, hon har tid på tisdagar')
    await form.showButton.click()

    const sheet = new SheetPage(page)
    await expect(sheet.heading).toHaveText('Stöd i Lindhaga')
    await expect(sheet.section('Korttidsvistelse utanför hemmet')).toContainText(sheet.texts.sheet.steps)
    await expect(sheet.section('Korttidsvistelse utanför hemmet')).toContainText(sheet.texts.sheet.bring)
    await expect(sheet.section('Tolk')).toBeVisible()
    await expect(sheet.phone('08-465 004 20').first()).toBeVisible()
    await expect(sheet.problems).toHaveCount(0)
    const made = await sheet.whatStands()
    expect(made.line).toBe('Ring mormor först, hon har tid på tisdagar')
    const address = await sheet.addressInCode()
    expect(new URL(address).origin).toBe(new URL(baseURL ?? '').origin)

    const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const opened = new SheetPage(await phone.newPage())
    await opened.page.goto(address)
    expect(await opened.whatStands()).toEqual(made)
    await phone.close()
  })

  test('changes his sheet: what was chosen stays chosen, and the line stays', async ({ page }) => {
    const sheet = new SheetPage(page)
    await sheet.open([
      ['behov', 'tolk'],
      ['rad', 'Vi ses på tisdag'],
    ])
    await expect(sheet.choice('Tolk')).toBeChecked()
    await expect(sheet.line).toHaveValue('Vi ses på tisdag')
    await sheet.choice('Tolk').uncheck()
    await sheet.unfold('Vardag och avlastning')
    await sheet.choice('Avlösning hemma').check()
    await sheet.showButton.click()
    await expect(sheet.section('Avlösning hemma')).toBeVisible()
    await expect(sheet.section('Tolk')).toHaveCount(0)
    await expect(sheet.main.getByText('Vi ses på tisdag')).toBeVisible()
  })
})

test('a need is put on a sheet of its own from its page', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('habilitering')
  await need.main.getByRole('link', { name: need.texts.sheet.add }).click()
  const sheet = new SheetPage(page)
  await expect(page).toHaveURL(/\/lindhaga\/mitt-blad\?behov=habilitering$/)
  await expect(sheet.section('Habilitering')).toBeVisible()
})

test('the printed sheet has what was chosen and its code, and leaves the form out', async ({ page }) => {
  const sheet = new SheetPage(page)
  await sheet.open([
    ['behov', 'korttidsvistelse'],
    ['verksamhet', 'lss-mottagningen'],
    ['rad', 'Ring före klockan tio'],
  ])
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.section('Korttidsvistelse utanför hemmet')).toBeVisible()
  await expect(sheet.main.getByText('Ring före klockan tio')).toBeVisible()
  await expect(sheet.showButton).toBeHidden()
  await expect(sheet.code).toHaveCount(1)
  expect(await sheet.addressInCode()).toBe(page.url())
})

test.describe('a sheet that asks for', () => {
  test('what is not there says so, and shows the rest', async ({ page }) => {
    const sheet = new SheetPage(page)
    await sheet.open([
      ['behov', 'finns-inte'],
      ['behov', 'tolk'],
      ['verksamhet', 'inte-heller'],
    ])
    await expect(sheet.problems).toContainText('De här hittar vi inte: finns-inte, inte-heller.')
    await expect(sheet.section('Tolk')).toBeVisible()
  })

  test('nothing that is there says so, and offers the form', async ({ page }) => {
    const sheet = new SheetPage(page)
    await sheet.open([['behov', 'finns-inte']])
    await expect(sheet.problems).toContainText('Det här hittar vi inte: finns-inte.')
    await expect(sheet.showButton).toBeVisible()
  })

  test('the same thing twice has it once', async ({ page }) => {
    const sheet = new SheetPage(page)
    await sheet.open([
      ['behov', 'tolk'],
      ['behov', 'tolk'],
      ['verksamhet', 'tolkcentralen'],
      ['verksamhet', 'tolkcentralen'],
    ])
    await expect(sheet.section('Tolk')).toHaveCount(1)
    await expect(sheet.main.getByRole('heading', { level: 2, name: 'Tolkcentralen' })).toHaveCount(1)
    await expect(sheet.problems).toHaveCount(0)
  })

  test('more than there is room for says how many are left out', async ({ page }) => {
    const sheet = new SheetPage(page)
    await sheet.open(
      Array.from({ length: 20 }, (_, index): [string, string] => ['behov', `behov-nummer-${index}`]),
    )
    await expect(sheet.problems).toContainText('Ett blad rymmer högst 12. 8 val fick inte plats.')
  })

  test('a line with marks of other things than words shows the words', async ({ page }) => {
    const sheet = new SheetPage(page)
    const turned = '\u202e\u2067nehåll\u2069 <b onclick="alert(1)">Ring</b>\u200f\nmormor'
    await sheet.open([
      ['behov', 'tolk'],
      ['rad', turned],
    ])
    const { line } = await sheet.whatStands()
    expect(line).toBe('nehåll <b onclick="alert(1)">Ring</b> mormor')
    expect(await sheet.main.locator('[onclick]').count()).toBe(0)
  })
})
