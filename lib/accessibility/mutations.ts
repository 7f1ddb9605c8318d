import type { Prisma } from '../db/generated/client'
import { dateOf } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { AccessibilityStatement } from './schema'

/** Writes the statement of a scope with its issues, in the place of the one that was there. */
export async function saveAccessibilityStatement(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  {
    compliance,
    publishedOn,
    assessedOn,
    updatedOn,
    method,
    issues,
    supervisor,
    reportTo,
  }: AccessibilityStatement,
): Promise<void> {
  const row = {
    compliance,
    publishedOn: dateOf(publishedOn),
    assessedOn: dateOf(assessedOn),
    updatedOn: dateOf(updatedOn),
    method,
    supervisorName: supervisor?.name ?? null,
    supervisorUrl: supervisor?.url ?? null,
    reportEmail: reportTo?.email ?? null,
    reportAnswer: reportTo?.answer ?? null,
  }
  const { id: statementId } = await tx.accessibilityStatement.upsert({
    where: { scopeId },
    create: { ...row, scopeId },
    update: row,
    select: { id: true },
  })
  await tx.accessibilityIssue.deleteMany({ where: { statementId } })
  await tx.accessibilityIssue.createMany({
    data: issues.map(({ criterion, mendBy, ...issue }, index) => ({
      ...issue,
      statementId,
      position: index + 1,
      criterion: criterion ?? null,
      mendBy: mendBy === undefined ? null : dateOf(mendBy),
    })),
  })
}

export async function removeAccessibilityStatement(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
): Promise<void> {
  await tx.accessibilityStatement.deleteMany({ where: { scopeId } })
}
