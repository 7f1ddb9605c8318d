import type { AccessibilityStatement } from '../accessibility/schema'
import type { Actor, GreyZone } from '../actor/schema'
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
import { scopeRevision } from '../revision/queries'
import type { Service } from '../service/schema'
import type { SynonymGroup } from '../synonym/schema'
import { KINDS } from './kinds'

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
 * Reads a scope whole, at one moment: its revision and its contents belong together.
 * @returns null when there is no such scope any more
 */
export async function readScopeContents(client: PrismaClient, scope: ScopeId): Promise<ScopeContents | null> {
  return client.$transaction(
    async (tx) => {
      const revision = await scopeRevision(tx, scope)
      if (revision === null) return null
      const [region] = await KINDS.region.read(tx, scope)
      const [municipality] = await KINDS.municipality.read(tx, scope)
      return {
        scope,
        revision,
        region,
        municipality,
        lifeAreas: await KINDS.lifeArea.read(tx, scope),
        organizations: await KINDS.organization.read(tx, scope),
        emergencyNumbers: await KINDS.emergencyNumber.read(tx, scope),
        glossaryTerms: await KINDS.glossaryTerm.read(tx, scope),
        needs: await KINDS.need.read(tx, scope),
        needTranslations: await KINDS.needTranslation.read(tx, scope),
        localNeeds: await KINDS.localNeed.read(tx, scope),
        services: await KINDS.service.read(tx, scope),
        guides: await KINDS.guide.read(tx, scope),
        lifeEvents: await KINDS.lifeEvent.read(tx, scope),
        professions: await KINDS.profession.read(tx, scope),
        funds: await KINDS.fund.read(tx, scope),
        accessibilityStatements: await KINDS.accessibilityStatement.read(tx, scope),
        easyReads: await KINDS.easyRead.read(tx, scope),
        processes: await KINDS.process.read(tx, scope),
        papers: await KINDS.paper.read(tx, scope),
        actors: await KINDS.actor.read(tx, scope),
        greyZones: await KINDS.greyZone.read(tx, scope),
        minorityLanguages: await KINDS.minorityLanguage.read(tx, scope),
        synonymGroups: await KINDS.synonymGroup.read(tx, scope),
      }
    },
    { isolationLevel: 'RepeatableRead', timeout: READING, maxWait: READING },
  )
}
