import type { z } from 'zod'
import { removeAccessibilityStatement, saveAccessibilityStatement } from '../accessibility/mutations'
import { readAccessibilityStatements } from '../accessibility/queries'
import { accessibilityStatementSchema } from '../accessibility/schema'
import { removeActor, removeGreyZone, saveActor, saveGreyZone } from '../actor/mutations'
import { readActors, readGreyZones } from '../actor/queries'
import { actorSchema, greyZoneSchema } from '../actor/schema'
import type { Db } from '../db/client'
import type { Prisma } from '../db/generated/client'
import { removeEasyRead, saveEasyRead } from '../easy-read/mutations'
import { readEasyReads } from '../easy-read/queries'
import { easyReadSchema } from '../easy-read/schema'
import { removeEmergencyNumber, saveEmergencyNumber } from '../emergency/mutations'
import { readEmergencyNumbers } from '../emergency/queries'
import { emergencyNumberSchema } from '../emergency/schema'
import { removeFund, saveFund } from '../fund/mutations'
import { readFunds } from '../fund/queries'
import { fundSchema } from '../fund/schema'
import { removeGlossaryTerm, saveGlossaryTerm } from '../glossary/mutations'
import { readGlossaryTerms } from '../glossary/queries'
import { glossaryTermSchema } from '../glossary/schema'
import { removeGuide, saveGuide } from '../guide/mutations'
import { readGuides } from '../guide/queries'
import { guideServiceSchema } from '../guide/schema'
import type { ScopeId } from '../kernel/values'
import { removeLifeArea, saveLifeArea } from '../life-area/mutations'
import { readLifeAreas } from '../life-area/queries'
import { lifeAreaSchema } from '../life-area/schema'
import { removeLifeEvent, saveLifeEvent } from '../life-event/mutations'
import { readLifeEvents } from '../life-event/queries'
import { lifeEventSchema } from '../life-event/schema'
import { removeMinorityLanguage, saveMinorityLanguage } from '../minority-language/mutations'
import { readMinorityLanguages } from '../minority-language/queries'
import { minorityLanguageSchema } from '../minority-language/schema'
import { removeMunicipality, removeRegion, saveMunicipality, saveRegion } from '../municipality/mutations'
import { readMunicipalities, readRegions } from '../municipality/queries'
import { municipalitySchema, regionSchema } from '../municipality/schema'
import {
  removeLocalNeed,
  removeNeed,
  removeNeedTranslation,
  saveLocalNeed,
  saveNeed,
  saveNeedTranslations,
} from '../need/mutations'
import { readLocalNeeds, readNeeds, readNeedTranslations } from '../need/queries'
import { localNeedSchema, needSchema, needTranslationSchema } from '../need/schema'
import { removeOrganization, saveOrganization } from '../organization/mutations'
import { readOrganizations } from '../organization/queries'
import { organizationSchema } from '../organization/schema'
import { removePaper, savePaper } from '../paper/mutations'
import { readPapers } from '../paper/queries'
import { paperSchema } from '../paper/schema'
import { removeProcess, saveProcess } from '../process/mutations'
import { readProcesses } from '../process/queries'
import { processSchema } from '../process/schema'
import { removeProfession, saveProfession } from '../profession/mutations'
import { readProfessions } from '../profession/queries'
import { professionSchema } from '../profession/schema'
import { removeService, saveService } from '../service/mutations'
import { readServices } from '../service/queries'
import { serviceSchema } from '../service/schema'
import { removeSynonymGroup, saveSynonymGroups } from '../synonym/mutations'
import { readSynonymGroups } from '../synonym/queries'
import { synonymGroupSchema } from '../synonym/schema'
import type { KindName, RecordTypes, ScopeKind } from './records'

type Tx = Prisma.TransactionClient

/**
 * Where records of a kind are in the folder of their scope: alone in one file, all in one list, a list for each
 * language, or a file each (`file` is then the folder).
 */
export interface FilePlace {
  form: 'single' | 'list' | 'lists' | 'yaml' | 'markdown'
  file: string
}

