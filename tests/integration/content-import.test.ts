import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/db/client'
import type { PrismaClient } from '@/lib/db/generated/client'
import { exportContent } from '@/lib/publishing/export'
import { type ImportSummary, importContent } from '@/lib/publishing/import'
import { ContentInvalidError } from '@/lib/publishing/problem'
import { currentRevisions } from '@/lib/revision/queries'
import { ContentFolder } from '../support/content-folder'
import { addSample, SAMPLES, type Sample } from './content-samples'
import { copyDatabase, makeDatabase } from './support/database'

let folder: ContentFolder
let client: PrismaClient
const LSS = 'municipalities/lindhaga/services/lss-mottagningen.yaml'
const LSS_KEY = 'municipality:lindhaga/service/lss-mottagningen'

/** Contents to change, and the database that they are loaded into. */
function begin(size: 'whole' | 'small', url: string): void {
  folder = new ContentFolder(size)
  client = createClient({ url, queryTimeoutMillis: 60_000 })
}

afterEach(async () => {
  await client.$disconnect()
  folder.remove()
})

const load = (options: { replace?: boolean; path?: string } = {}) =>
  importContent({ db: client, root: folder.root, replace: false, ...options })

const total = ({ kinds }: ImportSummary, outcome: 'created' | 'updated' | 'unchanged' | 'kept' | 'removed') =>
  Object.values(kinds).reduce((sum, counts) => sum + counts[outcome], 0)

const editInDatabase = () =>
  client.service.updateMany({ where: { slug: 'lss-mottagningen' }, data: { summary: 'Ändrad för hand.' } })

const nameInDatabase = async () =>
  (
    await client.service.findFirstOrThrow({
      where: { slug: 'lss-mottagningen', scopeId: 'municipality:lindhaga' },
    })
  ).name

/** What was published of a record, newest first. */
const historyOf = (recordKey: string) =>
  client.revision.findMany({ where: { recordKey }, orderBy: { number: 'desc' } })

describe('loading contents', () => {
  beforeEach(async () => begin('whole', await makeDatabase()))

  // One test, since all the contents take their time to load.
  it('loads everything, gives the same files back byte for byte, and the second time changes nothing', async () => {
    const first = await load()
    expect(total(first, 'created')).toBeGreaterThan(90)
    expect(await currentRevisions(client)).toEqual(
      new Map([
        ['municipality:alvhamn', 1],
        ['municipality:lindhaga', 1],
        ['municipality:norrsjo', 1],
        ['nation', 1],
        ['region:mellanbygden', 1],
      ]),
    )
    const given = await exportContent(client, folder.root)
    expect(given.written).toEqual([])
    expect(given.removed).toEqual([])
    expect(given.unchanged.length).toBeGreaterThan(50)
    const second = await load()
    expect(total(second, 'unchanged')).toBe(total(first, 'created'))
    expect(total(second, 'created') + total(second, 'updated') + total(second, 'removed')).toBe(0)
    expect(second.revisions.size).toBe(0)
    expect((await currentRevisions(client)).get('nation')).toBe(1)
  })
})

describe('loading contents into an empty database', () => {
  beforeEach(async () => begin('small', await makeDatabase()))

  it('lets two imports take turns', async () => {
    const [one, other] = await Promise.all([load(), load()])
    expect(total(one, 'created') + total(other, 'created')).toBe(
      Math.max(total(one, 'created'), total(other, 'created')),
    )
    expect((await currentRevisions(client)).get('nation')).toBe(1)
  })

  it('loads nothing when one file of many is wrong', async () => {
    folder.edit(LSS, 'slug: lss-mottagningen', 'slug: annat')
    await expect(load()).rejects.toBeInstanceOf(ContentInvalidError)
    expect(await client.need.count()).toBe(0)
  })
})

