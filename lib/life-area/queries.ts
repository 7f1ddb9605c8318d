import type { Db } from '../db/client'
import { localizedSchema, type ScopeId } from '../kernel/values'
import { type LifeArea, lifeAreaSchema } from './schema'

/** The life areas, in their order. */
export async function readLifeAreas(db: Db, scopeId: ScopeId): Promise<LifeArea[]> {
  const rows = await db.lifeArea.findMany({
    where: { scopeId },
    select: {
      slug: true,
      formerSlugs: true,
      icon: true,
      tint: true,
      position: true,
      title: true,
      hint: true,
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map((row) => ({
    ...row,
    icon: lifeAreaSchema.shape.icon.parse(row.icon),
    tint: lifeAreaSchema.shape.tint.parse(row.tint),
    title: localizedSchema.parse(row.title),
    hint: localizedSchema.parse(row.hint),
  }))
}
