import { Recent } from '../kernel/recent'
import { fold, normaliseWord } from './normalise'
import type { Analyser, Token } from './schema'
import { stem } from './stem'
import { isCommonWord } from './stop-words'
import { eachWord } from './words'

/** Longest word that is compared, in UTF-16 units; what is longer is noise and compared by its beginning. */
const MAX_WORD_LENGTH = 64
/** Words whose analysis is kept. Contents have far fewer; the limit is there for what strangers type. */
const MAX_CACHED_WORDS = 60_000

const NUMBER = String.raw`\d{1,3}(?:\s?[a-h](?=\s?§))?`
/** "16 kap. 4 §", "9 § 6", "9 § p. 6", "9 a §", "§ 9", "paragraf 9". */
const CHAPTER = String.raw`(\d{1,3})\s?kap\.?\s?(${NUMBER})\s?§`
const PARAGRAPH = String.raw`(${NUMBER})\s?(?:§§?|paragraf(?:en)?(?!\p{L}))(?:\s?(?:punkt(?:en)?|p\.?)?\s?(\d{1,2})(?!\d|\s?(?:kap|§)))?`
const PARAGRAPH_FIRST = String.raw`(?:§|paragraf)\s?(\d{1,3}(?:\s?[a-h](?!\p{L}))?)(?!\d)`
const LAW_REFERENCE = new RegExp(`^(?:${CHAPTER}|${PARAGRAPH}|${PARAGRAPH_FIRST})$`, 'iu')
/** "t.ex.", "bl.a.", "S.I.P." */
const DOTTED = String.raw`\p{L}{1,2}(?:\.\p{L}{1,2})+(?![\p{L}\p{N}])`
const INSIDE = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]`
const WORD = String.raw`[\p{L}\p{N}](?:${INSIDE}|['’ʼ](?=\p{L}))*`
const PLAIN = `${DOTTED}|${WORD}`
const LAW = [CHAPTER, PARAGRAPH, PARAGRAPH_FIRST].join('|').replace(/\((?!\?)/g, '(?:')
const LEGAL_TOKEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LAW})|${PLAIN}`, 'giu')
/** Texts without these cannot hold a law reference, and are read faster. */
const LEGAL = /§|paragraf/i
/** Words that cannot be law references, which is nearly all. */
const PLAIN_WORD = /^\p{L}+$/u

type Analysed = Pick<Token, 'form' | 'stem' | 'folded' | 'common'>

/**
 * Makes the analyser of the portal: words in any script with their offsets, Swedish stems for Latin letters and
 * light ones for Arabic, law references as words of their own ("9 § 6" gives `9§6` and `9§`). Each word is
 * analysed once and remembered.
 */
export function createAnalyser(): Analyser {
  const cache = new Recent<Analysed>(MAX_CACHED_WORDS)

  function analyseWord(written: string): Analysed {
    return cache.of(written, () => analyseNew(written))
  }

  function analyseNew(written: string): Analysed {
    const form = normaliseWord(written.slice(0, MAX_WORD_LENGTH)).replaceAll('.', '')
    const bare = stem(form)
    return { form, stem: bare, folded: fold(bare), common: isCommonWord(form) }
  }

  function analyse(text: string): Token[] {
    const tokens: Token[] = []
    const take = (start: number, end: number) => {
      const word = analyseWord(text.slice(start, end))
      if (word.form === '') return
      const { form, stem: bare, folded, common } = word
      tokens.push({ form, stem: bare, folded, common, start, end })
    }
    if (!LEGAL.test(text)) {
      eachWord(text, take)
      return tokens
    }
    for (const match of text.matchAll(LEGAL_TOKEN)) {
      const written = match[0]
      const start = match.index
      const end = start + written.length
      const references = PLAIN_WORD.test(written) ? [] : lawReferences(written)
      for (const form of references) {
        tokens.push({ form, stem: form, folded: form, common: false, start, end })
      }
      if (references.length === 0) take(start, end)
    }
    return tokens
  }

  return { analyse }
}

/** The words that a law reference gives, the most exact first; none for what is not one. */
function lawReferences(written: string): string[] {
  const match = LAW_REFERENCE.exec(written)
  if (!match) return []
  const [chapter, inChapter, paragraph, point, after] = match
    .slice(1)
    .map((part) => part?.replace(/\s/g, '').toLowerCase())
  if (chapter && inChapter) return [`${chapter}kap${inChapter}§`, `${inChapter}§`]
  const whole = `${paragraph ?? after}§`
  return point ? [`${whole}${point}`, whole] : [whole]
}

/** The words that a question is about: without the common ones, unless nothing else is left. */
export function contentTokens(tokens: readonly Token[]): Token[] {
  const content = tokens.filter((token) => !token.common)
  return content.length > 0 ? content : [...tokens]
}

/** The analyser that indexing and asking share. */
export const analyser: Analyser = createAnalyser()
