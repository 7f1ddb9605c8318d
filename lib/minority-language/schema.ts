import { z } from 'zod'
import { isoDateSchema, lineSchema, slugSchema } from '../kernel/values'
import { administrativeAreaSchema, filmLanguageSchema } from '../municipality/schema'
import { sourceSchema } from '../need/schema'

/** A language that a record is about; a national minority language may have several (samiska). */
export const languageVarietySchema = z.strictObject({
  /** BCP 47. Films of municipalities belong to the record by it. */
  tag: filmLanguageSchema,
  /** What those who speak it call it: "suomi". A sign language has no written name of its own. */
  ownName: lineSchema.optional(),
  /** What one has a right to, in the language itself: a few sentences by somebody who writes it. */
  ownText: lineSchema.optional(),
})

/**
 * A national minority language, or Swedish sign language (Språklag 2009:600), and what one has a right to in it. Texts
 * are in the Markdown dialect.
 */
export const minorityLanguageSchema = z
  .strictObject({
    slug: slugSchema,
    position: z.int().min(1),
    /** In Swedish: "Finska". */
    name: lineSchema,
    languages: z.array(languageVarietySchema).min(1),
    inOtherWords: z.array(lineSchema).default([]),
    keywords: z.array(lineSchema).default([]),
    /** The area for it that municipalities can belong to (Lag 2009:724); three languages have one. */
    administrativeArea: administrativeAreaSchema.optional(),
    /** What holds wherever one lives. */
    text: z.string().min(1),
    /** What holds in a municipality of the area. */
    inArea: z.string().min(1).optional(),
    /** What holds in a municipality outside it. */
    outsideArea: z.string().min(1).optional(),
    /** Needs where one can read more. */
    needs: z.array(slugSchema).default([]),
    sources: z.array(sourceSchema).min(1),
    reviewedOn: isoDateSchema,
    reviewNext: isoDateSchema,
  })
  .superRefine(({ languages, administrativeArea, ...texts }, context) => {
    for (const field of ['inArea', 'outsideArea'] as const) {
      const there = texts[field] !== undefined
      if (there === (administrativeArea !== undefined)) continue
      const message = there
        ? 'inget här, eftersom språket inte har något administrativeArea'
        : 'en text, eftersom språket har ett administrativeArea'
      context.addIssue({ code: 'custom', path: [field], message, input: texts[field] })
    }
    for (const [index, { tag }] of languages.entries()) {
      if (languages.findIndex((other) => other.tag === tag) === index) continue
      const message = `ett språk som inte redan står här, inte ${tag} igen`
      context.addIssue({ code: 'custom', path: ['languages', index, 'tag'], message, input: tag })
    }
  })
export type MinorityLanguage = z.infer<typeof minorityLanguageSchema>
