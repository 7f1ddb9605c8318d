import { z } from 'zod'
import { lineSchema, localeSchema, slugSchema } from '../kernel/values'

/** A region (earlier landsting); `code` is SCB's two-digit länskod. */
export const regionSchema = z.strictObject({
  slug: slugSchema,
  code: z.string().regex(/^\d{2}$/, 'två siffror'),
  name: lineSchema,
})
export type Region = z.infer<typeof regionSchema>

/** A municipality that runs or shares an instance; `code` is SCB's four-digit kommunkod. */
export const municipalitySchema = z.strictObject({
  slug: slugSchema,
  code: z.string().regex(/^\d{4}$/, 'fyra siffror'),
  name: lineSchema.describe('utan ordet kommun, till exempel Lindhaga'),
  region: slugSchema,
  accent: z.string().regex(/^#[0-9a-f]{6}$/, 'en färg som #0a5450'),
  fictional: z.boolean(),
  locales: z
    .array(localeSchema)
    .min(1)
    .refine((all) => all[0] === 'sv', 'svenska (sv) först'),
  timeZone: z.string().default('Europe/Stockholm'),
})
export type Municipality = z.infer<typeof municipalitySchema>
