import type { Engine, Found } from './engine'
import type { Question, QuestionFile } from './questions'

/** A question with the file that it comes from. */
export interface Asked extends Question {
  file: QuestionFile
}

/** How an engine answered one question. */
export interface Judgement {
  asked: Asked
  /** The needs found, best first. */
  needs: string[]
  /** Place of the first wanted need, 1 for the first; undefined when none of them is among the {@link DEPTH} first. */
  place: number | undefined
}

/** Places that are looked at. */
const DEPTH = 10

/** Asks all questions. Only needs are judged: services, words and the like among the hits are passed over. */
export async function judge(engine: Engine, questions: readonly Asked[]): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const asked of questions) {
    const found: readonly Found[] = await engine.search(asked.q)
    const needs = found.filter(({ type }) => type === 'need').map(({ slug }) => slug)
    const at = needs.slice(0, DEPTH).findIndex((slug) => asked.want.includes(slug))
    judgements.push({ asked, needs, place: at < 0 ? undefined : at + 1 })
  }
  return judgements
}

/** A figure per question; its mean over questions is the measure. */
export const MEASURES = {
  'success@1': ({ place }: Judgement) => (place === 1 ? 1 : 0),
  'success@3': ({ place = DEPTH + 1 }: Judgement) => (place <= 3 ? 1 : 0),
  'MRR@10': ({ place }: Judgement) => (place === undefined ? 0 : 1 / place),
  tomt: ({ needs }: Judgement) => (needs.length === 0 ? 1 : 0),
} as const
export type Measure = keyof typeof MEASURES
