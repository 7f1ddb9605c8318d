import type { Db } from '../db/client'
import { withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { Organization } from './schema'

/** The organizations of a scope, by slug. */
export async function readOrganizations(db: Db, scopeId: ScopeId): Promise<Organization[]> {
  const rows = await db.organization.findMany({
    where: { scopeId },
    select: { slug: true, name: true, kind: true, description: true, website: true, needSlugs: true },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ needSlugs, ...row }) => withoutUnset({ ...row, needs: needSlugs }))
}
