import { z } from 'zod'
import { emailSchema, isoDateSchema, localizedSchema, scopeIdSchema, slugSchema } from '../kernel/values'
import { hoursSchema } from '../schedule/schema'
import { languageCodeSchema, locationSchema, phoneSchema } from '../service/schema'

/** The guide (vägledare) in person: direct number, e-mail, visit with interpreter (R11). One or several municipalities. */
export const guideServiceSchema = z.strictObject({
  slug: slugSchema,
  organization: slugSchema,
  /** The municipalities that it serves. */
  serviceAreas: z.array(scopeIdSchema).min(1),
  /** The first is the direct number: no switchboard, no key presses. */
  phones: z.array(phoneSchema).min(1),
  email: emailSchema,
  /** When the guide answers the phone. */
  hours: hoursSchema,
  location: locationSchema,
  /** Languages that the guides speak. */
  languages: z.array(languageCodeSchema).min(1),
  /** What the guide can and cannot do (R12: neutral, no decisions). */
  about: localizedSchema,
  /** How a visit is booked. */
  visits: localizedSchema,
  interpreterServices: localizedSchema,
  reviewedOn: isoDateSchema,
  reviewNext: isoDateSchema,
})
export type GuideService = z.infer<typeof guideServiceSchema>
