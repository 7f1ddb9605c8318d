import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { ScopeContents } from '../publishing/snapshot'
import { indexLetters } from './a-to-z'
import { type Chain, chainOf, reachableBySlug, reachableOrganizations } from './chain'
import { organizationGroups } from './directories'

const library = libraryFromFiles()
const NOW = Date.parse('2026-11-23T10:00:00+01:00')

/** Norrsjö, whose neighbour Älvhamn has these organisations, and a service that is for both. */
function norrsjoBeside(changed: (part: ScopeContents) => Partial<ScopeContents>): Chain {
  const alvhamn = library.scopes.get('municipality:alvhamn')
  const scopes = new Map(library.scopes)
  if (alvhamn) scopes.set(alvhamn.scope, { ...alvhamn, ...changed(alvhamn) })
  const chain = chainOf({ scopes }, 'norrsjo')
  if (!chain) throw new Error('no norrsjo')
  return chain
}

function shared(slug: string, organization: string) {
  return (part: ScopeContents): Partial<ScopeContents> => {
    const [service] = part.services
    const [model] = part.organizations
    if (!service || !model) throw new Error('nothing to start from')
    return {
      services: [{ ...service, slug, organization, serviceAreas: ['municipality:norrsjo'] }],
      organizations: [
        { ...model, slug: organization, name: 'Grannens förening', kind: 'organization' },
        { ...model, slug: 'bara-for-grannar', name: 'Bara för grannar', kind: 'organization' },
      ],
    }
  }
}

describe('what a neighbour has for those who live here', () => {
  const beside = norrsjoBeside(shared('grannens-traff', 'grannens-forening'))

  it('is reached, and so is who runs it; what it has for its own is not', () => {
    const slugs = reachableOrganizations(beside).map(({ organization }) => organization.slug)
    expect(slugs).toContain('grannens-forening')
    expect(slugs).not.toContain('bara-for-grannar')
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('stands among the organisations near, and in A–Ö', () => {
    const near = organizationGroups(beside, 'sv', NOW).find(({ group }) => group === 'near')?.organizations
    const found = near?.filter(({ slug }) => slug === 'grannens-forening')
    expect(found?.map(({ services }) => services.map(({ slug }) => slug))).toEqual([['grannens-traff']])
    const entries = indexLetters(beside, 'sv').flatMap((letter) => letter.entries)
    expect(entries.filter(({ label }) => label === 'Grannens förening')).toEqual([
      {
        label: 'Grannens förening',
        lang: 'sv',
        href: '/norrsjo/organisationer#grannens-forening',
        kind: 'organization',
      },
    ])
  })

  it('does not come before what has the same name here', () => {
    const own = norrsjoBeside(() => ({})).own.services[0]
    if (!own) throw new Error('no service')
    const same = norrsjoBeside(shared(own.slug, 'grannens-forening'))
    expect(reachableBySlug(same).get(own.slug)).toEqual({ scope: 'municipality:norrsjo', service: own })
  })
})

it('has the words of the glossary in A–Ö', () => {
  const chain = norrsjoBeside(() => ({}))
  const entries = indexLetters(chain, 'ar').flatMap((letter) => letter.entries)
  const words = entries.filter(({ kind }) => kind === 'term')
  expect(words).toHaveLength(chain.nation.glossaryTerms.length)
  expect(words).toContainEqual({
    label: 'Samtycke',
    lang: 'sv',
    href: '/ar/norrsjo/ordlista#samtycke',
    kind: 'term',
  })
})
