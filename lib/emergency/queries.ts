import type { Db } from '../db/client'
import { withoutUnset } from '../kernel/row-values'
import { localizedSchema, type ScopeId } from '../kernel/values'
import type { EmergencyNumber } from './schema'

/** The acute numbers of a scope, in their order. */
export async function readEmergencyNumbers(db: Db, scopeId: ScopeId): Promise<EmergencyNumber[]> {
  const rows = await db.emergencyNumber.findMany({
    where: { scopeId },
    select: {
      slug: true,
      number: true,
      group: true,
      position: true,
      name: true,
      description: true,
      hours: true,
      website: true,
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map((row) =>
    withoutUnset({
      ...row,
      name: localizedSchema.parse(row.name),
      description: localizedSchema.parse(row.description),
      hours: localizedSchema.parse(row.hours),
    }),
  )
}
