import { SOURCE_LOCALE } from '../kernel/values'
import { spellingDistance } from './edit-distance'
import type { LexiconWord, SpelledLike } from './lexicon'
import { fold } from './normalise'
import type { QueryWord, Understood } from './query-words'
import type { SearchSpace } from './space'

const MAX_CANDIDATES = 36
/** Unknown words that one tries to correct in one question: with more of them it is no Swedish. */
const MAX_CORRECTIONS = 3
/** Words whose distances differ by less are equally near: the weightier one is meant. */
const AS_NEAR = 0.05
/** A word as near as this is the one that was meant: one need not ask whether it was written in two. */
const SURE = 0.35
/** Longer words are no misspelled ones, but several written as one or none at all. */
const MAX_LENGTH = 28
/** Words shown where nothing was found. */
const MAX_NEAREST = 4
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

/** Where words to correct with are taken from. */
interface Correcting {
  space: SearchSpace
  languages: readonly string[]
}

/** Letters of the Latin alphabet, or of others; both in one word are nobody's misspelling. */
const ONE_SCRIPT = /^(?:\p{Script=Latin}+|(?:(?!\p{Script=Latin})\p{L})+)$/u
const LATIN = /\p{Script=Latin}/u

/**
 * The languages that a question may be corrected in: the visitor's and Swedish, and the one that most of its known
 * words are of. The English "papers" is no correction of the Swedish "papper". A script of its own is language
 * enough: what is written in it may be any of the chosen ones.
 */
function languagesOf(
  space: SearchSpace,
  words: readonly QueryWord[],
  locale: string,
  chosen: readonly string[],
): readonly string[] {
  if (words.some(({ token }) => !LATIN.test(token.form))) return [...chosen, SOURCE_LOCALE]
  const known = words.flatMap(({ token }) =>
    space.lexicons.flatMap((lexicon) => lexicon.get(token.form)?.locales ?? []),
  )
  const count = (language: string) => known.filter((locales) => locales.has(language)).length
  const all = [...new Set(known.flatMap((locales) => [...locales]))].filter((one) => chosen.includes(one))
  const most = all.sort((a, b) => count(b) - count(a))[0]
  const foreign = most !== undefined && count(most) > count(SOURCE_LOCALE) ? [most] : []
  return [locale, SOURCE_LOCALE, ...foreign]
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
 * @param chosen languages of the municipality: a word of another leads to pages that it does not show
 */
export function proposeCorrection(
  space: SearchSpace,
  understood: Understood,
  locale: string,
  chosen: readonly string[],
): string | null {
  const { words, text } = understood
  const correcting = { space, languages: languagesOf(space, words, locale, chosen) }
  const replacements: Replacement[] = []
  let tried = 0
  for (let i = 0; i < words.length && tried < MAX_CORRECTIONS; i++) {
    const word = words[i]
    if (!word || !isCorrectable(word)) continue
    tried += 1
    const own = nearest(correcting, word.token.form, tolerance(word.token.form.length))
    const joined = own && own.distance < SURE ? undefined : nearestJoined(correcting, words, i, own)
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

/** Words of the texts that are spelled somewhat like those of a question that found nothing; at most four. */
export function nearestWords(space: SearchSpace, query: string, locale: string): string[] {
  const languages = [locale, SOURCE_LOCALE]
  const near = space.analyser.analyse(query).flatMap(({ form }) =>
    space.lexicons.flatMap((lexicon) =>
      lexicon
        .spelledLike(fold(form), MAX_NEAREST * 4)
        .filter(({ word }) => languages.some((language) => word.locales.has(language)))
        .slice(0, MAX_NEAREST)
        .map(({ word }) => ({ word, distance: spellingDistance(form, word.form, form.length) })),
    ),
  )
  near.sort((a, b) => a.distance - b.distance || b.word.weight - a.word.weight)
  return [...new Set(near.map(({ word }) => word.shown))].slice(0, MAX_NEAREST)
}

function isCorrectable(word: QueryWord): boolean {
  return (
    !word.known && ONE_SCRIPT.test(word.token.form) && !word.variants.some(({ kind }) => kind === 'prefix')
  )
}

/** The words of all indexes that are spelled somewhat like `form`, the most alike first. */
function candidates(space: SearchSpace, form: string): SpelledLike[] {
  const folded = fold(form)
  return space.lexicons
    .flatMap((lexicon) => lexicon.spelledLike(folded, MAX_CANDIDATES))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_CANDIDATES)
}

/** The known word that is spelled most like `form`. */
function nearest({ space, languages }: Correcting, form: string, limit: number): Correction | undefined {
  if (limit === 0 || form.length > MAX_LENGTH) return undefined
  const stem = space.analyser.analyse(form)[0]?.stem ?? form
  const stemLimit = Math.min(limit, tolerance(stem.length))
  let best: (Correction & { word: LexiconWord }) | undefined
  // What is further away than the nearest so far need not be told exactly.
  let within = limit
  for (const { word } of candidates(space, form)) {
    if (!languages.some((language) => word.locales.has(language))) continue
    const distance = Math.min(
      spellingDistance(form, word.form, within),
      stemmedDistance(stem, word.stem, Math.min(stemLimit, within)),
    )
    const another = word.form[0] === form[0] ? distance : distance + OTHER_FIRST_LETTER
    if (another > within) continue
    const nearer = !best || another < best.distance - AS_NEAR
    const heavier = best && another < best.distance + AS_NEAR && word.weight > best.word.weight
    if (nearer || heavier) best = { shown: word.shown, distance: another, word }
    if (best) within = Math.min(within, best.distance + AS_NEAR)
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
  correcting: Correcting,
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
    const joined = nearest(correcting, form, tolerance(form.length))
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
