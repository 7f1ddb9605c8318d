import type { AccessibilityStatement } from '../accessibility/schema'
import type { Actor, GreyZone } from '../actor/schema'
import type { Db } from '../db/client'
import type { PrismaClient } from '../db/generated/client'
import type { EasyRead } from '../easy-read/schema'
import type { EmergencyNumber } from '../emergency/schema'
import type { Fund } from '../fund/schema'
import type { GlossaryTerm } from '../glossary/schema'
import type { GuideService } from '../guide/schema'
import type { ScopeId } from '../kernel/values'
import type { LifeArea } from '../life-area/schema'
import type { LifeEvent } from '../life-event/schema'
import type { MinorityLanguage } from '../minority-language/schema'
import type { Municipality, Region } from '../municipality/schema'
import type { LocalNeed, Need, NeedTranslation } from '../need/schema'
import type { Organization } from '../organization/schema'
import type { Paper } from '../paper/schema'
import type { Process } from '../process/schema'
import type { Profession } from '../profession/schema'
import { recordsSince, scopeRevision } from '../revision/queries'
import type { Service } from '../service/schema'
import type { SynonymGroup } from '../synonym/schema'
import { KINDS } from './kinds'
import { type KindName, kindOfKey, type RecordTypes } from './records'

/** Everything that one scope has published, as it was at one revision. Never changed; a newer one takes its place. */
export interface ScopeContents {
  readonly scope: ScopeId
  readonly revision: number
  /** Of a region's scope. */
  readonly region?: Region
  /** Of a municipality's scope. */
  readonly municipality?: Municipality
  readonly lifeAreas: readonly LifeArea[]
  readonly organizations: readonly Organization[]
  readonly emergencyNumbers: readonly EmergencyNumber[]
  readonly glossaryTerms: readonly GlossaryTerm[]
  readonly needs: readonly Need[]
  readonly needTranslations: readonly NeedTranslation[]
  readonly localNeeds: readonly LocalNeed[]
  readonly services: readonly Service[]
  readonly guides: readonly GuideService[]
  readonly lifeEvents: readonly LifeEvent[]
  readonly professions: readonly Profession[]
  readonly funds: readonly Fund[]
  /** One, or none. */
  readonly accessibilityStatements: readonly AccessibilityStatement[]
  readonly easyReads: readonly EasyRead[]
  readonly processes: readonly Process[]
  readonly papers: readonly Paper[]
  readonly actors: readonly Actor[]
  readonly greyZones: readonly GreyZone[]
  readonly minorityLanguages: readonly MinorityLanguage[]
  readonly synonymGroups: readonly SynonymGroup[]
}

/** What the reading of a scope may take: the nation is thousands of rows, and nobody waits for it. Milliseconds. */
const READING = 30_000

/**
 * A scope as it is at one moment: its revision and its contents belong together. A publication is mostly of a few
 * records, and a nation has thousands: kinds that nothing was published of since `before` are taken from there.
 * @param before what was read from the same database
 * @returns null when there is no such scope any more
 */
export async function readScopeContents(
  client: PrismaClient,
  scope: ScopeId,
  before?: ScopeContents,
): Promise<ScopeContents | null> {
  return client.$transaction(
    async (tx) => {
      const revision = await scopeRevision(tx, scope)
      if (revision === null) return null
      const changed = before && (await kindsSince(tx, before, revision))
      const read = async <K extends KindName>(kind: K, known: readonly RecordTypes[K][] | undefined) =>
        known && changed && !changed.has(kind) ? known : KINDS[kind].read(tx, scope)
      const [region] = await read('region', before && one(before.region))
      const [municipality] = await read('municipality', before && one(before.municipality))
      return {
        scope,
        revision,
        region,
        municipality,
        lifeAreas: await read('lifeArea', before?.lifeAreas),
        organizations: await read('organization', before?.organizations),
        emergencyNumbers: await read('emergencyNumber', before?.emergencyNumbers),
        glossaryTerms: await read('glossaryTerm', before?.glossaryTerms),
        needs: await read('need', before?.needs),
        needTranslations: await read('needTranslation', before?.needTranslations),
        localNeeds: await read('localNeed', before?.localNeeds),
        services: await read('service', before?.services),
        guides: await read('guide', before?.guides),
        lifeEvents: await read('lifeEvent', before?.lifeEvents),
        professions: await read('profession', before?.professions),
        funds: await read('fund', before?.funds),
        accessibilityStatements: await read('accessibilityStatement', before?.accessibilityStatements),
        easyReads: await read('easyRead', before?.easyReads),
        processes: await read('process', before?.processes),
        papers: await read('paper', before?.papers),
        actors: await read('actor', before?.actors),
        greyZones: await read('greyZone', before?.greyZones),
        minorityLanguages: await read('minorityLanguage', before?.minorityLanguages),
        synonymGroups: await read('synonymGroup', before?.synonymGroups),
      }
    },
    { isolationLevel: 'RepeatableRead', timeout: READING, maxWait: READING },
  )
}

/** The kinds that something was published of; undefined when that cannot be told. */
async function kindsSince(
  db: Db,
  { scope, revision }: ScopeContents,
  until: number,
): Promise<ReadonlySet<string> | undefined> {
  const records = await recordsSince(db, scope, revision, until)
  const kinds = records && new Set([...records].map(kindOfKey))
  return kinds && [...kinds].every((kind) => kind in KINDS) ? kinds : undefined
}

const one = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item])
