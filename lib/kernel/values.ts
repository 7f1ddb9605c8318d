import { z } from 'zod'

/** Small values that every domain uses, as zod schemas. Messages are for people who write contents, in Swedish. */

/**
 * Locales of the interface and of contents, Swedish first; a municipality chooses among them. Tags are opaque strings
 * (`kmr` is not `ku`). A text in a language that a municipality has not chosen is kept, and not shown there.
 */
export const LOCALES = ['sv', 'en', 'ar', 'ckb', 'es', 'fa', 'fi', 'kmr', 'pl', 'so', 'ti', 'uk'] as const
export type Locale = (typeof LOCALES)[number]
export const SOURCE_LOCALE: Locale = 'sv'

export const localeSchema = z.enum(LOCALES)

/** ASCII slug as used in addresses. */
export const slugSchema = z
  .string()
  .max(80, 'högst 80 tecken')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'små bokstäver a–z, siffror och bindestreck, till exempel "stod-i-skolan"',
  )

/** Addresses that the page had before: they lead on to the one that it has now. */
export const formerSlugsSchema = z.array(slugSchema).default([])

/** A text that is there: trimmed, NFC, one line. */
export const lineSchema = z
  .string()
  .min(1, 'en text')
  .refine((text) => text === text.trim() && !/[\n\r\t]/.test(text), 'en rad utan blanksteg först eller sist')
  .refine((text) => text === text.normalize('NFC'), 'text i Unicode-formen NFC')

const optionalLine = lineSchema.optional()

/** A text by locale; Swedish is always there. */
export const localizedSchema = z
  .strictObject({
    sv: lineSchema,
    en: optionalLine,
    ar: optionalLine,
    ckb: optionalLine,
    es: optionalLine,
    fa: optionalLine,
    fi: optionalLine,
    kmr: optionalLine,
    pl: optionalLine,
    so: optionalLine,
    ti: optionalLine,
    uk: optionalLine,
    /** Languages in which a professional translator has read it; what is not among them is our own translation. */
    reviewed: z.array(localeSchema.exclude(['sv'])).optional(),
  } satisfies Record<Locale | 'reviewed', z.ZodType>)
  .refine(({ reviewed = [], ...texts }) => reviewed.every((locale) => texts[locale] !== undefined), {
    path: ['reviewed'],
    message: 'språk som texten finns på',
  })
export type Localized = z.infer<typeof localizedSchema>

/** A calendar day, `2026-11-22`. */
export const isoDateSchema = z.iso.date('en dag som 2026-11-22')

/** Wall time in the municipality's time zone, `09:00`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'ett klockslag som 09:00')

export const webAddressSchema = z.url({ protocol: /^https$/, error: 'en adress som börjar med https://' })
export const emailSchema = z.email('en e-postadress')

/** Whose text it is: `nation`, `region:mellanbygden`, `municipality:lindhaga`. */
export const scopeIdSchema = z
  .string()
  .regex(/^(nation|(region|municipality):[a-z0-9]+(-[a-z0-9]+)*)$/, 'nation, region:… eller municipality:…')
export type ScopeId = string
export const NATION: ScopeId = 'nation'

/** A telephone number as people write it: `08-465 004 10`, `112`, `1177`, `0771-524 524`. */
export const phoneNumberSchema = z
  .string()
  .regex(
    /^(0\d{1,3}-\d{2,3}( \d{2,3}){0,3}|\d{3}( \d{2,3})?|\d{4,5})$/,
    'ett nummer som 08-465 004 10 eller 112',
  )
