import { inject } from 'vitest'
import type { ContentRecord, KindName, RecordTypes } from '@/lib/publishing/records'
import type { ScopeContents, Snapshot } from '@/lib/publishing/snapshot'

/** The repository's own contents as a snapshot, without a database: what a fresh portal shows. */
export function libraryFromFiles(): Snapshot {
  const records = inject('records')
  const scopes = [...new Set(records.map((record) => record.scopeId))]
  return { scopes: new Map(scopes.map((scope) => [scope, contentsOf(scope, records)])) }
}

function contentsOf(scope: string, records: readonly ContentRecord[]): ScopeContents {
  const all = <K extends KindName>(kind: K): RecordTypes[K][] =>
    records.flatMap((record) =>
      record.scopeId === scope && record.kind === kind ? [record.data as RecordTypes[K]] : [],
    )
  return {
    scope,
    revision: 1,
    region: all('region')[0],
    municipality: all('municipality')[0],
    lifeAreas: all('lifeArea'),
    organizations: all('organization'),
    emergencyNumbers: all('emergencyNumber'),
    glossaryTerms: all('glossaryTerm'),
    needs: all('need'),
    needTranslations: all('needTranslation'),
    localNeeds: all('localNeed'),
    services: all('service'),
    guides: all('guide'),
    lifeEvents: all('lifeEvent'),
    professions: all('profession'),
    funds: all('fund'),
    accessibilityStatements: all('accessibilityStatement'),
    easyReads: all('easyRead'),
    processes: all('process'),
    papers: all('paper'),
    actors: all('actor'),
    greyZones: all('greyZone'),
    synonymGroups: all('synonymGroup'),
  }
}
