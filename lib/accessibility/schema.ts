import { z } from 'zod'
import { emailSchema, isoDateSchema, lineSchema, webAddressSchema } from '../kernel/values'

/** How far the service follows the law (2018:1937, DOS-lagen) and EN 301 549. */
export const COMPLIANCE_LEVELS = ['full', 'partial', 'none'] as const

/**
 * Why something is not accessible: it falls short of the law, it would be a disproportionate burden (12 §), or the
 * law does not ask for it.
 */
export const ISSUE_REASONS = ['non_compliance', 'disproportionate_burden', 'out_of_scope'] as const

export const accessibilityIssueSchema = z.strictObject({
  /** What is not accessible, and for whom that is a hindrance. */
  what: lineSchema,
  /** Number of the success criterion in WCAG 2.2, as `1.2.4`. */
  criterion: z
    .string()
    .regex(/^[1-4]\.\d\.\d{1,2}$/, 'ett kriterium i WCAG som 1.2.4')
    .optional(),
  reason: z.enum(ISSUE_REASONS),
  /** What one can do instead. */
  alternative: lineSchema,
  /** When it shall be mended. */
  mendBy: isoDateSchema.optional(),
})

/**
 * Accessibility statement (tillgänglighetsredogörelse) as Commission Implementing Decision (EU) 2018/1523 and DIGG's
 * regulation ask for it. The nation's is the software's own assessment; a municipality's adds who answers for it
 * and what is its own.
 */
export const accessibilityStatementSchema = z.strictObject({
  slug: z.literal('tillganglighet'),
  compliance: z.enum(COMPLIANCE_LEVELS),
  /** When the site was put into use. */
  publishedOn: isoDateSchema,
  assessedOn: isoDateSchema,
  /** When the statement was last gone through. */
  updatedOn: isoDateSchema,
  /** Who assessed it and how: own assessment, or by whom. */
  method: lineSchema,
  issues: z.array(accessibilityIssueSchema),
  /** The authority that supervises the law, and its page where one reports; in the nation's statement. */
  supervisor: z.strictObject({ name: lineSchema, url: webAddressSchema }).optional(),
  /** Where one reports what does not work, and asks for contents in another form. */
  reportTo: z.strictObject({ email: emailSchema, answer: lineSchema }).optional(),
})
export type AccessibilityStatement = z.infer<typeof accessibilityStatementSchema>
