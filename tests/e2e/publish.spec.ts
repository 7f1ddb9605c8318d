import { expect, test } from '@playwright/test'
import { ContentFolder } from '../support/content-folder'
import { NeedPage } from './pages/need-page'
import { startPortal, type TestPortal } from './support/server'

const LSS = 'municipalities/lindhaga/services/lss-mottagningen.yaml'
const SHORT_STAY = 'national/needs/korttidsvistelse.md'

test.describe.configure({ mode: 'default' })

let portal: TestPortal
let contents: ContentFolder

test.beforeAll(async () => {
  contents = new ContentFolder('whole')
  portal = await startPortal()
  // A portal that has been up for a while: its pages have been asked for, and its index is made.
  for (const path of [
    '/lindhaga/behov/tolk',
    '/lindhaga/verksamheter/linden-parasport',
    '/lindhaga/sok?q=tolk',
  ]) {
    expect((await fetch(portal.url + path)).status, path).toBe(200)
  }
})

test.afterAll(async () => {
  // There is none when it did not start.
  await portal?.stop()
  contents.remove()
})

/**
 * Every page comes to show a publication. A second is promised; a machine that runs other tests besides is no clock, so
 * how long it took goes into the report.
 */
async function expectOnPages(
  paths: readonly string[],
  since: number,
  isNew: (body: string) => boolean,
): Promise<void> {
  for (const path of paths) {
    await expect.poll(async () => isNew(await bodyOf(path)), { intervals: [20], message: path }).toBe(true)
  }
  tell(`${paths.length} pages`, since)
}

function tell(what: string, since: number): void {
  const description = `${what} after ${Date.now() - since} ms`
  test.info().annotations.push({ type: 'measured', description })
  console.log(`  ${description}`)
}

/** Waits until the search knows of a publication, and tells how long after it that was. */
async function foundAfter(what: string, since: number, isThere: () => Promise<boolean>): Promise<void> {
  await expect.poll(isThere, { intervals: [100] }).toBe(true)
  tell(what, since)
}

async function bodyOf(path: string): Promise<string> {
  return (await fetch(portal.url + path)).text()
}

test('a new telephone number is on every page, and in the search', async ({ page }) => {
  expect(await bodyOf('/lindhaga/behov/korttidsvistelse')).toContain('08-465 004 20')
  // The first search makes the index, which is not what is measured.
  await bodyOf('/lindhaga/sok?q=LSS-mottagningen')
  contents.edit(LSS, '08-465 004 20', '08-465 004 77')
  const { at, revisions } = await portal.publish(contents.root, LSS)
  expect(Object.keys(revisions)).toEqual(['municipality:lindhaga'])
  const paths = [
    '/lindhaga/behov/korttidsvistelse',
    '/ar/lindhaga/behov/korttidsvistelse',
    '/lindhaga/verksamheter/lss-mottagningen',
    '/lindhaga/verksamheter/korttidshemmet-lonnen',
    // The sheets that people have kept show what is true when they are opened.
    '/lindhaga/mitt-blad?behov=korttidsvistelse&verksamhet=lss-mottagningen',
  ]
  const isNew = (body: string) => body.includes('08-465 004 77') && !body.includes('08-465 004 20')
  await expectOnPages(paths, at, isNew)
  await foundAfter('the search', at, async () => isNew(await bodyOf('/lindhaga/sok?q=LSS-mottagningen')))
  const need = new NeedPage(page)
  await page.goto(`${portal.url}/lindhaga/behov/korttidsvistelse`)
  await expect(need.phone('08-465 004 77', need.turnHere)).toHaveAttribute('href', 'tel:+46846500477')
})

test('a new text is on its page, and found by search', async () => {
  const search = '/api/v1/search?municipality=lindhaga&q=xylofon'
  const found = '"slug":"korttidsvistelse"'
  expect(await bodyOf(search)).not.toContain(found)
  contents.edit(
    SHORT_STAY,
    'Skriv vad barnet behöver hjälp med',
    'Det finns en xylofon. Skriv vad barnet behöver hjälp med',
  )
  const { at } = await portal.publish(contents.root, SHORT_STAY)
  const isNew = (body: string) => body.includes('xylofon')
  await expectOnPages(['/lindhaga/behov/korttidsvistelse'], at, isNew)
  await foundAfter('the search', at, async () => (await bodyOf(search)).includes(found))
})

test('publishing the same folder again changes nothing', async () => {
  const { revisions } = await portal.publish(contents.root, 'municipalities')
  expect(revisions).toEqual({})
})

test('a mistake in a file publishes nothing, and the pages stay', async () => {
  const before = await bodyOf('/lindhaga/verksamheter/lss-mottagningen')
  contents.edit(LSS, 'slug: korttidsvistelse', 'slug: finns-inte')
  await expect(portal.publish(contents.root, LSS)).rejects.toThrow(/lss-mottagningen\.yaml/)
  const after = await bodyOf('/lindhaga/verksamheter/lss-mottagningen')
  expect(after.match(/<main[\s\S]*<\/main>/)?.[0]).toBe(before.match(/<main[\s\S]*<\/main>/)?.[0])
})