describe('loading contents that are loaded', () => {
  let loaded: string

  beforeAll(async () => {
    loaded = await makeDatabase()
    begin('small', loaded)
    await load()
    await client.$disconnect()
    folder.remove()
  })

  beforeEach(async () => begin('small', await copyDatabase(loaded)))

  it('takes a life event, a profession, a fund, a language and a statement, gives them back, and takes them away', async () => {
    const kinds = Object.keys(SAMPLES) as Sample[]
    const takeAway = kinds.map((kind) => addSample(folder, kind))
    const added = await load()
    expect(total(added, 'created') + total(added, 'updated')).toBe(kinds.length)
    for (const kind of kinds) expect(added.kinds[kind].created + added.kinds[kind].updated).toBe(1)
    expect((await load()).revisions.size).toBe(0)
    const { unchanged } = await exportContent(client, folder.root)
    expect(unchanged).toEqual(expect.arrayContaining(kinds.map((kind) => SAMPLES[kind].file)))
    for (const take of takeAway) take()
    const taken = await load()
    for (const kind of kinds) expect(taken.kinds[kind].removed + taken.kinds[kind].updated).toBe(1)
    expect(taken.kept).toEqual([])
  })

  it('keeps what is said of former addresses, young people, needs and holidays', async () => {
    folder.edit(LSS, 'slug: lss-mottagningen\n', 'slug: lss-mottagningen\nformerSlugs:\n  - lss-enheten\n')
    folder.edit(LSS, 'organization: ', 'youngSummary: Du kan ringa själv.\norganization: ')
    folder.edit(LSS, 'hours:\n      regular:\n', 'hours:\n      holidays: open\n      regular:\n')
    folder.edit('national/needs/tolk.md', 'title: ', 'youngTitle: Jag behöver tolk\ntitle: ')
    await load()
    await exportContent(client, folder.root)
    expect(folder.read(LSS)).toMatch(/formerSlugs:\n {2}- lss-enheten\n/)
    expect(folder.read(LSS)).toMatch(/\nsummary: .+\n( .*\n)*youngSummary: Du kan ringa själv\.\n/)
    expect(folder.read(LSS)).toMatch(/closes: .+\n +holidays: open\n/)
    expect(folder.read('national/needs/tolk.md')).toMatch(/\ntitle: .+\nyoungTitle: Jag behöver tolk\n/)
    expect((await load()).kinds.service.updated).toBe(0)
  })

  it('publishes only the scope whose file changed, and remembers what it was', async () => {
    folder.edit(LSS, 'name: ', 'name: Nya ')
    const summary = await load()
    expect([...summary.revisions]).toEqual([['municipality:lindhaga', 2]])
    expect(total(summary, 'updated')).toBe(1)
    expect(await nameInDatabase()).toMatch(/^Nya /)
    const history = await historyOf(LSS_KEY)
    expect(history.map(({ number }) => number)).toEqual([2, 1])
    expect(history[0]?.data).toMatchObject({ slug: 'lss-mottagningen' })
  })

  it('keeps what was edited in the database, until it is told to replace it', async () => {
    await editInDatabase()
    folder.edit(LSS, 'name: ', 'name: Nya ')
    const kept = await load()
    expect(kept.kept).toContain(LSS_KEY)
    expect(await nameInDatabase()).not.toMatch(/^Nya /)
    const replaced = await load({ replace: true })
    expect(replaced.kept).toEqual([])
    expect(await nameInDatabase()).toMatch(/^Nya /)
  })

  it('makes nothing again that was withdrawn in the database, though its file has changed, until it is told to', async () => {
    const file = 'municipalities/lindhaga/services/foraldrakafeet.yaml'
    const key = 'municipality:lindhaga/service/foraldrakafeet'
    await client.service.deleteMany({ where: { slug: 'foraldrakafeet' } })
    const same = await load()
    expect(same.kept).toEqual([key])
    folder.edit(file, 'name: ', 'name: Nya ')
    for (const again of [await load(), await load()]) {
      expect(again.kept).toEqual([key])
      expect(total(again, 'created')).toBe(0)
      expect(again.revisions.size).toBe(0)
    }
    expect(await client.service.count({ where: { slug: 'foraldrakafeet' } })).toBe(0)
    const replaced = await load({ replace: true })
    expect(replaced.kinds.service.created).toBe(1)
    expect(replaced.kept).toEqual([])
    expect(total(await load(), 'unchanged')).toBe(total(same, 'unchanged') + 1)
  })

  it('takes away a record whose file is gone, unless it was edited in the database', async () => {
    // Nothing refers to this one.
    const school = folder.read('municipalities/norrsjo/services/norrsjoskolan.yaml')
    const file = 'municipalities/norrsjo/services/gamla-skolan.yaml'
    folder.write(file, school.replace('slug: norrsjoskolan', 'slug: gamla-skolan'))
    await load()
    const [made] = await historyOf('municipality:norrsjo/service/gamla-skolan')
    folder.delete(file)
    const summary = await load()
    expect(summary.kinds.service.removed).toBe(1)
    expect([...summary.revisions.keys()]).toEqual(['municipality:norrsjo'])
    const [newest] = await historyOf('municipality:norrsjo/service/gamla-skolan')
    expect(newest).toMatchObject({ number: (made?.number ?? 0) + 1, data: null })
    await client.service.updateMany({
      where: { slug: 'foraldrakafeet' },
      data: { summary: 'Ändrad för hand.' },
    })
    folder.delete('municipalities/lindhaga/services/foraldrakafeet.yaml')
    const kept = await load()
    expect(kept.kept).toEqual(['municipality:lindhaga/service/foraldrakafeet'])
  })

  it('removes nothing when only one file is loaded', async () => {
    folder.delete('municipalities/norrsjo/services/norrsjoskolan.yaml')
    folder.edit(LSS, 'name: ', 'name: Nya ')
    const summary = await load({ path: LSS })
    expect(total(summary, 'updated')).toBe(1)
    expect(total(summary, 'removed')).toBe(0)
    expect(total(summary, 'unchanged')).toBe(0)
  })

  it('refuses to take away what an edited record in the database needs', async () => {
    const area = 'national/life-areas.yaml'
    await client.need.updateMany({ where: { slug: 'tolk' }, data: { position: 99 } })
    const text = folder.read(area)
    const need = folder.read('national/needs/tolk.md')
    const slug = /lifeArea: (.+)/.exec(need)?.[1] ?? ''
    folder.write(area, text.replace(`slug: ${slug}\n`, 'slug: nagot-annat\n'))
    await expect(load()).rejects.toThrow(`livsområdet ${slug} finns inte`)
  })
})