/** All that publishing knows of a kind of contents. */
export interface ContentKind<K extends KindName> {
  /** In Swedish, as the import's summary says it. */
  label: string
  schema: z.ZodType<RecordTypes[K]>
  /** The scopes that may have such records. */
  scopes: readonly ScopeKind[]
  place: FilePlace
  idOf(data: RecordTypes[K]): string
  /** In the order of a list file. */
  read(db: Db, scopeId: ScopeId): Promise<RecordTypes[K][]>
  /**
   * Each in the place of the one that was there. Writes only what `read` of this kind reads in this scope: processes
   * that follow a publication read again only the kinds that it was of.
   */
  save(tx: Tx, scopeId: ScopeId, data: readonly RecordTypes[K][]): Promise<void>
  remove(tx: Tx, scopeId: ScopeId, id: string): Promise<void>
}

/** For the kinds of which there are not thousands. */
function oneByOne<Data>(save: (tx: Tx, scopeId: ScopeId, data: Data) => Promise<void>) {
  return async (tx: Tx, scopeId: ScopeId, all: readonly Data[]): Promise<void> => {
    for (const data of all) await save(tx, scopeId, data)
  }
}

const bySlug = ({ slug }: { slug: string }) => slug

/** The kinds, in the order that they must be written in: what is referred to comes before what refers to it. */
export const KINDS: { readonly [K in KindName]: ContentKind<K> } = {
  region: {
    label: 'Regioner',
    schema: regionSchema,
    scopes: ['region'],
    place: { form: 'single', file: 'region.yaml' },
    idOf: bySlug,
    read: readRegions,
    save: oneByOne(saveRegion),
    remove: removeRegion,
  },
  municipality: {
    label: 'Kommuner',
    schema: municipalitySchema,
    scopes: ['municipality'],
    place: { form: 'single', file: 'municipality.yaml' },
    idOf: bySlug,
    read: readMunicipalities,
    save: oneByOne(saveMunicipality),
    remove: removeMunicipality,
  },
  lifeArea: {
    label: 'Livsområden',
    schema: lifeAreaSchema,
    scopes: ['nation'],
    place: { form: 'list', file: 'life-areas.yaml' },
    idOf: bySlug,
    read: readLifeAreas,
    save: oneByOne(saveLifeArea),
    remove: removeLifeArea,
  },
  organization: {
    label: 'Organisationer',
    schema: organizationSchema,
    scopes: ['nation', 'region', 'municipality'],
    place: { form: 'list', file: 'organizations.yaml' },
    idOf: bySlug,
    read: readOrganizations,
    save: oneByOne(saveOrganization),
    remove: removeOrganization,
  },
  emergencyNumber: {
    label: 'Akuta nummer',
    schema: emergencyNumberSchema,
    scopes: ['nation', 'region', 'municipality'],
    place: { form: 'list', file: 'emergency-numbers.yaml' },
    idOf: bySlug,
    read: readEmergencyNumbers,
    save: oneByOne(saveEmergencyNumber),
    remove: removeEmergencyNumber,
  },
  need: {
    label: 'Behov',
    schema: needSchema,
    scopes: ['nation'],
    place: { form: 'markdown', file: 'needs' },
    idOf: bySlug,
    read: readNeeds,
    save: oneByOne(saveNeed),
    remove: removeNeed,
  },
  needTranslation: {
    label: 'Behov, översatta',
    schema: needTranslationSchema,
    scopes: ['nation'],
    place: { form: 'markdown', file: 'needs' },
    idOf: ({ need, locale }) => `${need}.${locale}`,
    read: readNeedTranslations,
    save: (tx, _scopeId, data) => saveNeedTranslations(tx, data),
    remove: (tx, _scopeId, id) => {
      const [slug = '', locale = ''] = id.split('.')
      return removeNeedTranslation(tx, slug, locale)
    },
  },
  localNeed: {
    label: 'Behov, lokala texter',
    schema: localNeedSchema,
    scopes: ['region', 'municipality'],
    place: { form: 'markdown', file: 'needs' },
    idOf: ({ need }) => need,
    read: readLocalNeeds,
    save: oneByOne(saveLocalNeed),
    remove: removeLocalNeed,
  },
  service: {
    label: 'Verksamheter',
    schema: serviceSchema,
    scopes: ['nation', 'region', 'municipality'],
    place: { form: 'yaml', file: 'services' },
    idOf: bySlug,
    read: readServices,
    save: oneByOne(saveService),
    remove: removeService,
  },
  guide: {
    label: 'Guider',
    schema: guideServiceSchema,
    scopes: ['municipality'],
    place: { form: 'single', file: 'guide.yaml' },
    idOf: bySlug,
    read: readGuides,
    save: oneByOne(saveGuide),
    remove: removeGuide,
  },
  glossaryTerm: {
    label: 'Ord i ordlistan',
    schema: glossaryTermSchema,
    scopes: ['nation'],
    place: { form: 'list', file: 'glossary.yaml' },
    idOf: bySlug,
    read: readGlossaryTerms,
    save: oneByOne(saveGlossaryTerm),
    remove: removeGlossaryTerm,
  },
  lifeEvent: {
    label: 'Livshändelser',
    schema: lifeEventSchema,
    scopes: ['nation'],
    place: { form: 'yaml', file: 'life-events' },
    idOf: bySlug,
    read: readLifeEvents,
    save: oneByOne(saveLifeEvent),
    remove: removeLifeEvent,
  },
  profession: {
    label: 'Yrken',
    schema: professionSchema,
    scopes: ['nation'],
    place: { form: 'list', file: 'professions.yaml' },
    idOf: bySlug,
    read: readProfessions,
    save: oneByOne(saveProfession),
    remove: removeProfession,
  },
  fund: {
    label: 'Fonder',
    schema: fundSchema,
    scopes: ['nation', 'region', 'municipality'],
    place: { form: 'list', file: 'funds.yaml' },
    idOf: bySlug,
    read: readFunds,
    save: oneByOne(saveFund),
    remove: removeFund,
  },
  accessibilityStatement: {
    label: 'Tillgänglighetsredogörelser',
    schema: accessibilityStatementSchema,
    scopes: ['nation', 'municipality'],
    place: { form: 'single', file: 'accessibility-statement.yaml' },
    idOf: bySlug,
    read: readAccessibilityStatements,
    save: oneByOne(saveAccessibilityStatement),
    remove: (tx, scopeId) => removeAccessibilityStatement(tx, scopeId),
  },
  easyRead: {
    label: 'Behov, lättlästa',
    schema: easyReadSchema,
    scopes: ['nation'],
    place: { form: 'yaml', file: 'easy-read' },
    idOf: ({ need }) => need,
    read: readEasyReads,
    save: oneByOne(saveEasyRead),
    remove: removeEasyRead,
  },
  process: {
    label: 'Processer',
    schema: processSchema,
    scopes: ['nation'],
    place: { form: 'yaml', file: 'processes' },
    idOf: bySlug,
    read: readProcesses,
    save: oneByOne(saveProcess),
    remove: removeProcess,
  },
  paper: {
    label: 'Papper',
    schema: paperSchema,
    scopes: ['nation'],
    place: { form: 'list', file: 'papers.yaml' },
    idOf: bySlug,
    read: readPapers,
    save: oneByOne(savePaper),
    remove: removePaper,
  },
  actor: {
    label: 'Aktörer',
    schema: actorSchema,
    scopes: ['nation'],
    place: { form: 'list', file: 'actors.yaml' },
    idOf: bySlug,
    read: readActors,
    save: oneByOne(saveActor),
    remove: removeActor,
  },
  greyZone: {
    label: 'Gråzoner',
    schema: greyZoneSchema,
    scopes: ['nation'],
    place: { form: 'list', file: 'grey-zones.yaml' },
    idOf: bySlug,
    read: readGreyZones,
    save: oneByOne(saveGreyZone),
    remove: removeGreyZone,
  },
  minorityLanguage: {
    label: 'Minoritetsspråk',
    schema: minorityLanguageSchema,
    scopes: ['nation'],
    place: { form: 'yaml', file: 'minority-languages' },
    idOf: bySlug,
    read: readMinorityLanguages,
    save: oneByOne(saveMinorityLanguage),
    remove: removeMinorityLanguage,
  },
  synonymGroup: {
    label: 'Synonymgrupper',
    schema: synonymGroupSchema,
    scopes: ['nation', 'region', 'municipality'],
    place: { form: 'lists', file: 'synonyms' },
    idOf: ({ locale, slug }) => `${locale}.${slug}`,
    read: readSynonymGroups,
    save: saveSynonymGroups,
    remove: (tx, scopeId, id) => {
      const [locale = '', slug = ''] = id.split('.')
      return removeSynonymGroup(tx, scopeId, locale, slug)
    },
  },
}

export const KIND_NAMES = Object.keys(KINDS) as KindName[]

/** The kinds that a scope of this kind may have. */
export function kindsOf(scope: ScopeKind): KindName[] {
  return KIND_NAMES.filter((name) => KINDS[name].scopes.includes(scope))
}
