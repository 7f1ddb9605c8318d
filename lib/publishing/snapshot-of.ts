import type { ScopeId } from '../kernel/values'
import type { ContentRecord, KindName, RecordTypes } from './records'
import type { ScopeContents, Snapshot } from './snapshot'

/** Records as they would be published, each scope at revision 1: what a fresh portal shows, without a database. */
export function snapshotOf(records: readonly ContentRecord[]): Snapshot {
  const scopes = [...new Set(records.map((record) => record.scopeId))]
  return { scopes: new Map(scopes.map((scope) => [scope, contentsOf(scope, records)])) }
}

function contentsOf(scope: ScopeId, records: readonly ContentRecord[]): ScopeContents {
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
    minorityLanguages: all('minorityLanguage'),
    synonymGroups: all('synonymGroup'),
  }
}
