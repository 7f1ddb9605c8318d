import type { SearchIndex } from './build-index'
import { spellingDistance } from './edit-distance'
import { fold } from './normalise'
import type { QueryWord, Understood } from './query-words'
import type { VocabularyWord } from './vocabulary'

const MAX_CANDIDATES = 120
/** Unknown words that are corrected in one question. */
const MAX_CORRECTIONS = 6
/** The first letter is seldom wrong. */
const OTHER_FIRST_LETTER = 0.4
const MIN_STEM = 5
/** What it costs to propose another inflection of a word than the one that was typed. */
const OTHER_INFLECTION = 0.2

/** How far off a word of this length may be spelled; short words have too many neighbours to guess. */
function tolerance(length: number): number {
  if (length < 4) return 0
  if (length < 6) return 0.8
  if (length < 9) return 1.4
  return 2.2
}

interface Correction {
  shown: string
  distance: number
}

interface Replacement {
  start: number
  end: number
  text: string
}

/**
 * The question with its unknown words corrected from the documents' own words, or null when there is nothing to
 * correct or nothing near enough. Words written apart are put together ("bostads anpasning"). Demeaning words are
 * never put forward: the vocabulary does not offer them.
 */
export function proposeCorrection(indexes: readonly SearchIndex[], understood: Understood): string | null {
  const { words, text } = understood
  const replacements: Replacement[] = []
  for (let i = 0; i < words.length && replacements.length < MAX_CORRECTIONS; i++) {
    const word = words[i]
    if (!word || !isCorrectable(word)) continue
    const own = nearest(indexes, word.token.form, tolerance(word.token.form.length))
    const joined = nearestJoined(indexes, words, i, own)
    const last = replacements.at(-1)
    if (joined && (!last || last.end <= joined.start)) {
      replacements.push(joined)
      if (joined.end > word.token.end) i++
    } else if (own && own.shown.toLowerCase() !== word.token.form) {
      replacements.push({ start: word.token.start, end: word.token.end, text: own.shown })
    }
  }
  if (replacements.length === 0) return null
  return replaceAll(text, replacements)
}

function isCorrectable(word: QueryWord): boolean {
  return (
    !word.known && /^\p{L}+$/u.test(word.token.form) && !word.variants.some(({ kind }) => kind === 'prefix')
  )
}

/** The known word that is spelled most like `form`. */
function nearest(indexes: readonly SearchIndex[], form: string, limit: number): Correction | undefined {
  if (limit === 0) return undefined
  const stem = indexes[0]?.analyser.analyse(form)[0]?.stem ?? form
  const stemLimit = Math.min(limit, tolerance(stem.length))
  let best: (Correction & { word: VocabularyWord }) | undefined
  for (const { vocabulary } of indexes) {
    for (const word of vocabulary.spelledLike(fold(form), MAX_CANDIDATES)) {
      const distance = Math.min(
        spellingDistance(form, word.form, limit),
        stemmedDistance(stem, word.stem, stemLimit),
      )
      const another = word.form[0] === form[0] ? distance : distance + OTHER_FIRST_LETTER
      if (another > limit) continue
      const nearer = !best || another < best.distance - 0.05
      const heavier = best && another < best.distance + 0.05 && word.weight > best.word.weight
      if (nearer || heavier) best = { shown: word.shown, distance: another, word }
    }
  }
  return best
}

/** Distance between stems, for a misspelled word in another inflection. Short stems are too much alike to tell. */
function stemmedDistance(from: string, to: string, limit: number): number {
  if (Math.min(from.length, to.length) < MIN_STEM) return Number.POSITIVE_INFINITY
  const distance = spellingDistance(from, to, limit)
  return distance > limit ? Number.POSITIVE_INFINITY : OTHER_INFLECTION + distance
}

/** The unknown word put together with the word before or after it, when that is a known word and a nearer one. */
function nearestJoined(
  indexes: readonly SearchIndex[],
  words: readonly QueryWord[],
  i: number,
  own: Correction | undefined,
): Replacement | undefined {
  let best: (Replacement & { distance: number }) | undefined
  for (const [a, b] of [
    [words[i - 1], words[i]],
    [words[i], words[i + 1]],
  ]) {
    if (!a || !b || b.token.start - a.token.end !== 1) continue
    const form = a.token.form + b.token.form
    const joined = nearest(indexes, form, tolerance(form.length))
    if (!joined || joined.distance > (own?.distance ?? Number.POSITIVE_INFINITY) + 0.2) continue
    if (!best || joined.distance < best.distance) {
      best = { start: a.token.start, end: b.token.end, text: joined.shown, distance: joined.distance }
    }
  }
  return best
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let made = ''
  let at = 0
  for (const { start, end, text: replacement } of replacements) {
    made += text.slice(at, start) + replacement
    at = end
  }
  return made + text.slice(at)
}
