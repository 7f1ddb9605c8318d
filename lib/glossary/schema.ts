import { z } from 'zod'
import { lineSchema, localizedSchema, slugSchema } from '../kernel/values'

/** Where a word has its meaning: "utredning" is one thing at school and another in health care. */
export const GLOSSARY_SECTORS = [
  'everyday',
  'school',
  'health_care',
  'social_services',
  'insurance',
  'law',
] as const
export type GlossarySector = (typeof GLOSSARY_SECTORS)[number]

export const glossaryTermSchema = z.strictObject({
  slug: slugSchema,
  term: lineSchema,
  /** Other forms by which the word is found in texts: inflections, the long form of an abbreviation. */
  forms: z.array(lineSchema).default([]),
  meanings: z.array(z.strictObject({ sector: z.enum(GLOSSARY_SECTORS), text: localizedSchema })).min(1),
  /** Needs where one can read more. */
  needs: z.array(slugSchema).default([]),
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>
