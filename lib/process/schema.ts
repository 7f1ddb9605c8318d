import { z } from 'zod'
import { formerSlugsSchema, isoDateSchema, lineSchema, slugSchema } from '../kernel/values'
import { sourceSchema } from '../need/schema'

/** Who does a step: its colour, its picture and its word. */
export const PROCESS_ACTORS = [
  'family',
  'school',
  'health_care',
  'social_services',
  'state',
  'court',
  'other',
] as const
export type ProcessActor = (typeof PROCESS_ACTORS)[number]

export const processStepSchema = z.strictObject({
  /** Unique in the process. */
  id: slugSchema,
  actor: z.enum(PROCESS_ACTORS),
  /** Who does it, as the family knows them: "LSS-handläggaren". */
  who: lineSchema.max(40),
  /** What happens, in a few words. */
  title: lineSchema.max(60),
  /** What you do: one to three sentences. */
  youDo: lineSchema,
  /** How long it takes. */
  duration: lineSchema.max(60).optional(),
  /** What can come next, the most usual first; nothing where it ends. `when`: "Om du får nej". */
  next: z.array(z.strictObject({ step: slugSchema, when: lineSchema.max(50).optional() })).default([]),
})
export type ProcessStep = z.infer<typeof processStepSchema>

/** How something goes (process): an assessment, an application, an appeal; shown as a picture and as a list. */
export const processSchema = z
  .strictObject({
    slug: slugSchema,
    formerSlugs: formerSlugsSchema,
    position: z.int().min(1),
    title: lineSchema,
    /** One or two sentences: what it is and what comes out of it. */
    summary: lineSchema,
    inOtherWords: z.array(lineSchema).default([]),
    keywords: z.array(lineSchema).default([]),
    /** In the order of the page; the first is where it begins. */
    steps: z.array(processStepSchema).min(3).max(14),
    /** Needs where one can read more. */
    needs: z.array(slugSchema).min(1),
    sources: z.array(sourceSchema).min(1),
    reviewedOn: isoDateSchema,
    reviewNext: isoDateSchema,
  })
  .superRefine(({ steps }, context) => {
    const ids = steps.map(({ id }) => id)
    const ledTo = new Set(steps.flatMap(({ next }) => next.map(({ step }) => step)))
    for (const [index, { id, next }] of steps.entries()) {
      const mistake = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: ['steps', index, ...path], message, input: id })
      if (ids.indexOf(id) !== index) mistake(['id'], `ett id som inget annat steg har, inte ${id} igen`)
      if (index > 0 && !ledTo.has(id)) mistake(['id'], `att något steg leder hit (next: step: ${id})`)
      for (const [place, { step, when }] of next.entries()) {
        if (!ids.includes(step) || step === id)
          mistake(['next', place, 'step'], `ett annat stegs id, inte ${step}`)
        if (next.length > 1 && when === undefined)
          mistake(['next', place, 'when'], 'när det blir så, eftersom flera steg kan följa')
      }
    }
  })
export type Process = z.infer<typeof processSchema>

/**
 * The picture of a process: one column of numbered boxes, a straight arrow where a step leads to the next, and lanes
 * on the right for all other ways. Numbers are the picture's own units; 360 wide, so that texts of 16 can be read on
 * the narrowest phone.
 */
export interface Picture {
  width: number
  height: number
  boxes: PictureBox[]
  arrows: PictureArrow[]
}

export interface PictureLine {
  x: number
  /** Of the line that the letters stand on. */
  y: number
  text: string
}

export interface PictureText {
  kind: 'who' | 'title' | 'duration' | 'exit' | 'end' | 'label'
  lines: PictureLine[]
}

export interface PictureBox {
  id: string
  number: number
  actor: ProcessActor
  x: number
  y: number
  width: number
  height: number
  /** Middle of the circle with the number. */
  badge: { x: number; y: number }
  /** Middle of the actor's sign, the clock and the stop, each 16 wide. */
  sign: { x: number; y: number }
  clock?: { x: number; y: number }
  stop?: { x: number; y: number }
  /** Lines across the box, above each way out. */
  rules: number[]
  texts: PictureText[]
}

/** From one box to another. `lane` null: straight down to the next box. */
export interface PictureArrow {
  from: number
  to: number
  lane: number | null
  /** Where it begins, for the dot. */
  start: { x: number; y: number }
  path: string
  /** The triangle at its end. */
  head: string
  label?: PictureText
}
