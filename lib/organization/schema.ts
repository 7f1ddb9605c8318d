import { z } from 'zod'
import { lineSchema, slugSchema, webAddressSchema } from '../kernel/values'

/** Who answers for a support (huvudman). */
export const PROVIDER_KINDS = ['municipality', 'region', 'school', 'state', 'organization'] as const
export const providerKindSchema = z.enum(PROVIDER_KINDS)
export type ProviderKind = z.infer<typeof providerKindSchema>

/** HSDS organization. */
export const organizationSchema = z.strictObject({
  slug: slugSchema,
  name: lineSchema,
  kind: providerKindSchema,
  description: lineSchema.optional(),
  website: webAddressSchema.optional(),
  /** What one may turn to it about. */
  needs: z.array(slugSchema).default([]),
})
export type Organization = z.infer<typeof organizationSchema>
