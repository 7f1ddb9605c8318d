import { fold, normaliseWord } from './normalise'
import type { FoundThing, Token } from './schema'
import type { SearchSpace } from './space'
import { URGENT_WORDS } from './urgent-words'

/** The needs that are about what cannot wait. */
const URGENT_NEEDS: ReadonlySet<string> = new Set(['akut-hjalp', 'vald-och-hot'])
/** Such a need stands high when it has this share of the best need's score. */
const HIGH = 0.6
/** Other words that may come between two words of an expression. */
const BETWEEN = 2

/** A word of a question, in the forms that it is compared in. */
type Word = readonly string[]
type Test = (word: Word) => boolean

/** What must follow on the first word of an expression of `urgent-words.ts`. */
interface Expression {
  rest: readonly { test: Test; between: number }[]
  notBefore: Test
  notAfter: Test
}

/** The expressions by their first word, since a question has few of them: whole words, beginnings, and the others. */
const wholeWords = new Map<string, Expression[]>()
const beginnings = new Map<string, Expression[]>()
const insides: { test: Test; expression: Expression }[] = []

const bare = (written: string) => fold(normaliseWord(written.replaceAll('*', '')))

function readPattern(written: string): Test {
  const part = bare(written)
  const [open, goesOn] = [written.startsWith('*'), written.endsWith('*')]
  if (open && goesOn) return (word) => word.some((form) => form.includes(part))
  if (open) return (word) => word.some((form) => form.endsWith(part))
  if (goesOn) return (word) => word.some((form) => form.startsWith(part))
  return (word) => word.includes(part)
}

function readWord(written: string): Test {
  const patterns = written.split('/').map(readPattern)
  return (word) => patterns.some((fits) => fits(word))
}

const never: Test = () => false
const readException = (written = '') => (written === '' ? never : readWord(written.slice(1)))

function enter(written: string): void {
  const parts = written.trim().split(/\s+/)
  const before = parts[0]?.startsWith('!') ? parts.shift() : undefined
  const after = parts.at(-1)?.startsWith('!') ? parts.pop() : undefined
  const [first, ...rest] = parts.flatMap((part) =>
    part.split('_').map((word, at) => ({ word, between: at === 0 ? BETWEEN : 0 })),
  )
  const expression: Expression = {
    rest: rest.map(({ word, between }) => ({ test: readWord(word), between })),
    notBefore: readException(before),
    notAfter: readException(after),
  }
  for (const pattern of first?.word.split('/') ?? []) {
    if (pattern.startsWith('*')) {
      insides.push({ test: readPattern(pattern), expression })
      continue
    }
    const firsts = pattern.endsWith('*') ? beginnings : wholeWords
    const key = bare(pattern)
    firsts.set(key, [...(firsts.get(key) ?? []), expression])
  }
}

for (const topics of Object.values(URGENT_WORDS)) {
  for (const list of Object.values(topics)) list.split(',').forEach(enter)
}

/** The expressions that may begin with a word. */
function begunBy(word: Word): Expression[] {
  const begun = insides.filter(({ test }) => test(word)).map(({ expression }) => expression)
  for (const form of word) {
    begun.push(...(wholeWords.get(form) ?? []))
    for (let end = 1; end <= form.length; end++) begun.push(...(beginnings.get(form.slice(0, end)) ?? []))
  }
  return begun
}

/** Whether the words of an expression after the first, from `next` on, stand in a question at `from` or soon after. */
function goesOn(
  { rest, notAfter }: Pick<Expression, 'rest' | 'notAfter'>,
  words: Word[],
  from: number,
  next = 0,
): boolean {
  const wanted = rest[next]
  if (!wanted) return !notAfter(words[from] ?? [])
  for (let at = from; at <= from + wanted.between && at < words.length; at++) {
    if (wanted.test(words[at] ?? []) && goesOn({ rest, notAfter }, words, at + 1, next + 1)) return true
  }
  return false
}

const ARABIC = /^\p{Script=Arabic}+$/u
/** What Arabic writes onto a word, in this order: and, so; with, to, as, will; the. Three letters stay. */
const ARABIC_PARTICLES = [/^[وف](?=.{3})/u, /^[بلكس](?=.{3})/u, /^(?:ال|ل)(?=.{3})/u]
const ETHIOPIC = /^\p{Script=Ethiopic}+$/u
/** What Tigrinya writes onto a word: to, with, who. */
const TIGRINYA_PARTICLE = /^[ንብዝ](?=.{2})/u
/** Persian says that a verb goes on with a word of its own, or with the same one written onto the verb. */
const PERSIAN_VERB_SIGNS: ReadonlySet<string> = new Set(['مي', 'نمي'])

/** The forms that a word is compared in: without dots, and without the particles that are written onto it. */
function comparedForms(form: string): Word {
  const forms = new Set([fold(form)])
  if (ETHIOPIC.test(form)) forms.add(form.replace(TIGRINYA_PARTICLE, ''))
  if (ARABIC.test(form)) {
    let left = form
    for (const particle of ARABIC_PARTICLES) {
      left = left.replace(particle, '')
      forms.add(left)
    }
  }
  return [...forms]
}

/** The words of a question, with the Persian verb signs joined to their verbs. */
function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  let sign = ''
  for (const { form } of tokens) {
    if (PERSIAN_VERB_SIGNS.has(form)) {
      sign = form
      continue
    }
    words.push(comparedForms(sign + form))
    sign = ''
  }
  return words
}

/** Whether the words of a question say, in any of the portal's languages, that it cannot wait. */
export function saysUrgently(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  return words.some((word, at) =>
    begunBy(word).some(
      (expression) => !expression.notBefore(words[at - 1] ?? []) && goesOn(expression, words, at + 1),
    ),
  )
}

/**
 * Is a question about something that cannot wait: violence, suicide, a child in danger, a parent who has fallen ill?
 * Then the acute numbers stand first. Told by words, and by what was found.
 */
export function asksUrgently(
  { analyser }: Pick<SearchSpace, 'analyser'>,
  query: string,
  found: readonly FoundThing[],
): boolean {
  if (saysUrgently(analyser.analyse(query))) return true
  const needs = found.filter(({ type }) => type === 'need')
  const best = needs[0]?.score ?? 0
  return needs.slice(0, 2).some(({ slug, score }) => URGENT_NEEDS.has(slug) && score >= best * HIGH)
}
