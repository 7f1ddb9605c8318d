import { z } from 'zod'
import {
  formerSlugsSchema,
  isoDateSchema,
  lineSchema,
  localeSchema,
  slugSchema,
  webAddressSchema,
} from '../kernel/values'
import { providerKindSchema } from '../organization/schema'
import { accessWaySchema, costKindSchema } from '../service/schema'

/**
 * The sections of a need page, in the order of the page. A `fact` is one short paragraph, shown in the facts
 * table; the others are blocks of our Markdown dialect. `heading` is how the section is named in content files.
 */
export const SECTION_KINDS = [
  { kind: 'forWhom', heading: 'För vem', fact: true },
  { kind: 'providedBy', heading: 'Vem ger det', fact: true },
  { kind: 'access', heading: 'Så kommer du in', fact: true },
  { kind: 'cost', heading: 'Vad det kostar', fact: true },
  { kind: 'duration', heading: 'Hur lång tid det tar', fact: true },
  { kind: 'next', heading: 'Vad som händer sedan', fact: true },
  { kind: 'offer', heading: 'Vad du kan få', fact: false },
  { kind: 'steps', heading: 'Så gör du', fact: false },
  { kind: 'bring', heading: 'Ta med', fact: false },
  { kind: 'turnHere', heading: 'Hit vänder du dig', fact: false },
  { kind: 'rights', heading: 'Dina rättigheter', fact: false },
  { kind: 'refused', heading: 'Om du får nej', fact: false },
  { kind: 'children', heading: 'För dig som är barn', fact: false },
  { kind: 'professionals', heading: 'För dig som möter familjer i jobbet', fact: false },
  { kind: 'goodToKnow', heading: 'Bra att veta', fact: false },
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]['kind']
/** The sections that are facts: one short paragraph each. */
export type FactKind = Extract<(typeof SECTION_KINDS)[number], { fact: true }>['kind']

const FACT_KINDS: ReadonlySet<SectionKind> = new Set(
  SECTION_KINDS.flatMap(({ kind, fact }) => (fact ? [kind] : [])),
)

export function isFactKind(kind: SectionKind): kind is FactKind {
  return FACT_KINDS.has(kind)
}

export const sectionKindSchema = z.enum(
  SECTION_KINDS.map((section) => section.kind) as [SectionKind, ...SectionKind[]],
)

/** Digest of a canonical text, see lib/markdown/digest.ts. */
export const digestSchema = z.string().regex(/^[0-9a-f]{12}$/, 'tolv tecken 0–9 a–f')

export const sourceSchema = z.strictObject({
  title: lineSchema,
  url: webAddressSchema,
  checkedOn: isoDateSchema,
})
export type Source = z.infer<typeof sourceSchema>

/** Bodies by section kind; a kind that is not there has nothing to say. */
export const sectionsSchema = z.partialRecord(sectionKindSchema, z.string().min(1))

/** A need (kundbehov) as the nation tells it, in Swedish. */
export const needSchema = z.strictObject({
  slug: slugSchema,
  formerSlugs: formerSlugsSchema,
  title: lineSchema,
  /** As a child or young person would say it, in the first person: "Jag behöver mer hjälp i skolan". */
  youngTitle: lineSchema.optional(),
  /** In short: one or two sentences that answer "what is it". */
  summary: lineSchema,
  lifeArea: slugSchema,
  position: z.int().min(1),
  providers: z.array(providerKindSchema).min(1),
  accessWays: z.array(accessWaySchema).min(1),
  ages: z.strictObject({ from: z.int().min(0).optional(), to: z.int().max(120).optional() }).default({}),
  costKind: costKindSchema,
  /** How people call it: old names, professionals' names. */
  inOtherWords: z.array(lineSchema),
  keywords: z.array(lineSchema),
  related: z.array(slugSchema),
  sources: z.array(sourceSchema).min(1),
  reviewedOn: isoDateSchema,
  reviewNext: isoDateSchema,
  /** What each municipality must check before it relies on the text. */
  localChecks: z.array(lineSchema).min(1),
  sections: sectionsSchema,
})
export type Need = z.infer<typeof needSchema>

/** A need in another language: at least title and summary. */
export const needTranslationSchema = z.strictObject({
  need: slugSchema,
  locale: localeSchema.exclude(['sv']),
  title: lineSchema,
  youngTitle: lineSchema.optional(),
  summary: lineSchema,
  inOtherWords: z.array(lineSchema).default([]),
  keywords: z.array(lineSchema).default([]),
  /** Digest of the Swedish texts that it was made from: those that it has translations of. */
  sourceDigest: digestSchema,
  /** Has a professional translator read it? */
  reviewed: z.boolean(),
  sections: sectionsSchema.default({}),
})
export type NeedTranslation = z.infer<typeof needTranslationSchema>

/** A section that a region or municipality adds below the upper text, or puts in its place. */
export const localSectionSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('add'), body: z.string().min(1) }),
  /** `basedOn`: digest of the upper text that it replaced, so that a newer one is noticed. */
  z.strictObject({ mode: z.literal('replace'), basedOn: digestSchema, body: z.string().min(1) }),
])
export type LocalSection = z.infer<typeof localSectionSchema>

/** What a region or municipality says of a need. */
export const localNeedSchema = z.strictObject({
  need: slugSchema,
  inOtherWords: z.array(lineSchema).default([]),
  keywords: z.array(lineSchema).default([]),
  reviewedOn: isoDateSchema,
  reviewNext: isoDateSchema,
  sections: z.partialRecord(sectionKindSchema, localSectionSchema),
})
export type LocalNeed = z.infer<typeof localNeedSchema>
