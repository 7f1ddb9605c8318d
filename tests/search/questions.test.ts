import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listContentFiles } from '@/lib/publishing/files/read'
import {
  QUESTION_FILES,
  QUESTION_KINDS,
  type Question,
  type QuestionFile,
  readQuestions,
} from '@/scripts/bench-search/questions'

const FILES = Object.keys(QUESTION_FILES) as QuestionFile[]
/** The languages of the library, and how often each must be asked in. */
const OTHER_LANGUAGES = ['ar', 'ckb', 'en', 'es', 'fa', 'fi', 'kmr', 'pl', 'so', 'ti', 'uk']

/** The question without what makes two writings of it look different. */
const bare = (question: string) =>
  question
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§]/gu, '')

/** How many letters must be put in, taken out or exchanged to make one text of the other. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 0; at < one.length; at++) {
    const row = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const changed = (before[to] ?? 0) + (one[at] === other[to] ? 0 : 1)
      row.push(Math.min(changed, (before[to + 1] ?? 0) + 1, (row[to] ?? 0) + 1))
    }
    before = row
  }
  return before.at(-1) ?? 0
}

describe('the questions that search is measured with', () => {
  let needs: Set<string>
  const asked = new Map<QuestionFile, Question[]>()
  const own = () => asked.get('own') ?? []

  beforeAll(() => {
    const files = listContentFiles(join(process.cwd(), 'content'), 'national/needs')
    needs = new Set(files.map((file) => file.replace(/^.*\//, '').replace(/\..*$/, '')))
    for (const file of FILES) asked.set(file, readQuestions(file))
  })

  it.each(FILES)('of %s want needs that there are', (file) => {
    const unknown = (asked.get(file) ?? []).flatMap(({ q, want }) =>
      want.filter((slug) => !needs.has(slug)).map((slug) => `${q}: ${slug}`),
    )
    expect(unknown).toEqual([])
  })

  it('are two hundred of our own or more, each asked once', () => {
    const seen = own().map(({ q, lang }) => `${lang} ${bare(q)}`)
    expect(seen.length).toBeGreaterThanOrEqual(200)
    expect(seen.filter((question, at) => seen.indexOf(question) !== at)).toEqual([])
  })

  it('are not those that the engine was ordered by, nor the same with another letter', () => {
    const digits = (text: string) => text.replace(/\D/g, '')
    const alike = (one: Question, other: Question) =>
      one.lang === other.lang &&
      // One paragraph of a law is another question than the next.
      digits(one.q) === digits(other.q) &&
      distance(bare(one.q), bare(other.q)) <= 1
    const ordered = asked.get('dev') ?? []
    const known = own().filter((question) => ordered.some((other) => alike(question, other)))
    expect(known.map(({ q }) => q)).toEqual([])
  })

  it('have one to three right answers', () => {
    expect(own().filter(({ want }) => new Set(want).size !== want.length || want.length > 3)).toEqual([])
  })

  it('ask for every need at least twice', () => {
    const wanted = own().flatMap(({ want }) => want)
    const seldom = [...needs].filter((slug) => wanted.filter((other) => other === slug).length < 2)
    expect(seldom).toEqual([])
  })

  it('are of every kind, and in every language that contents have', () => {
    expect(new Set(own().map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS))
    const few = OTHER_LANGUAGES.filter(
      (lang) => own().filter((question) => question.lang === lang).length < 6,
    )
    expect(few).toEqual([])
  })

  it('have one line each, without blanks at the end', () => {
    for (const file of Object.values(QUESTION_FILES)) {
      const text = readFileSync(join(process.cwd(), file), 'utf8')
      expect(text.endsWith('}\n')).toBe(true)
      expect(
        text
          .split('\n')
          .slice(0, -1)
          .filter((line) => !/^\{.*\}$/.test(line)),
      ).toEqual([])
    }
  })
})
