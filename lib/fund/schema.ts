import { z } from 'zod'
import { emailSchema, isoDateSchema, lineSchema, slugSchema, webAddressSchema } from '../kernel/values'

export const FUND_KINDS = ['foundation', 'association', 'public', 'guide_to_funds'] as const

/** A fund or grant that one can apply to (fond, stipendium). No amounts. In Swedish. */
export const fundSchema = z.strictObject({
  slug: slugSchema,
  name: lineSchema,
  /** Who keeps the money: a foundation, an association, a public body; or a place to look for funds. */
  kind: z.enum(FUND_KINDS),
  /** One or two sentences. */
  summary: lineSchema,
  forWhom: lineSchema,
  /** What one can apply for. */
  purposes: z.array(lineSchema).min(1),
  /** How one applies. */
  apply: lineSchema,
  /** When one can apply, without a year: "Två gånger om året, vår och höst". */
  period: lineSchema.optional(),
  website: webAddressSchema.optional(),
  email: emailSchema.optional(),
  /** The service that has the contact, so that the number stands in one place. */
  service: slugSchema.optional(),
  needs: z.array(slugSchema).default([]),
  reviewedOn: isoDateSchema,
  reviewNext: isoDateSchema,
})
export type Fund = z.infer<typeof fundSchema>
