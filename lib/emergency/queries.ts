import type { Db } from '../db/client'
import { withoutUnset } from '../kernel/row-values'
import { localizedSchema, type ScopeId } from '../kernel/values'
import { EMERGENCY_GROUPS, type EmergencyNumber } from './schema'

/** The acute numbers of a scope, in the order of the acute page. */
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
      forYoung: true,
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  const inPageOrder = EMERGENCY_GROUPS.flatMap((group) => rows.filter((row) => row.group === group))
  return inPageOrder.map((row) =>
    withoutUnset({
      ...row,
      name: localizedSchema.parse(row.name),
      description: localizedSchema.parse(row.description),
      hours: localizedSchema.parse(row.hours),
    }),
  )
}
