import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../../tests/support/library'
import { contradictions } from './consistent'

const nation = libraryFromFiles().scopes.get('nation')

describe('what contradicts itself', () => {
  it('is a paper that leads to the same need twice', () => {
    const [paper] = nation?.papers ?? []
    if (!paper) throw new Error('no paper')
    const data = { ...paper, needs: ['tolk', 'hjalpmedel', 'tolk'] }
    expect(contradictions({ kind: 'paper', scopeId: 'nation', id: paper.slug, data })).toEqual([
      { path: ['needs', 2], message: 'tolk står två gånger' },
    ])
  })

  it('is a grey zone in which one and the same says both things', () => {
    const [zone] = nation?.greyZones ?? []
    if (!zone) throw new Error('no grey zone')
    const says = [
      { actor: 'bup', text: 'Ja.' },
      { actor: 'bup', text: 'Nej.' },
    ]
    const data = { ...zone, says }
    expect(contradictions({ kind: 'greyZone', scopeId: 'nation', id: zone.slug, data })).toEqual([
      { path: ['says', 1, 'actor'], message: 'bup står två gånger' },
    ])
  })
})
