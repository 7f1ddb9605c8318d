import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { ACTOR_SECTORS } from '../actor/schema'
import { indexLetters } from './a-to-z'
import { actorsView } from './actors-view'
import { chainOf } from './chain'
import { needView } from './need-view'
import { pageAbout } from './page-about'
import { paperLetters, papersFor } from './papers-view'

const library = libraryFromFiles()
const NOW = Date.parse('2026-11-23T10:00:00+01:00')

function chain() {
  const found = chainOf(library, 'lindhaga')
  if (!found) throw new Error('no lindhaga')
  return found
}

describe('who is responsible for what', () => {
  const view = actorsView(chain(), 'sv')

  it('has something in each of the five fields, in the order of the map', () => {
    expect(view.sectors.map(({ sector }) => sector)).toEqual([...ACTOR_SECTORS])
    for (const { actors, sector } of view.sectors) expect(actors.length, sector).toBeGreaterThan(0)
  })

  it('says what someone else does, and who, of each', () => {
    for (const { slug, notFor, needs } of view.sectors.flatMap(({ actors }) => actors)) {
      expect(notFor.length, slug).toBeGreaterThan(0)
      expect(needs.length, slug).toBeGreaterThan(0)
    }
  })

  it('leads from what one hears to who says it, at least two of them', () => {
    expect(view.greyZones.length).toBeGreaterThanOrEqual(12)
    for (const { slug, says } of view.greyZones) {
      expect(new Set(says.map(({ href }) => href)).size, slug).toBeGreaterThanOrEqual(2)
    }
    expect(view.greyZones[0]?.says[0]).toMatchObject({
      name: 'Förskolan och skolan',
      href: '/lindhaga/vem-gor-vad#forskola-och-skola',
    })
  })

  it('gives each place on the page an address of its own', () => {
    const ids = [...view.sectors.flatMap(({ actors }) => actors), ...view.greyZones].map(({ slug }) => slug)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('papers', () => {
  it('stand under their letters, with who writes them and who asks for them', () => {
    const letters = paperLetters(chain(), 'sv')
    expect(letters.map(({ letter }) => letter)).toEqual([...new Set(letters.map(({ letter }) => letter))])
    const all = letters.flatMap(({ papers }) => papers)
    expect(all).toHaveLength(chain().nation.papers.length)
    expect(all.find(({ slug }) => slug === 'atgardsprogram')?.writtenBy).toContain('Rektorn beslutar')
  })

  it('are linked to from the needs that ask for them, and found A–Ö', () => {
    const view = needView('omvardnadsbidrag', chain(), 'sv', NOW)
    expect(view?.papers).toContainEqual({
      slug: 'lakarutlatande-till-forsakringskassan',
      href: '/lindhaga/papper#lakarutlatande-till-forsakringskassan',
      title: 'Läkarutlåtande till Försäkringskassan',
    })
    expect(papersFor('finns-inte', chain(), 'sv')).toEqual([])
    const entries = indexLetters(chain(), 'ar').flatMap((letter) => letter.entries)
    expect(entries).toContainEqual({
      label: 'Åtgärdsprogram',
      lang: 'sv',
      href: '/ar/lindhaga/papper#atgardsprogram',
      kind: 'paper',
    })
  })
})

it('lets one tell the guide about the pages', () => {
  expect(pageAbout('papper', chain(), 'sv')?.title.text).toBe('Papper och intyg')
  expect(pageAbout('vem-gor-vad', chain(), 'en')?.title.text).toBe('Who is responsible for what?')
})
