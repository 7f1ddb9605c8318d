import { NATION } from '../../kernel/values'
import { collectReferences, type Reference } from '../../markdown/check'
import { isPageName } from '../../markdown/dialect'
import { scopeFolder } from '../files/place'
import type { Point } from '../files/yaml'
import type { ContentRecord } from '../records'
import { readText, textsOf } from '../texts'
import type { Universe } from '../universe'

/** Something that a record refers to and that is not there. */
export interface Missing {
  path: PropertyKey[]
  message: string
  /** In the text at `path`, when it is a text. */
  at?: Point
}

/** What the record's own fields refer to and that is not there; PostgreSQL refuses most of it too. */
export function missingReferences(record: ContentRecord, universe: Universe): Missing[] {
  const { scopeId, kind, data } = record
  const missing = (path: PropertyKey[], message: string, there: boolean): Missing[] =>
    there ? [] : [{ path, message }]
  const need = (path: PropertyKey[], slug: string) =>
    missing(path, `behovet ${slug} finns inte`, universe.has('need', NATION, slug))
  const needs = (slugs: readonly string[], under: PropertyKey[] = []) =>
    slugs.flatMap((slug, index) => need([...under, 'needs', index], slug))
  const organization = (slug: string) =>
    missing(
      ['organization'],
      `organisationen ${slug} finns inte i ${placeNames(record, universe)}`,
      universe.hasUp('organization', scopeId, slug),
    )
  const areas = (scopes: readonly string[]) =>
    scopes.flatMap((area, index) =>
      missing(['serviceAreas', index], `området ${area} finns inte`, universe.hasScope(area)),
    )
  const scope =
    kind === 'region' || kind === 'municipality' || universe.hasScope(scopeId)
      ? []
      : [{ path: [], message: `området saknas: väntade filen ${scopeFile(scopeId)}` }]
  switch (kind) {
    case 'municipality':
      return missing(
        ['region'],
        `regionen ${data.region} finns inte`,
        universe.has('region', `region:${data.region}`, data.region),
      )
    case 'need':
      return [
        ...missing(
          ['lifeArea'],
          `livsområdet ${data.lifeArea} finns inte`,
          universe.has('lifeArea', NATION, data.lifeArea),
        ),
        ...data.related.flatMap((slug, index) => need(['related', index], slug)),
      ]
    case 'needTranslation':
      return need(['need'], data.need)
    case 'localNeed':
      return [...scope, ...need(['need'], data.need)]
    case 'service':
      return [
        ...scope,
        ...organization(data.organization),
        ...data.needs.flatMap(({ slug }, index) => need(['needs', index, 'slug'], slug)),
        ...areas(data.serviceAreas),
      ]
    case 'guide':
      return [...scope, ...organization(data.organization), ...areas(data.serviceAreas)]
    case 'organization':
      return [...scope, ...needs(data.needs)]
    case 'easyRead':
      return need(['need'], data.need)
    case 'greyZone':
      return [
        ...needs(data.needs),
        ...data.says.flatMap(({ actor }, index) =>
          missing(
            ['says', index, 'actor'],
            `aktören ${actor} finns inte`,
            universe.has('actor', NATION, actor),
          ),
        ),
      ]
    case 'process':
    case 'minorityLanguage':
    case 'paper':
    case 'actor':
    case 'glossaryTerm':
    case 'profession':
      return needs(data.needs)
    case 'lifeEvent':
      return data.phases.flatMap((phase, index) => needs(phase.needs, ['phases', index]))
    case 'fund':
      return [
        ...scope,
        ...needs(data.needs),
        ...missing(
          ['service'],
          `verksamheten ${data.service} finns inte`,
          data.service === undefined || universe.hasUp('service', scopeId, data.service),
        ),
      ]
    default:
      return scope
  }
}

/** What the record's texts refer to and that is not there. */
export function missingInTexts(record: ContentRecord, universe: Universe): Missing[] {
  const { scopeId } = record
  // A national text can name a service or a fund that the municipalities have, each its own.
  const hasBelow = (kind: 'service' | 'fund') => (slug: string) =>
    universe.shownIn(scopeId).some((scope) => universe.hasUp(kind, scope, slug))
  return textsOf(record).flatMap((text) => {
    const refers = collectReferences(readText(text).tree)
    const missing = (references: readonly Reference[], what: string, there: (slug: string) => boolean) =>
      references
        .filter(({ slug }) => !there(slug))
        .map(({ slug, at }) => ({
          path: text.path,
          message: `${what} ${slug} finns inte`,
          ...(at && { at }),
        }))
    return [
      ...missing(refers.needs, 'behovet', (slug) => universe.has('need', NATION, slug)),
      ...missing(refers.services, 'verksamheten', hasBelow('service')),
      ...missing(refers.terms, 'ordet', (slug) => universe.has('glossaryTerm', NATION, slug)),
      ...missing(refers.areas, 'livsområdet', (slug) => universe.has('lifeArea', NATION, slug)),
      ...missing(refers.events, 'livshändelsen', (slug) => universe.has('lifeEvent', NATION, slug)),
      ...missing(refers.professions, 'yrket', (slug) => universe.has('profession', NATION, slug)),
      ...missing(refers.funds, 'fonden', hasBelow('fund')),
      ...missing(refers.processes, 'processen', (slug) => universe.has('process', NATION, slug)),
      ...missing(refers.papers, 'papperet', (slug) => universe.has('paper', NATION, slug)),
      ...missing(refers.pages, 'sidan', isPageName),
    ]
  })
}

function scopeFile(scopeId: string): string {
  return `${scopeFolder(scopeId)}/${scopeId.startsWith('region:') ? 'region' : 'municipality'}.yaml`
}

function placeNames({ scopeId }: ContentRecord, universe: Universe): string {
  return universe
    .chain(scopeId)
    .map((scope) => `${scopeFolder(scope)}/organizations.yaml`)
    .join(' eller ')
}
