import { expect, it } from 'vitest'
import type { Service } from '../service/schema'
import { doorsFor } from './doors'

const service = (name: string, serviceAreas: string[], first = false): Service => ({
  slug: name.toLowerCase(),
  formerSlugs: [],
  organization: 'kommun',
  name,
  summary: name,
  description: name,
  applicationProcess: 'Ring.',
  accessWays: ['self'],
  needs: [{ slug: 'tolk', first }],
  serviceAreas,
  phones: [],
  locations: [],
  costOptions: [],
  languages: [],
  contacts: [],
  keywords: [],
  reviewedOn: '2026-11-12',
  reviewNext: '2027-02-12',
})

const chain = ['nation', 'region:mellanbygden', 'municipality:norrsjo']
const at = (scope: string, made: Service) => ({ scope, service: made })

it('puts the first door first, then the nearest, and leaves out what is not for those who live here', () => {
  const doors = doorsFor('tolk', chain, [
    at('nation', service('Myndigheten', ['nation'])),
    at('region:mellanbygden', service('Tolkcentralen', ['region:mellanbygden'], true)),
    at('municipality:lindhaga', service('Lindhagas egen', ['municipality:lindhaga'], true)),
    at('municipality:alvhamn', service('Delad', ['municipality:alvhamn', 'municipality:norrsjo'])),
  ])
  expect(doors.map((door) => door.service.name)).toEqual(['Tolkcentralen', 'Delad', 'Myndigheten'])
})

it('finds no door for a need that nobody serves', () => {
  expect(doorsFor('bibliotek', chain, [at('nation', service('Myndigheten', ['nation']))])).toEqual([])
})
