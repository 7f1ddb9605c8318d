import type { Db } from '../db/client'
import { dayOf } from '../kernel/row-values'
import { localizedSchema, type ScopeId } from '../kernel/values'
import { hoursFromRows, NO_HOURS, SCHEDULE_SELECT } from '../schedule/rows'
import { LOCATION_SELECT, locationFromRow, PHONE_SELECT, phoneFromRow } from '../service/rows'
import type { GuideService } from './schema'

const byPosition = { orderBy: { position: 'asc' } } as const

/** The guides of a scope, by slug. */
export async function readGuides(db: Db, scopeId: ScopeId): Promise<GuideService[]> {
  const rows = await db.guideService.findMany({
    where: { scopeId },
    select: {
      slug: true,
      email: true,
      about: true,
      visits: true,
      interpreterServices: true,
      reviewedOn: true,
      reviewNext: true,
      organization: { select: { slug: true } },
      areas: { select: { scopeId: true }, orderBy: { scopeId: 'asc' } },
      phones: { select: PHONE_SELECT, ...byPosition },
      schedules: { select: SCHEDULE_SELECT, ...byPosition },
      locations: { select: LOCATION_SELECT, ...byPosition },
      languages: { select: { code: true }, ...byPosition },
    },
    orderBy: { slug: 'asc' },
  })
  return rows.flatMap(({ areas, schedules, locations, ...row }) => {
    const [location] = locations.map(locationFromRow)
    if (!location) return []
    return {
      ...row,
      organization: row.organization.slug,
      serviceAreas: areas.map((area) => area.scopeId),
      phones: row.phones.map(phoneFromRow),
      hours: hoursFromRows(schedules) ?? NO_HOURS,
      location,
      languages: row.languages.map(({ code }) => code),
      about: localizedSchema.parse(row.about),
      visits: localizedSchema.parse(row.visits),
      interpreterServices: localizedSchema.parse(row.interpreterServices),
      reviewedOn: dayOf(row.reviewedOn),
      reviewNext: dayOf(row.reviewNext),
    }
  })
}
