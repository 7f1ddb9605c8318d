import { z } from 'zod'
import { lineSchema, localeSchema, slugSchema } from '../kernel/values'

const wordSchema = lineSchema.max(60, 'högst 60 tecken: ord och fasta uttryck, inte frågor')
const wordsSchema = z.array(wordSchema).default([])

/**
 * Words that find the same (synonymgrupp). Vocabulary, not questions; misspellings and inflections are the search
 * engine's work.
 */
export const synonymGroupSchema = z
  .strictObject({
    slug: slugSchema,
    locale: localeSchema,
    /** Words that stand for each other. */
    same: z.array(wordSchema).min(1),
    /** The same, but aged or demeaning: understood when typed, never proposed. */
    old: wordsSchema,
    /** What is also found when one of them is asked for, but not the other way round. */
    narrower: wordsSchema,
    /** What is near: found with little weight, in both directions. */
    related: wordsSchema,
  })
  .superRefine(({ same, old, narrower, related }, context) => {
    const all = [...same, ...old, ...narrower, ...related]
    if (all.length < 2) {
      context.addIssue({ code: 'custom', path: ['same'], message: 'minst två ord i gruppen', input: same })
    }
    const twice = all.find((word, index) => all.indexOf(word) !== index)
    if (twice === undefined) return
    context.addIssue({
      code: 'custom',
      path: ['same'],
      message: `varje ord en gång: ${twice} står två gånger`,
      input: same,
    })
  })
export type SynonymGroup = z.infer<typeof synonymGroupSchema>
