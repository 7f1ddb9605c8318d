import type { Db } from '../db/client'
import type { ScopeId } from '../kernel/values'
import { type Actor, type GreyZone, greyZoneSchema } from './schema'

/** The actors, in the order of the map. */
export async function readActors(db: Db, scopeId: ScopeId): Promise<Actor[]> {
  const rows = await db.actor.findMany({
    where: { scopeId },
    select: {
      slug: true,
      sector: true,
      position: true,
      name: true,
      summary: true,
      responsibleFor: true,
      notFor: true,
      needSlugs: true,
    },
    orderBy: [{ sector: 'asc' }, { position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map(({ needSlugs, ...row }) => ({ ...row, needs: needSlugs }))
}

/** The grey zones, in their order. */
export async function readGreyZones(db: Db, scopeId: ScopeId): Promise<GreyZone[]> {
  const rows = await db.greyZone.findMany({
    where: { scopeId },
    select: {
      slug: true,
      position: true,
      question: true,
      says: true,
      holds: true,
      press: true,
      needSlugs: true,
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map(({ needSlugs, ...row }) => ({
    ...row,
    says: greyZoneSchema.shape.says.parse(row.says),
    needs: needSlugs,
  }))
}
