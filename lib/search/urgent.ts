import { normaliseWord } from './normalise'
import type { FoundThing } from './schema'
import type { SearchSpace } from './space'
import { stem } from './stem'

/** The needs that are about what cannot wait. */
const URGENT_NEEDS: ReadonlySet<string> = new Set(['akut-hjalp', 'vald-och-hot'])
/** Such a need stands high when it has this share of the best need's score. */
const HIGH = 0.6

/**
 * Words that do not wait, whatever else was found: suicide, violence, danger, in the portal's languages. Beginnings of
 * words, so that inflections and compounds follow.
 */
const URGENT_WORDS = `
  självmord sjalvmord suicid misshandl våldt våldta knivhot strypt överdos livsfar mordhot hedersvåld
  suicid overdos strangl rape abuse violen
  انتحار اغتصاب عنف خودکشی خشونت خۆکوشتن توندوتیژی
  itsemur väkivalt samobój przemoc самогуб насильств suicidio violencia xwekuştin tundî ismiid rabshad
  ነፍሰ ጎነጽ`
  .split(/\s+/)
  .filter(Boolean)
  .map(normaliseWord)

/** Expressions of several words that do not wait, as stems in a row. */
const URGENT_PHRASES = [
  'vill inte leva',
  'orkar inte leva',
  'inte leva längre',
  'ta livet av',
  'tar livet av',
  'vill dö',
  'skada sig själv',
  'skär sig',
  'slår mig',
  'slår barnen',
  'slår barnet',
  'slår oss',
  'want to die',
  'kill myself',
  'hits me',
].map((phrase) => phrase.split(' ').map(stem).join(' '))

/**
 * Is a question about something that cannot wait: violence, suicide, a child in danger, a parent who has fallen ill?
 * Then the acute numbers stand first. Told by words, and by what was found.
 */
export function asksUrgently(space: SearchSpace, query: string, found: readonly FoundThing[]): boolean {
  const tokens = space.analyser.analyse(query)
  if (tokens.some(({ form }) => URGENT_WORDS.some((word) => form.startsWith(word)))) return true
  const run = ` ${tokens.map((token) => token.stem).join(' ')} `
  if (URGENT_PHRASES.some((phrase) => run.includes(` ${phrase} `))) return true
  const needs = found.filter(({ type }) => type === 'need')
  const best = needs[0]?.score ?? 0
  return needs.slice(0, 2).some(({ slug, score }) => URGENT_NEEDS.has(slug) && score >= best * HIGH)
}
