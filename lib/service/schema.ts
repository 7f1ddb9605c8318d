import { z } from 'zod'
import { isNamedLanguage, isOneLanguage } from '../kernel/i18n/language-names'
import {
  emailSchema,
  formerSlugsSchema,
  isoDateSchema,
  lineSchema,
  phoneNumberSchema,
  scopeIdSchema,
  slugSchema,
  webAddressSchema,
} from '../kernel/values'
import { hoursSchema } from '../schedule/schema'

/** How one gets in to a support. */
export const ACCESS_WAYS = ['self', 'referral', 'application', 'without_assessment', 'rights_based'] as const
export const accessWaySchema = z.enum(ACCESS_WAYS)
export type AccessWay = z.infer<typeof accessWaySchema>

/** Cost in kind; amounts change each year and are never given. */
export const COST_KINDS = ['free', 'fee', 'means_tested', 'varies'] as const
export const costKindSchema = z.enum(COST_KINDS)
export type CostKind = z.infer<typeof costKindSchema>

export const PHONE_TYPES = ['voice', 'sms', 'textphone', 'video'] as const

/** HSDS phone, with its own hours when they differ from the place's. */
export const phoneSchema = z.strictObject({
  number: phoneNumberSchema,
  type: z.enum(PHONE_TYPES).default('voice'),
  description: lineSchema.optional(),
  hours: hoursSchema.optional(),
})
export type Phone = z.infer<typeof phoneSchema>

/** HSDS location with address and accessibility. */
export const locationSchema = z.strictObject({
  name: lineSchema.optional(),
  address: lineSchema,
  postalCode: z.string().regex(/^\d{3} \d{2}$/, 'postnummer som 990 10'),
  city: lineSchema,
  accessibility: lineSchema.optional(),
  transportation: lineSchema.optional(),
})
export type Location = z.infer<typeof locationSchema>

/** HSDS contact: a function that one can ask for. */
export const contactSchema = z.strictObject({
  title: lineSchema,
  name: lineSchema.optional(),
  email: emailSchema.optional(),
  phones: z.array(phoneSchema).default([]),
})

/** A language by its code (ISO 639), one that pages can name. */
export const languageCodeSchema = z
  .string()
  .regex(/^[a-z]{2,3}$/, { error: 'en språkkod som sv, ar eller so', abort: true })
  .refine(isOneLanguage, {
    error: 'ett språk i taget, inte mul (flera) eller zxx (inget): skriv en kod per rad, eller ta bort raden',
    abort: true,
  })
  .refine(isNamedLanguage, 'koden för ett språk som har ett namn på svenska, som sv, ar eller so')

/** HSDS service: a door that one can turn to (verksamhet). Long texts are our Markdown dialect. */
export const serviceSchema = z.strictObject({
  slug: slugSchema,
  formerSlugs: formerSlugsSchema,
  organization: slugSchema,
  name: lineSchema,
  /** One sentence: what it does, for whom. */
  summary: lineSchema,
  /** To the child or young person who may turn here alone: what happens when they do. */
  youngSummary: lineSchema.optional(),
  description: z.string().min(1),
  /** How one gets in. */
  applicationProcess: z.string().min(1),
  eligibilityDescription: lineSchema.optional(),
  /** Who may refer a family here, and how. */
  referral: z.string().min(1).optional(),
  accessWays: z.array(accessWaySchema).min(1),
  /** The needs that this is a door to; `first` is where one turns first. */
  needs: z.array(z.strictObject({ slug: slugSchema, first: z.boolean().default(false) })).default([]),
  /** The scopes that it is for; its own when nothing else is said. */
  serviceAreas: z.array(scopeIdSchema).min(1),
  email: emailSchema.optional(),
  url: webAddressSchema.optional(),
  applyUrl: webAddressSchema.optional(),
  phones: z.array(phoneSchema).default([]),
  /** When one can come (visits). */
  hours: hoursSchema.optional(),
  locations: z.array(locationSchema).default([]),
  costOptions: z.array(z.strictObject({ kind: costKindSchema, option: lineSchema })).default([]),
  languages: z.array(languageCodeSchema).default([]),
  interpreterServices: lineSchema.optional(),
  contacts: z.array(contactSchema).default([]),
  keywords: z.array(lineSchema).default([]),
  reviewedOn: isoDateSchema,
  reviewNext: isoDateSchema,
})
export type Service = z.infer<typeof serviceSchema>
