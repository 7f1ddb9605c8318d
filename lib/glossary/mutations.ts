import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { GlossaryTerm } from './schema'

/** Writes a word with its meanings, in the place of those that it had. */
export async function saveGlossaryTerm(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, term, forms, needs, meanings }: GlossaryTerm,
): Promise<void> {
  const row = { term, forms, needSlugs: needs }
  const { id: termId } = await tx.glossaryTerm.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
  await tx.glossaryMeaning.deleteMany({ where: { termId } })
  await tx.glossaryMeaning.createMany({
    data: meanings.map((meaning, index) => ({ ...meaning, termId, position: index + 1 })),
  })
}

export async function removeGlossaryTerm(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.glossaryTerm.deleteMany({ where: { scopeId, slug } })
}
