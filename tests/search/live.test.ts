import { beforeAll, describe, expect, it } from 'vitest'
import { NATION } from '@/lib/kernel/values'
import type { ScopeContents, Snapshot } from '@/lib/publishing/snapshot'
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
const isSwedish = ({ documents }: SearchSpace['layers'][number]) =>
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
    const others = old.layers.filter((layer) => !isSwedish(layer))
    expect(others.length).toBeGreaterThan(0)
    for (const layer of others) expect(space.layers).toContain(layer)
    expect(space.layers.filter((layer) => old.layers.includes(layer))).toEqual(others)
  })

  it('of a translation it is found, and what is Swedish is not read again', async () => {
    await live.refresh(before)
    const swedish = spaceNow().layers.filter(isSwedish)
    await live.refresh(
      published(({ needTranslations }) => ({
        needTranslations: needTranslations.map((text) =>
          text.need === 'tolk' && text.locale === 'ar' ? { ...text, keywords: ['اكسيلوفون'] } : text,
        ),
      })),
    )
    const space = spaceNow()
    expect(first(space, 'اكسيلوفون', 'ar')).toBe('tolk')
    expect(space.layers.filter(isSwedish)).toEqual(swedish)
    for (const layer of swedish) expect(space.layers).toContain(layer)
  })

  it('of words that mean the same no text is read again', async () => {
    await live.refresh(before)
    const { layers } = spaceNow()
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
    for (const [at, layer] of layers.entries()) expect(space.layers[at]).toBe(layer)
  })

  it('of what search does not know nothing is made again', async () => {
    await live.refresh(before)
    const space = spaceNow()
    await live.refresh(published(({ lifeAreas }) => ({ lifeAreas: [...lifeAreas] })))
    expect(spaceNow()).toBe(space)
  })
})

it('has no index of a scope without texts, and answers below it', async () => {
  const empty = new LiveSearch()
  expect(empty.space(CHAIN)).toBeNull()
  const region = CHAIN[1]
  await empty.refresh({ scopes: new Map([...before.scopes].filter(([scope]) => scope !== region)) })
  expect(first(empty.space(CHAIN) ?? old, 'kortis')).toBe('korttidsvistelse')
})
