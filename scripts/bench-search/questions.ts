import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What a question is an example of; `mixed` has words of two languages. */
export const QUESTION_KINDS = [
  'plain',
  'colloquial',
  'typo',
  'compound',
  'professional',
  'immigrant',
  'mixed',
  'question',
  'child',
  'other',
] as const

const questionSchema = z.strictObject({
  q: z.string().min(1),
  lang: z.string().regex(/^[a-z]{2,3}$/),
  kind: z.enum(QUESTION_KINDS),
  want: z.array(z.string()).min(1).max(4),
})

/** A question as a person types it, and the needs that answer it: any of them is right. */
export type Question = z.infer<typeof questionSchema>

/** The files of questions: the ones that the engine was ordered by, and our own. */
export const QUESTION_FILES = { dev: 'tests/search/dev.jsonl', own: 'tests/search/questions.jsonl' } as const
export type QuestionFile = keyof typeof QUESTION_FILES

/** @throws ZodError or SyntaxError when a line is not a question */
export function readQuestions(file: QuestionFile, root = process.cwd()): Question[] {
  const lines = readFileSync(join(root, QUESTION_FILES[file]), 'utf8').trimEnd().split('\n')
  return lines.map((line) => questionSchema.parse(JSON.parse(line)))
}
