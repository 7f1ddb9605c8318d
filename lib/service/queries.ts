import type { Db } from '../db/client'
import type { Prisma } from '../db/generated/client'
import { dayOf, withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import { hoursFromRows, SCHEDULE_SELECT } from '../schedule/rows'
import { LOCATION_SELECT, locationFromRow, PHONE_SELECT, phoneFromRow } from './rows'
import type { Service } from './schema'

const byPosition = { orderBy: { position: 'asc' } } as const

const SERVICE_SELECT = {
  slug: true,
  formerSlugs: true,
  name: true,
  summary: true,
  youngSummary: true,
  description: true,
  applicationProcess: true,
  eligibilityDescription: true,
  referral: true,
  email: true,
  url: true,
  applyUrl: true,
  accessWays: true,
  keywords: true,
  interpreterServices: true,
  reviewedOn: true,
  reviewNext: true,
  organization: { select: { slug: true } },
  needs: { select: { first: true, need: { select: { slug: true } } }, ...byPosition },
  areas: { select: { scopeId: true }, orderBy: { scopeId: 'asc' } },
  phones: { select: PHONE_SELECT, ...byPosition },
  schedules: { select: SCHEDULE_SELECT, ...byPosition },
  locations: { select: LOCATION_SELECT, ...byPosition },
  costOptions: { select: { kind: true, option: true }, ...byPosition },
  languages: { select: { code: true }, ...byPosition },
  contacts: {
    select: { title: true, name: true, email: true, phones: { select: PHONE_SELECT, ...byPosition } },
    ...byPosition,
  },
} satisfies Prisma.ServiceSelect

/** The services of a scope, by slug. */
export async function readServices(db: Db, scopeId: ScopeId): Promise<Service[]> {
  const rows = await db.service.findMany({
    where: { scopeId },
    select: SERVICE_SELECT,
    orderBy: { slug: 'asc' },
  })
  return rows.map(serviceFromRow)
}

function serviceFromRow(row: Prisma.ServiceGetPayload<{ select: typeof SERVICE_SELECT }>): Service {
  const { areas, schedules, ...same } = row
  return withoutUnset({
    ...same,
    organization: row.organization.slug,
    needs: row.needs.map(({ need, first }) => ({ slug: need.slug, first })),
    serviceAreas: areas.map((area) => area.scopeId),
    phones: row.phones.map(phoneFromRow),
    hours: hoursFromRows(schedules),
    locations: row.locations.map(locationFromRow),
    languages: row.languages.map(({ code }) => code),
    contacts: row.contacts.map((contact) =>
      withoutUnset({ ...contact, phones: contact.phones.map(phoneFromRow) }),
    ),
    reviewedOn: dayOf(row.reviewedOn),
    reviewNext: dayOf(row.reviewNext),
  })
}
