import { beforeAll, describe, expect, it } from 'vitest'
import { LOCALES, NATION } from '@/lib/kernel/values'
import type { ScopeContents, Snapshot } from '@/lib/publishing/snapshot'
import { documentsOf, sourcesOf } from '@/lib/search/documents'
import { LiveSearch } from '@/lib/search/live'
import { search } from '@/lib/search/query'
import type { SearchSpace } from '@/lib/search/space'
import { CHAIN } from '@/scripts/bench-search/library'
import { libraryFromFiles } from '../support/library'

let before: Snapshot
let live: LiveSearch
let old: SearchSpace

beforeAll(async () => {
  before = libraryFromFiles()
  live = new LiveSearch()
  await live.refresh(before)
  old = spaceNow()
})

function spaceNow(): SearchSpace {
  const space = live.space(CHAIN)
  if (!space) throw new Error('There is no index.')
  return space
}

/** The library after a publication of the nation. */
function published(change: (nation: ScopeContents) => Partial<ScopeContents>): Snapshot {
  const nation = before.scopes.get(NATION)
  if (!nation) throw new Error('There is no nation.')
  return {
    scopes: new Map([...before.scopes, [NATION, { ...nation, ...change(nation), revision: 2 }]]),
  }
}

const first = (space: SearchSpace, query: string, locale = 'sv') =>
  search(space, query, { limit: 1, locale }).hits[0]?.slug
const isSwedish = ({ documents }: SearchSpace['indexes'][number]) =>
  documents.every(({ document }) => document.locale === 'sv')

describe('after a publication', () => {
  it('of a Swedish text it is found, and what is in other languages is not read again', async () => {
    expect(first(old, 'xylofon')).not.toBe('tolk')
    await live.refresh(
      published(({ needs }) => ({
        needs: needs.map((need) => (need.slug === 'tolk' ? { ...need, keywords: ['xylofon'] } : need)),
      })),
    )
    const space = spaceNow()
    expect(first(space, 'xylofon')).toBe('tolk')
    const others = old.indexes.filter((index) => !isSwedish(index))
    expect(others.length).toBeGreaterThan(0)
    for (const index of others) expect(space.indexes).toContain(index)
    expect(space.indexes.filter((index) => old.indexes.includes(index))).toEqual(others)
  })

  it('of a translation it is found, and what is Swedish is not read again', async () => {
    await live.refresh(before)
    const swedish = spaceNow().indexes.filter(isSwedish)
    await live.refresh(
      published(({ needTranslations }) => ({
        needTranslations: needTranslations.map((text) =>
          text.need === 'tolk' && text.locale === 'ar' ? { ...text, keywords: ['اكسيلوفون'] } : text,
        ),
      })),
    )
    const space = spaceNow()
    expect(first(space, 'اكسيلوفون', 'ar')).toBe('tolk')
    expect(space.indexes.filter(isSwedish)).toEqual(swedish)
    for (const index of swedish) expect(space.indexes).toContain(index)
  })

  it('of words that mean the same no text is read again', async () => {
    await live.refresh(before)
    const { indexes } = spaceNow()
    await live.refresh(
      published(({ synonymGroups }) => ({
        synonymGroups: [
          ...synonymGroups,
          { slug: 'xylofon', locale: 'sv', same: ['xylofon', 'tolk'], old: [], narrower: [], related: [] },
        ],
      })),
    )
    const space = spaceNow()
    expect(first(space, 'xylofon')).toBe('tolk')
    for (const [at, index] of indexes.entries()) expect(space.indexes[at]).toBe(index)
  })

  it('of what search does not know nothing is made again', async () => {
    await live.refresh(before)
    const space = spaceNow()
    await live.refresh(published(({ lifeAreas }) => ({ lifeAreas: [...lifeAreas] })))
    expect(spaceNow()).toBe(space)
  })
})

describe.each(CHAIN)('the documents of %s', (scope) => {
  it.each(LOCALES)('in %s are made of nothing that is not told', (locale) => {
    const [part, nation] = [before.scopes.get(scope), before.scopes.get(NATION)]
    if (!part || !nation) throw new Error('There is no such scope.')
    const told = sourcesOf({ part, nation, services: [] }, locale)
    const untold = new Set<PropertyKey>()
    const watched = (contents: ScopeContents) =>
      new Proxy(contents, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name)
          if (Array.isArray(value) && !told.includes(value)) untold.add(name)
          return value
        },
      })
    documentsOf({ part: watched(part), nation: watched(nation), services: [] }, locale)
    expect([...untold]).toEqual([])
  })
})

it('has no index of a scope without texts, and answers below it', async () => {
  const empty = new LiveSearch()
  expect(empty.space(CHAIN)).toBeNull()
  const region = CHAIN[1]
  await empty.refresh({ scopes: new Map([...before.scopes].filter(([scope]) => scope !== region)) })
  expect(first(empty.space(CHAIN) ?? old, 'kortis')).toBe('korttidsvistelse')
})
