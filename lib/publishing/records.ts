import type { AccessibilityStatement } from '../accessibility/schema'
import type { Actor, GreyZone } from '../actor/schema'
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
import type { Service } from '../service/schema'
import type { SynonymGroup } from '../synonym/schema'

/** What a record of each kind is. */
export interface RecordTypes {
  region: Region
  municipality: Municipality
  lifeArea: LifeArea
  organization: Organization
  emergencyNumber: EmergencyNumber
  need: Need
  needTranslation: NeedTranslation
  localNeed: LocalNeed
  service: Service
  guide: GuideService
  glossaryTerm: GlossaryTerm
  lifeEvent: LifeEvent
  profession: Profession
  fund: Fund
  accessibilityStatement: AccessibilityStatement
  easyRead: EasyRead
  process: Process
  paper: Paper
  actor: Actor
  greyZone: GreyZone
  minorityLanguage: MinorityLanguage
  synonymGroup: SynonymGroup
}
export type KindName = keyof RecordTypes

/** A record, and where it belongs. `id` is unique among the records of its kind and scope. */
export interface RecordOf<K extends KindName> {
  kind: K
  scopeId: ScopeId
  id: string
  data: RecordTypes[K]
}
export type ContentRecord = { [K in KindName]: RecordOf<K> }[KindName]

/** The name of a record in history and in what was imported: `municipality:lindhaga/service/lss-mottagningen`. */
export function recordKey({ scopeId, kind, id }: Pick<ContentRecord, 'scopeId' | 'kind' | 'id'>): string {
  return `${scopeId}/${kind}/${id}`
}

/** The kind that a record's name says. */
export function kindOfKey(key: string): string {
  return key.split('/')[1] ?? ''
}

/** The kind of a scope, by its id. */
export type ScopeKind = 'nation' | 'region' | 'municipality'

export function scopeKind(scopeId: ScopeId): ScopeKind {
  if (scopeId.startsWith('region:')) return 'region'
  return scopeId.startsWith('municipality:') ? 'municipality' : 'nation'
}

/** The scope's own name: `lindhaga` of `municipality:lindhaga`. */
export function scopeSlug(scopeId: ScopeId): string {
  return scopeId.slice(scopeId.indexOf(':') + 1)
}
