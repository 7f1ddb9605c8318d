import type { Db } from '../db/client'
import { localizedSchema, type ScopeId } from '../kernel/values'
import type { GlossaryTerm } from './schema'

/** The words of a scope, by slug. */
export async function readGlossaryTerms(db: Db, scopeId: ScopeId): Promise<GlossaryTerm[]> {
  const rows = await db.glossaryTerm.findMany({
    where: { scopeId },
    select: {
      slug: true,
      term: true,
      forms: true,
      needSlugs: true,
      meanings: { select: { sector: true, text: true }, orderBy: { position: 'asc' } },
    },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ needSlugs, meanings, ...row }) => ({
    ...row,
    meanings: meanings.map(({ sector, text }) => ({ sector, text: localizedSchema.parse(text) })),
    needs: needSlugs,
  }))
}
