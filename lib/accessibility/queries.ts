import type { Db } from '../db/client'
import { dayOf, withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { AccessibilityStatement } from './schema'

/** The accessibility statement of a scope: one, or none. */
export async function readAccessibilityStatements(
  db: Db,
  scopeId: ScopeId,
): Promise<AccessibilityStatement[]> {
  const rows = await db.accessibilityStatement.findMany({
    where: { scopeId },
    select: {
      compliance: true,
      publishedOn: true,
      assessedOn: true,
      updatedOn: true,
      method: true,
      reportEmail: true,
      reportAnswer: true,
      supervisorName: true,
      supervisorUrl: true,
      issues: {
        select: { what: true, criterion: true, reason: true, alternative: true, mendBy: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  return rows.map(({ reportEmail, reportAnswer, supervisorName, supervisorUrl, issues, ...row }) =>
    withoutUnset({
      slug: 'tillganglighet' as const,
      ...row,
      publishedOn: dayOf(row.publishedOn),
      assessedOn: dayOf(row.assessedOn),
      updatedOn: dayOf(row.updatedOn),
      issues: issues.map(({ mendBy, ...issue }) =>
        withoutUnset({ ...issue, mendBy: mendBy && dayOf(mendBy) }),
      ),
      supervisor:
        supervisorName === null || supervisorUrl === null
          ? null
          : { name: supervisorName, url: supervisorUrl },
      reportTo:
        reportEmail === null || reportAnswer === null ? null : { email: reportEmail, answer: reportAnswer },
    }),
  )
}
