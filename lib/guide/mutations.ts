import type { Prisma } from '../db/generated/client'
import { dateOf } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import { findOrganization, replaceOwnedRows } from '../service/rows'
import type { GuideService } from './schema'

/**
 * Writes a guide and all that belongs to it, in the place of what was there. A municipality that another guide
 * served is served by this one from now on.
 * @throws AppError `not-found` when its organization (its own scope's, or above) is not there
 */
export async function saveGuide(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  guide: GuideService,
): Promise<void> {
  const organizationId = await findOrganization(tx, scopeId, guide.organization)
  const row = {
    organizationId,
    email: guide.email,
    about: guide.about,
    visits: guide.visits,
    interpreterServices: guide.interpreterServices,
    reviewedOn: dateOf(guide.reviewedOn),
    reviewNext: dateOf(guide.reviewNext),
  }
  const { slug } = guide
  const { id: guideServiceId } = await tx.guideService.upsert({
    where: { scopeId_slug: { scopeId, slug } },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
  await replaceOwnedRows(tx, { guideServiceId }, { ...guide, locations: [guide.location] })
  await tx.guideServiceArea.deleteMany({
    where: { OR: [{ guideServiceId }, { scopeId: { in: guide.serviceAreas } }] },
  })
  await tx.guideServiceArea.createMany({
    data: guide.serviceAreas.map((area) => ({ guideServiceId, scopeId: area })),
  })
}

export async function removeGuide(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.guideService.deleteMany({ where: { scopeId, slug } })
}
