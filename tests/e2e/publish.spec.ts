import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { type ContentsCopy, copyContents } from './support/contents'
import { startPortal, type TestPortal } from './support/server'

// What is measured goes into the report; the limit is generous, since machines that run tests are busy.
const LIMIT_MS = 15_000
const LSS = 'municipalities/lindhaga/services/lss-mottagningen.yaml'
const SHORT_STAY = 'national/needs/korttidsvistelse.md'

test.describe.configure({ mode: 'default' })

let portal: TestPortal
let contents: ContentsCopy

test.beforeAll(async () => {
  test.setTimeout(90_000)
  contents = copyContents()
  portal = await startPortal()
})

test.afterAll(async () => {
  // There is none when it did not start.
  await portal?.stop()
  contents.remove()
})

/** How long after a publication `isThere` becomes true. */
async function seenAfter(what: string, since: number, isThere: () => Promise<boolean>): Promise<void> {
  await expect.poll(isThere, { timeout: LIMIT_MS, intervals: [50] }).toBe(true)
  const description = `${what} after ${Date.now() - since} ms`
  test.info().annotations.push({ type: 'measured', description })
  console.log(`  ${description}`)
}

async function bodyOf(path: string): Promise<string> {
  return (await fetch(portal.url + path)).text()
}

test('a new telephone number is on every page within a second', async ({ page }) => {
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
    '/lindhaga/sok?q=LSS-mottagningen',
  ]
  await Promise.all(
    paths.map((path) =>
      seenAfter(path, at, async () => {
        const body = await bodyOf(path)
        return body.includes('08-465 004 77') && !body.includes('08-465 004 20')
      }),
    ),
  )
  const need = new NeedPage(page)
  await page.goto(`${portal.url}/lindhaga/behov/korttidsvistelse`)
  await expect(need.phone('08-465 004 77', need.turnHere)).toHaveAttribute('href', 'tel:+46846500477')
})

test('a new text is on its page and found by search within a second', async () => {
  const search = '/api/v1/search?municipality=lindhaga&q=vattenrutschkana'
  expect(await bodyOf(search)).toContain('"total":0')
  contents.edit(
    SHORT_STAY,
    'Skriv vad barnet behöver hjälp med',
    'Det finns en vattenrutschkana. Skriv vad barnet behöver hjälp med',
  )
  const { at } = await portal.publish(contents.root, SHORT_STAY)
  await seenAfter('the page', at, async () =>
    (await bodyOf('/lindhaga/behov/korttidsvistelse')).includes('vattenrutschkana'),
  )
  await seenAfter('the search', at, async () => (await bodyOf(search)).includes('"slug":"korttidsvistelse"'))
})

test('publishing the same again changes nothing', async () => {
  const { revisions } = await portal.publish(contents.root)
  expect(revisions).toEqual({})
})

test('a mistake in a file publishes nothing, and the pages stay', async () => {
  const before = await bodyOf('/lindhaga/verksamheter/lss-mottagningen')
  contents.edit(LSS, 'slug: korttidsvistelse', 'slug: finns-inte')
  await expect(portal.publish(contents.root, LSS)).rejects.toThrow(/lss-mottagningen\.yaml/)
  const after = await bodyOf('/lindhaga/verksamheter/lss-mottagningen')
  expect(after.match(/<main[\s\S]*<\/main>/)?.[0]).toBe(before.match(/<main[\s\S]*<\/main>/)?.[0])
})
