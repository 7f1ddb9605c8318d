import type { Prisma } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import { groupBy } from '../kernel/group'
import { dateOf } from '../kernel/row-values'
import { NATION, type ScopeId, SOURCE_LOCALE } from '../kernel/values'
import type { LocalNeed, LocalSection, Need, NeedTranslation } from './schema'

/**
 * Writes a need with its Swedish text and sections, in the place of what was there.
 * @throws AppError `not-found` when its life area is not there
 */
export async function saveNeed(tx: Prisma.TransactionClient, scopeId: ScopeId, need: Need): Promise<void> {
  const { slug } = need
  const lifeArea = await tx.lifeArea.findUnique({ where: { slug: need.lifeArea }, select: { id: true } })
  if (!lifeArea) throw new AppError('not-found', `Livsområdet ${need.lifeArea} finns inte.`)
  const row = {
    formerSlugs: need.formerSlugs,
    lifeAreaId: lifeArea.id,
    position: need.position,
    providers: need.providers,
    accessWays: need.accessWays,
    minimumAge: need.ages.from ?? null,
    maximumAge: need.ages.to ?? null,
    costKind: need.costKind,
    relatedSlugs: need.related,
    sources: need.sources,
    reviewedOn: dateOf(need.reviewedOn),
    reviewNext: dateOf(need.reviewNext),
    localChecks: need.localChecks,
  }
  const { id: needId } = await tx.need.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
  await saveText(tx, needId, { ...need, locale: SOURCE_LOCALE, sourceDigest: null, reviewed: true })
  await replaceSections(tx, { needId, scopeId, locale: SOURCE_LOCALE }, need.sections)
}

/** Withdraws a need, and what is said of it elsewhere; PostgreSQL refuses while a service is a door to it. */
export async function removeNeed(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.need.deleteMany({ where: { scopeId, slug } })
}

/**
 * Writes translations, each in the place of the one that was there: a language has one for every need.
 * @throws AppError `not-found` when a need is not there
 */
export async function saveNeedTranslations(
  tx: Prisma.TransactionClient,
  translations: readonly NeedTranslation[],
): Promise<void> {
  for (const [locale, ofLocale] of groupBy(translations, (translation) => translation.locale)) {
    const slugs = ofLocale.map(({ need }) => need)
    const needs = await tx.need.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } })
    const ids = new Map(needs.map(({ id, slug }) => [slug, id]))
    const placed = ofLocale.map((translation) => {
      const needId = ids.get(translation.need)
      if (!needId) throw noSuchNeed(translation.need)
      return { needId, scopeId: NATION, locale, translation }
    })
    const where = { needId: { in: [...ids.values()] }, locale }
    await tx.needText.deleteMany({ where })
    await tx.needText.createMany({
      data: placed.map(({ needId, translation }) => ({ ...textRow(translation), needId, locale })),
    })
    await tx.needSection.deleteMany({ where: { ...where, scopeId: NATION } })
    await tx.needSection.createMany({
      data: placed.flatMap(({ translation, ...place }) => sectionRows(place, translation.sections)),
    })
  }
}

export async function removeNeedTranslation(
  tx: Prisma.TransactionClient,
  slug: string,
  locale: string,
): Promise<void> {
  await tx.needSection.deleteMany({ where: { need: { slug }, scopeId: NATION, locale } })
  await tx.needText.deleteMany({ where: { need: { slug }, locale } })
}

/**
 * Writes what a region or municipality says of a need, in the place of what it said.
 * @throws AppError `not-found` when the need is not there
 */
export async function saveLocalNeed(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  local: LocalNeed,
): Promise<void> {
  const needId = await findNeed(tx, local.need)
  const row = {
    inOtherWords: local.inOtherWords,
    keywords: local.keywords,
    reviewedOn: dateOf(local.reviewedOn),
    reviewNext: dateOf(local.reviewNext),
  }
  await tx.localNeed.upsert({
    where: { needId_scopeId: { needId, scopeId } },
    create: { ...row, needId, scopeId },
    update: row,
    select: { id: true },
  })
  await replaceSections(tx, { needId, scopeId, locale: SOURCE_LOCALE }, local.sections)
}

export async function removeLocalNeed(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.needSection.deleteMany({ where: { need: { slug }, scopeId } })
  await tx.localNeed.deleteMany({ where: { need: { slug }, scopeId } })
}

type NeedTextRow = Omit<Prisma.NeedTextUncheckedCreateInput, 'needId' | 'locale' | 'id'>

async function saveText(
  tx: Prisma.TransactionClient,
  needId: string,
  text: NeedTextRow & { locale: string },
): Promise<void> {
  const row = textRow(text)
  const { locale } = text
  await tx.needText.upsert({
    where: { needId_locale: { needId, locale } },
    create: { ...row, needId, locale },
    update: row,
    select: { id: true },
  })
}

function textRow(text: NeedTextRow): NeedTextRow {
  const { title, youngTitle = null, summary, inOtherWords, keywords, sourceDigest, reviewed } = text
  return { title, youngTitle, summary, inOtherWords, keywords, sourceDigest, reviewed }
}

/** Where sections stand. */
interface SectionPlace {
  needId: string
  scopeId: ScopeId
  locale: string
}

type Sections = Record<string, string | LocalSection | undefined>

async function replaceSections(
  tx: Prisma.TransactionClient,
  place: SectionPlace,
  sections: Sections,
): Promise<void> {
  await tx.needSection.deleteMany({ where: place })
  await tx.needSection.createMany({ data: sectionRows(place, sections) })
}

function sectionRows(place: SectionPlace, sections: Sections) {
  return Object.entries(sections).flatMap(([kind, section]) => {
    if (section === undefined) return []
    if (typeof section === 'string') return { ...place, kind, mode: 'base' as const, body: section }
    const basedOn = section.mode === 'replace' ? section.basedOn : null
    return { ...place, kind, mode: section.mode, basedOn, body: section.body }
  })
}

async function findNeed(tx: Prisma.TransactionClient, slug: string): Promise<string> {
  const need = await tx.need.findUnique({ where: { slug }, select: { id: true } })
  if (!need) throw noSuchNeed(slug)
  return need.id
}

function noSuchNeed(slug: string): AppError {
  return new AppError('not-found', `Behovet ${slug} finns inte.`)
}
