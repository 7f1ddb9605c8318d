import { randomUUID } from 'node:crypto'
import type { Prisma } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import { dateOf } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import { addPhones, findOrganization, replaceOwnedRows } from './rows'
import type { Service } from './schema'

/**
 * Writes a service and all that belongs to it, in the place of what was there.
 * @throws AppError `not-found` when its organization (its own scope's, or above) or one of its needs is not there
 */
export async function saveService(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  service: Service,
): Promise<void> {
  const organizationId = await findOrganization(tx, scopeId, service.organization)
  const needs = await findNeeds(tx, service)
  const row = {
    formerSlugs: service.formerSlugs,
    organizationId,
    name: service.name,
    summary: service.summary,
    youngSummary: service.youngSummary ?? null,
    description: service.description,
    applicationProcess: service.applicationProcess,
    eligibilityDescription: service.eligibilityDescription ?? null,
    referral: service.referral ?? null,
    email: service.email ?? null,
    url: service.url ?? null,
    applyUrl: service.applyUrl ?? null,
    accessWays: service.accessWays,
    keywords: service.keywords,
    interpreterServices: service.interpreterServices ?? null,
    reviewedOn: dateOf(service.reviewedOn),
    reviewNext: dateOf(service.reviewNext),
  }
  const { slug } = service
  const { id: serviceId } = await tx.service.upsert({
    where: { scopeId_slug: { scopeId, slug } },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
  await replaceOwnedRows(tx, { serviceId }, { ...service, hours: service.hours })
  await tx.serviceNeed.deleteMany({ where: { serviceId } })
  await tx.serviceNeed.createMany({ data: needs.map((need) => ({ ...need, serviceId })) })
  await tx.serviceArea.deleteMany({ where: { serviceId } })
  await tx.serviceArea.createMany({
    data: service.serviceAreas.map((area) => ({ serviceId, scopeId: area })),
  })
  await tx.costOption.deleteMany({ where: { serviceId } })
  await tx.costOption.createMany({
    data: service.costOptions.map((cost, index) => ({ ...cost, serviceId, position: index + 1 })),
  })
  await replaceContacts(tx, serviceId, service.contacts)
}

export async function removeService(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.service.deleteMany({ where: { scopeId, slug } })
}

async function replaceContacts(
  tx: Prisma.TransactionClient,
  serviceId: string,
  contacts: Service['contacts'],
): Promise<void> {
  await tx.contact.deleteMany({ where: { serviceId } })
  for (const [index, { phones, ...contact }] of contacts.entries()) {
    const id = randomUUID()
    await tx.contact.create({
      data: { ...contact, id, serviceId, position: index + 1 },
      select: { id: true },
    })
    await addPhones(tx, { contactId: id }, phones)
  }
}

async function findNeeds(tx: Prisma.TransactionClient, service: Service) {
  const rows = await tx.need.findMany({
    where: { slug: { in: service.needs.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  })
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  return service.needs.map(({ slug, first }, index) => {
    const needId = ids.get(slug)
    if (!needId) throw new AppError('not-found', `Behovet ${slug} finns inte.`)
    return { needId, first, position: index + 1 }
  })
}
