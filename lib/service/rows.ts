import { randomUUID } from 'node:crypto'
import type { Prisma } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import { withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import { scopeChain } from '../revision/queries'
import { hoursFromRows, rowsFromHours, SCHEDULE_SELECT } from '../schedule/rows'
import type { Hours } from '../schedule/schema'
import type { Location, Phone } from './schema'

/** What services and guides have alike: an organization, phones, hours, places and languages, as rows. */

const byPosition = { orderBy: { position: 'asc' } } as const

export const PHONE_SELECT = {
  number: true,
  type: true,
  description: true,
  schedules: { select: SCHEDULE_SELECT, ...byPosition },
} satisfies Prisma.PhoneSelect
type PhoneRow = Prisma.PhoneGetPayload<{ select: typeof PHONE_SELECT }>

export const LOCATION_SELECT = {
  name: true,
  address1: true,
  postalCode: true,
  city: true,
  accessibility: true,
  transportation: true,
} satisfies Prisma.LocationSelect
type LocationRow = Prisma.LocationGetPayload<{ select: typeof LOCATION_SELECT }>

export function phoneFromRow({ number, type, description, schedules }: PhoneRow): Phone {
  return withoutUnset({ number, type, description, hours: hoursFromRows(schedules) })
}

export function locationFromRow({ address1, ...row }: LocationRow): Location {
  return withoutUnset({ ...row, address: address1 })
}

/** Whose rows they are. */
export type Owner = { serviceId: string } | { guideServiceId: string }

/** What is written beside the owner's own row. */
export interface OwnedRows {
  phones: readonly Phone[]
  hours: Hours | undefined
  locations: readonly Location[]
  languages: readonly string[]
}

/** Puts these in the place of those that the owner had. */
export async function replaceOwnedRows(
  tx: Prisma.TransactionClient,
  owner: Owner,
  rows: OwnedRows,
): Promise<void> {
  await tx.phone.deleteMany({ where: owner })
  await tx.schedule.deleteMany({ where: owner })
  await tx.location.deleteMany({ where: owner })
  await tx.language.deleteMany({ where: owner })
  await addPhones(tx, owner, rows.phones)
  await tx.schedule.createMany({ data: rowsFromHours(rows.hours).map((row) => ({ ...row, ...owner })) })
  await tx.location.createMany({
    data: rows.locations.map(({ address, ...location }, index) => ({
      ...location,
      ...owner,
      address1: address,
      position: index + 1,
    })),
  })
  await tx.language.createMany({
    data: rows.languages.map((code, index) => ({ ...owner, code, position: index + 1 })),
  })
}

/** Adds phones with their own hours. */
export async function addPhones(
  tx: Prisma.TransactionClient,
  owner: Owner | { contactId: string },
  phones: readonly Phone[],
): Promise<void> {
  const withId = phones.map((phone) => ({ ...phone, id: randomUUID() }))
  await tx.phone.createMany({
    data: withId.map(({ id, number, type, description }, index) => ({
      ...owner,
      id,
      number,
      type,
      description: description ?? null,
      position: index + 1,
    })),
  })
  await tx.schedule.createMany({
    data: withId.flatMap(({ id, hours }) => rowsFromHours(hours).map((row) => ({ ...row, phoneId: id }))),
  })
}

/**
 * The organization with this slug that is nearest: in the scope itself, or above it.
 * @throws AppError `not-found`
 */
export async function findOrganization(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<string> {
  const chain = await scopeChain(tx, scopeId)
  const rows = await tx.organization.findMany({
    where: { slug, scopeId: { in: chain } },
    select: { id: true, scopeId: true },
  })
  const nearest = chain.map((id) => rows.find((row) => row.scopeId === id)).find((row) => row !== undefined)
  if (!nearest) throw new AppError('not-found', `Organisationen ${slug} finns inte.`)
  return nearest.id
}
