import type { Question } from './questions'
import { randomNumbers } from './statistics'

/** Letters after which a proposal is asked for. */
const TYPED_LENGTHS = [2, 3, 5, 8, 12]

/**
 * Questions to measure speed with, no two the same, so that nothing is gained by remembering answers: the real ones,
 * then the real ones with a slip of the finger or with words of another. Seeded; `seed` gives other ones.
 */
export function manyQuestions(real: readonly Question[], count: number, seed: number): string[] {
  const random = randomNumbers(seed)
  const at = (length: number) => Math.floor(random() * length)
  const questions = new Set<string>()
  const texts = real.map(({ q }) => q)
  for (let tries = 0; questions.size < count && tries < count * 20; tries++) {
    const text = texts[at(texts.length)] ?? ''
    const way = at(3)
    if (way === 0) questions.add(text)
    else if (way === 1) questions.add(slipped(text, at(text.length)))
    else questions.add(joined(text, texts[at(texts.length)] ?? ''))
  }
  return [...questions]
}

/** What stands in the search field while a question is typed. */
export function typedBeginnings(question: string): string[] {
  const lengths = TYPED_LENGTHS.filter((length) => length <= question.length)
  return lengths.map((length) => question.slice(0, length).trim()).filter((typed) => typed.length > 1)
}

/** Two letters change places. */
function slipped(text: string, at: number): string {
  const letters = [...text]
  const [one, other] = letters.slice(at, at + 2)
  if (one === undefined || other === undefined) return text
  letters.splice(at, 2, other, one)
  return letters.join('')
}

function joined(text: string, other: string): string {
  return [...text.split(' ').slice(0, 3), ...other.split(' ').slice(-2)].join(' ')
}
