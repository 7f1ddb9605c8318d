import type { Db } from '../db/client'
import type { Prisma } from '../db/generated/client'
import { dayOf, withoutUnset } from '../kernel/row-values'
import { NATION, type ScopeId, SOURCE_LOCALE } from '../kernel/values'
import {
  type LocalNeed,
  type LocalSection,
  type Need,
  type NeedTranslation,
  needTranslationSchema,
  SECTION_KINDS,
  type SectionKind,
  sourceSchema,
} from './schema'

const SECTION_SELECT = {
  kind: true,
  mode: true,
  body: true,
  basedOn: true,
} satisfies Prisma.NeedSectionSelect
type SectionRow = Prisma.NeedSectionGetPayload<{ select: typeof SECTION_SELECT }>

/** The needs, by slug: the nation has them all. */
export async function readNeeds(db: Db, scopeId: ScopeId): Promise<Need[]> {
  const rows = await db.need.findMany({
    where: { scopeId },
    include: {
      lifeArea: { select: { slug: true } },
      texts: { where: { locale: SOURCE_LOCALE } },
      sections: { where: { scopeId, locale: SOURCE_LOCALE }, select: SECTION_SELECT },
    },
    orderBy: { slug: 'asc' },
  })
  return rows.flatMap((row) => {
    const [text] = row.texts
    // A need without its Swedish text would be a page without a title.
    if (!text) return []
    return withoutUnset({
      slug: row.slug,
      formerSlugs: row.formerSlugs,
      title: text.title,
      youngTitle: text.youngTitle,
      summary: text.summary,
      lifeArea: row.lifeArea.slug,
      position: row.position,
      providers: row.providers,
      accessWays: row.accessWays,
      ages: {
        ...(row.minimumAge === null ? {} : { from: row.minimumAge }),
        ...(row.maximumAge === null ? {} : { to: row.maximumAge }),
      },
      costKind: row.costKind,
      inOtherWords: text.inOtherWords,
      keywords: text.keywords,
      related: row.relatedSlugs,
      sources: sourceSchema.array().parse(row.sources),
      reviewedOn: dayOf(row.reviewedOn),
      reviewNext: dayOf(row.reviewNext),
      localChecks: row.localChecks,
      sections: inPageOrder(row.sections, ({ body }) => body),
    })
  })
}

/** The translations of the needs, by slug and locale. */
export async function readNeedTranslations(db: Db, scopeId: ScopeId): Promise<NeedTranslation[]> {
  if (scopeId !== NATION) return []
  const rows = await db.needText.findMany({
    where: { locale: { not: SOURCE_LOCALE } },
    include: { need: { select: { slug: true } } },
    orderBy: [{ need: { slug: 'asc' } }, { locale: 'asc' }],
  })
  // By themselves: a need's translated sections would otherwise come along with each of its translations.
  const sections = new Map<string, SectionRow[]>()
  for (const { needId, locale, ...section } of await db.needSection.findMany({
    where: { scopeId, locale: { not: SOURCE_LOCALE } },
    select: { ...SECTION_SELECT, locale: true, needId: true },
  })) {
    const key = `${needId} ${locale}`
    sections.set(key, [...(sections.get(key) ?? []), section])
  }
  return rows.map((row) =>
    withoutUnset({
      need: row.need.slug,
      locale: needTranslationSchema.shape.locale.parse(row.locale),
      title: row.title,
      youngTitle: row.youngTitle,
      summary: row.summary,
      inOtherWords: row.inOtherWords,
      keywords: row.keywords,
      sourceDigest: row.sourceDigest ?? '',
      reviewed: row.reviewed,
      sections: inPageOrder(sections.get(`${row.needId} ${row.locale}`) ?? [], ({ body }) => body),
    }),
  )
}

/** What a region or municipality says of needs, by slug. */
export async function readLocalNeeds(db: Db, scopeId: ScopeId): Promise<LocalNeed[]> {
  const rows = await db.localNeed.findMany({
    where: { scopeId },
    include: {
      need: { select: { slug: true, sections: { where: { scopeId }, select: SECTION_SELECT } } },
    },
    orderBy: { need: { slug: 'asc' } },
  })
  return rows.map((row) => ({
    need: row.need.slug,
    inOtherWords: row.inOtherWords,
    keywords: row.keywords,
    reviewedOn: dayOf(row.reviewedOn),
    reviewNext: dayOf(row.reviewNext),
    sections: inPageOrder(row.need.sections, localSection),
  }))
}

function localSection({ body, basedOn }: SectionRow): LocalSection {
  return basedOn === null ? { mode: 'add', body } : { mode: 'replace', basedOn, body }
}

function inPageOrder<T>(
  rows: readonly SectionRow[],
  make: (row: SectionRow) => T,
): Partial<Record<SectionKind, T>> {
  const sections: Partial<Record<SectionKind, T>> = {}
  for (const { kind } of SECTION_KINDS) {
    const row = rows.find((one) => one.kind === kind)
    if (row) sections[kind] = make(row)
  }
  return sections
}
