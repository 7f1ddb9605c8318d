import { describe, expect, it } from 'vitest'
import type { LocalNeed, Need } from '../need/schema'
import { layerNeed, movedOn, upperDigest } from './layer'

const national: Need = {
  slug: 'korttidsvistelse',
  formerSlugs: [],
  title: 'Korttidsvistelse',
  summary: 'Barnet bor borta några dygn.',
  lifeArea: 'vardag-och-avlastning',
  position: 1,
  providers: ['municipality'],
  accessWays: ['application'],
  ages: {},
  costKind: 'free',
  inOtherWords: [],
  keywords: [],
  related: [],
  sources: [],
  reviewedOn: '2026-11-12',
  reviewNext: '2027-05-12',
  localChecks: ['priset på maten'],
  sections: { steps: 'Ring kommunen.', cost: 'Du betalar mat.' },
}

const local = (sections: LocalNeed['sections']): LocalNeed => ({
  need: 'korttidsvistelse',
  inOtherWords: [],
  keywords: [],
  reviewedOn: '2026-11-12',
  reviewNext: '2027-05-12',
  sections,
})

const nation = { scope: 'nation', need: national }
const region = (sections: LocalNeed['sections']) => ({ scope: 'region:mellanbygden', need: local(sections) })
const norrsjo = (sections: LocalNeed['sections']) => ({
  scope: 'municipality:norrsjo',
  need: local(sections),
})

const bodies = (blocks: { scope: string; body: string }[] | undefined) =>
  blocks?.map(({ scope, body }) => `${scope} ${body}`)

describe('layering', () => {
  it('inherits what nobody below has said anything about', () => {
    const layered = layerNeed({ national: nation, local: [region({}), norrsjo({})] })
    expect(bodies(layered.steps)).toEqual(['nation Ring kommunen.'])
    expect(layered.bring).toBeUndefined()
  })

  it('adds below, region before municipality', () => {
    const layered = layerNeed({
      national: nation,
      local: [
        region({ steps: { mode: 'add', body: 'Regionen.' } }),
        norrsjo({ steps: { mode: 'add', body: 'Norrsjö.' } }),
      ],
    })
    expect(bodies(layered.steps)).toEqual([
      'nation Ring kommunen.',
      'region:mellanbygden Regionen.',
      'municipality:norrsjo Norrsjö.',
    ])
  })

  it('replaces all that is above, also what the region added', () => {
    const basedOn = upperDigest(['Ring kommunen.', 'Regionen.'])
    const layered = layerNeed({
      national: nation,
      local: [
        region({ steps: { mode: 'add', body: 'Regionen.' } }),
        norrsjo({ steps: { mode: 'replace', basedOn, body: 'Ring Älvhamn.' } }),
      ],
    })
    expect(bodies(layered.steps)).toEqual(['municipality:norrsjo Ring Älvhamn.'])
    expect(layered.steps?.map(movedOn)).toEqual([false])
  })

  it('keeps what is added below a replaced text', () => {
    const basedOn = upperDigest(['Ring kommunen.'])
    const layered = layerNeed({
      national: nation,
      local: [
        region({ steps: { mode: 'replace', basedOn, body: 'Ring regionen.' } }),
        norrsjo({ steps: { mode: 'add', body: 'Eller guiden.' } }),
      ],
    })
    expect(bodies(layered.steps)).toEqual([
      'region:mellanbygden Ring regionen.',
      'municipality:norrsjo Eller guiden.',
    ])
  })

  it('tells when the upper text has moved on, and again when it is taken back', () => {
    const replaced = norrsjo({
      steps: { mode: 'replace', basedOn: upperDigest(['Ring kommunen.']), body: 'Ring Älvhamn.' },
    })
    const changed = { scope: 'nation', need: { ...national, sections: { steps: 'Mejla kommunen.' } } }
    expect(layerNeed({ national: changed, local: [replaced] }).steps?.map(movedOn)).toEqual([true])
    expect(layerNeed({ national: nation, local: [replaced] }).steps?.map(movedOn)).toEqual([false])
  })

  it('shows a section that only a municipality has', () => {
    const layered = layerNeed({
      national: nation,
      local: [norrsjo({ goodToKnow: { mode: 'add', body: 'Bussen går på fredagar.' } })],
    })
    expect(bodies(layered.goodToKnow)).toEqual(['municipality:norrsjo Bussen går på fredagar.'])
  })

  it('puts a translation in the place of the Swedish text, and keeps local Swedish below it', () => {
    const layered = layerNeed({
      national: {
        ...nation,
        translation: {
          need: 'korttidsvistelse',
          locale: 'ar',
          title: 'إقامة قصيرة',
          summary: 'يقيم الطفل خارج البيت.',
          inOtherWords: [],
          keywords: [],
          sourceDigest: '000000000000',
          reviewed: false,
          sections: { steps: 'اتصل بالبلدية.' },
        },
      },
      local: [norrsjo({ steps: { mode: 'add', body: 'Norrsjö.' } })],
    })
    expect(layered.steps?.map((block) => block.locale)).toEqual(['ar', 'sv'])
    expect(layered.cost?.map((block) => block.locale)).toEqual(['sv'])
  })
})
