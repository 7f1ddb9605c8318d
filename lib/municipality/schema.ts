import { z } from 'zod'
import {
  emailSchema,
  LOCALES,
  lineSchema,
  localeSchema,
  slugSchema,
  webAddressSchema,
} from '../kernel/values'
import { PAGE_NAMES } from '../markdown/dialect'

/** A region (earlier landsting); `code` is SCB's two-digit länskod. */
export const regionSchema = z.strictObject({
  slug: slugSchema,
  code: z.string().regex(/^\d{2}$/, 'två siffror'),
  name: lineSchema,
})
export type Region = z.infer<typeof regionSchema>

/** A host name, as `ratt-dorr.lindhaga.example`. */
export const hostNameSchema = z
  .string()
  .max(253)
  .regex(
    /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    'ett värdnamn som ratt-dorr.lindhaga.example',
  )

/**
 * `not_yet_open`: the pages can be read by who has the address, say that they are being prepared, and are kept out
 * of search engines.
 */
export const MUNICIPALITY_STATUSES = ['open', 'not_yet_open'] as const

/** First segments of addresses that are something else than a municipality (see addresses.ts). */
const RESERVED: ReadonlySet<string> = new Set([
  ...LOCALES,
  ...PAGE_NAMES,
  ...['livsomraden', 'behov', 'verksamheter', 'fel'],
  ...['api', 'tema', 'admin', 'forhandsvisning'],
])

/** The languages that have förvaltningsområden (Lag 2009:724). */
export const ADMINISTRATIVE_AREAS = ['finnish', 'meankieli', 'sami'] as const
export const administrativeAreaSchema = z.enum(ADMINISTRATIVE_AREAS)

/** Languages of films: sign language, and the national minority languages in their varieties (BCP 47). */
export const FILM_LANGUAGES = ['swl', 'fi', 'fit', 'se', 'sma', 'smj', 'yi', 'rom'] as const
export const filmLanguageSchema = z.enum(FILM_LANGUAGES)

/** A municipality that runs or shares an instance; `code` is SCB's four-digit kommunkod. */
export const municipalitySchema = z.strictObject({
  slug: slugSchema.refine(
    (slug) => !RESERVED.has(slug),
    'ett namn som inte är en sidas: det ska gå att nå båda',
  ),
  code: z.string().regex(/^\d{4}$/, 'fyra siffror'),
  name: lineSchema.describe('utan ordet kommun, till exempel Lindhaga'),
  region: slugSchema,
  accent: z.string().regex(/^#[0-9a-f]{6}$/, 'en färg som #0a5450'),
  fictional: z.boolean(),
  status: z.enum(MUNICIPALITY_STATUSES),
  /** Host names on which this municipality is the only one; the first is the one that pages call their own. */
  domains: z.array(hostNameSchema).default([]),
  /** The municipality's own site. */
  website: webAddressSchema.optional(),
  /** Who answers for personal data, and how to reach the data protection officer (GDPR articles 4.7 and 37). */
  dataProtection: z.strictObject({ controller: lineSchema, email: emailSchema }),
  locales: z
    .array(localeSchema)
    .min(1)
    .refine((all) => all[0] === 'sv', 'svenska (sv) först'),
  /**
   * Shows whole translations that no professional translator has read: a wrong word about rights or time limits does
   * harm. Titles, summaries and the key pages are always shown, and say how they were made.
   */
  unreviewedTranslations: z.boolean().default(false),
  /** Minority languages whose förvaltningsområde it belongs to: special rights (Lag 2009:724). */
  administrativeAreas: z.array(administrativeAreaSchema).default([]),
  /**
   * Films about the service, elsewhere; the language as its tag: `swl` is Swedish sign language. The title is in the
   * film's language, of a film in sign language in Swedish.
   */
  films: z
    .array(z.strictObject({ language: filmLanguageSchema, title: lineSchema, url: webAddressSchema }))
    .default([]),
  timeZone: z.string().default('Europe/Stockholm'),
})
export type Municipality = z.infer<typeof municipalitySchema>
