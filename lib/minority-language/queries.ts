import type { Db } from '../db/client'
import { dayOf, withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import { sourceSchema } from '../need/schema'
import { languageVarietySchema, type MinorityLanguage } from './schema'

/** The minority languages and sign language, in their order. */
export async function readMinorityLanguages(db: Db, scopeId: ScopeId): Promise<MinorityLanguage[]> {
  const rows = await db.minorityLanguage.findMany({
    where: { scopeId },
    select: {
      slug: true,
      position: true,
      name: true,
      languages: true,
      inOtherWords: true,
      keywords: true,
      administrativeArea: true,
      text: true,
      inArea: true,
      outsideArea: true,
      needSlugs: true,
      sources: true,
      reviewedOn: true,
      reviewNext: true,
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map(({ needSlugs, ...row }) =>
    withoutUnset({
      ...row,
      languages: languageVarietySchema.array().parse(row.languages),
      needs: needSlugs,
      sources: sourceSchema.array().parse(row.sources),
      reviewedOn: dayOf(row.reviewedOn),
      reviewNext: dayOf(row.reviewNext),
    }),
  )
}
