import { expect, test } from '@playwright/test'
import { ContentFolder } from '../support/content-folder'
import { PortalPage } from './pages/portal-page'
import { GUIDE_NUMBERS } from './support/places'
import { isRunning, rendererOf, restartDatabase, signalDatabase } from './support/processes'
import { startPortal, type TestPortal } from './support/server'
import { dialled } from './support/texts'

test.skip(process.platform === 'win32', 'processes cannot be paused there')
// One story, in this order, on a portal of its own.
test.describe.configure({ mode: 'serial' })

const GUIDE = dialled(GUIDE_NUMBERS.lindhaga)
const PAGES = ['/lindhaga', '/lindhaga/behov/korttidsvistelse', '/ar/lindhaga/guide', '/norrsjo/akut', '/']

let portal: TestPortal
let contents: ContentFolder
let databasePid = 0

test.beforeAll(async () => {
  contents = new ContentFolder('small')
  portal = await startPortal({ ownServer: true, contents: contents.root })
  databasePid = portal.databasePid ?? 0
})

test.afterAll(async () => {
  if (databasePid) signalDatabase(databasePid, 'SIGCONT')
  // There is none when it did not start.
  await portal?.stop()
  if (databasePid && isRunning(databasePid)) signalDatabase(databasePid, 'SIGKILL')
  contents.remove()
})

async function ready(): Promise<number> {
  return (await fetch(`${portal.url}/api/health/ready`)).status
}

/** Every page answers as if nothing had happened. */
async function expectPages(): Promise<void> {
  for (const path of PAGES) {
    const response = await fetch(portal.url + path)
    const html = await response.text()
    expect(response.status, path).toBe(200)
    expect(html, path).toMatch(/<h1[\s>]/)
    if (path.includes('lindhaga')) expect(html, path).toContain(`href="${GUIDE}"`)
  }
}

async function expectSearch(): Promise<void> {
  const response = await fetch(`${portal.url}/api/v1/search?municipality=lindhaga&q=kortis`)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('"slug":"korttidsvistelse"')
  const page = await fetch(`${portal.url}/lindhaga/sok?q=kortis`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('/lindhaga/behov/korttidsvistelse')
}

/** The pages and the search go on, and whoever watches is told within seconds. */
async function expectOutageIsBorne(): Promise<void> {
  await expectPages()
  await expect.poll(ready).toBe(503)
  const response = await fetch(`${portal.url}/api/health/ready`)
  expect(await response.json()).toMatchObject({ database: false, revision: expect.any(Number) })
  expect((await fetch(`${portal.url}/api/health/live`)).status).toBe(200)
  await expectPages()
  await expectSearch()
}

test('the database is paused: pages and search go on, and ready says no', async () => {
  expect(await ready()).toBe(200)
  signalDatabase(databasePid, 'SIGSTOP')
  await expectOutageIsBorne()
})

test('the database goes on: ready says yes by itself', async () => {
  signalDatabase(databasePid, 'SIGCONT')
  await expect.poll(ready).toBe(200)
  await expectPages()
})

test('the database is killed: pages and search go on, and ready says no', async () => {
  signalDatabase(databasePid, 'SIGKILL')
  await expectOutageIsBorne()
})

test('the Next.js process dies while the database is away: a page with the number, and no false word', async ({
  page,
}) => {
  const renderer = rendererOf(portal.pid)
  expect(renderer).toBeDefined()
  if (renderer) process.kill(renderer, 'SIGKILL')
  const visitor = new PortalPage(page)
  await page.goto(`${portal.url}/lindhaga/behov/korttidsvistelse`)
  await expect(visitor.heading).toBeVisible()
  await expect(visitor.phone(GUIDE_NUMBERS.lindhaga).first()).toBeVisible()
  await expect.poll(ready).toBe(503)
  // Nothing has been read yet in the new process, and the number is known all the same.
  await expect.poll(() => rendererOf(portal.pid)).not.toBe(renderer)
  await expect.poll(async () => (await fetch(`${portal.url}/lindhaga`)).text()).toContain(`href="${GUIDE}"`)
})

test('the database is started again: all recovers by itself', async () => {
  databasePid = restartDatabase(portal.databaseData ?? '')
  await expect.poll(ready).toBe(200)
  await expectPages()
  await expectSearch()
})

test('what is published afterwards is seen', async () => {
  const file = 'municipalities/lindhaga/guide.yaml'
  contents.edit(file, '08-465 004 10', '08-465 004 78')
  const { at } = await portal.publish(contents.root, file)
  await expect
    .poll(async () => (await fetch(`${portal.url}/lindhaga/guide`)).text(), {
      intervals: [50],
    })
    .toContain('tel:+46846500478')
  const description = `a number published after the outage was seen after ${Date.now() - at} ms`
  test.info().annotations.push({ type: 'measured', description })
  console.log(`  ${description}`)
})

test('the Next.js process is killed: a page with the number at once, and soon the ordinary ones', async ({
  page,
}) => {
  const renderer = rendererOf(portal.pid)
  if (renderer) process.kill(renderer, 'SIGKILL')
  const visitor = new PortalPage(page)
  const response = await page.goto(`${portal.url}/lindhaga/behov/korttidsvistelse`)
  expect([200, 500, 503]).toContain(response?.status())
  await expect(visitor.heading).toBeVisible()
  await expect(visitor.main.getByRole('link').filter({ hasText: '08-465 004' }).first()).toBeVisible()
  await expect.poll(ready).toBe(200)
  const again = await page.goto(`${portal.url}/lindhaga/behov/korttidsvistelse`)
  expect(again?.status()).toBe(200)
  await expect(visitor.heading).toHaveText('Korttidsvistelse utanför hemmet')
})

test('the log tells what happened, and nothing of what visitors asked', () => {
  expect(portal.log()).toContain('renderer ended')
  expect(portal.log()).not.toContain('kortis')
  expect(portal.log()).not.toContain(new URL(portal.databaseUrl).password)
})
