import { isCommonName, mayBeFamilyName } from './names'
import { cleanQuery } from './normalise'

/** What is longer tells a story, and stories are about persons. Code points, and words. */
const MOST_CHARACTERS = 60
const MOST_WORDS = 8

/** A law with its number, `1993:387`; the only long number that is nobody's. */
const LAW_NUMBER = /(?<!\p{Nd})(?:1[6-9]|20)\d{2}:\d{1,4}(?!\p{Nd})/gu
/** Five digits or more, whatever stands between them: personal, telephone, case, account and postal numbers. */
const LONG_NUMBER = /\p{Nd}(?:[\s\p{P}\p{S}]{0,3}\p{Nd}){4}/u
/** Case numbers, however short. */
const CASE_NUMBER =
  /(?<!\p{L})(?:dnr|diarie\p{L}*|ärende\p{L}*|mål|målnr|case|ref)\.?\s?(?:nr|nummer|no|number)?[\s:.]*\p{Nd}/iu
/** A day of birth, or any other. */
const MONTH = `jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?`
const DAY = new RegExp(
  `(?<!\\p{L})(?:\\p{Nd}{1,2}(?:\\s?(?:e|:e|st|nd|rd|th|\\.))?\\s?(?:${MONTH})|(?:${MONTH})\\s?\\p{Nd}{1,2})(?!\\p{L})`,
  'iu',
)
/** "lisa@skola.example", "lisa (at) skola", "skola.example", "https:…". */
const REACHABLE =
  /@|[([]\s?(?:at|snabel-?a)\s?[)\]]|\bsnabel-?a\b|:\/\/|(?<!\p{L})www\.|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/iu
/** "Storgatan 12". */
const STREET = /\p{L}(?:gatan?|vägen|väg|gränd(?:en)?|stigen?|torget|allén?|backen)\s?\p{Nd}/iu
/** What a name follows. "Vad heter …" asks for a word. */
const NAMED =
  /(?<!\p{L})(?:(?<!(?:vad|what)\s)(?:heter|hette|kallas|called|named)|namn är|namnet är|vid namn|name is|i am called|اسمي|اسمه|اسمها|nimeni on|nazywam|me llamo|se llama|magacaygu|magaciisu|мене звати|звати)(?!\p{L})/iu

/** Syndromes and diseases have the names of those who described them. */
const DESCRIBED = /^(?:syndrom|sjukdom|disease)/u

const WORD = /[\p{L}\p{M}\p{N}§'’-]+/gu
const CAPITALISED = /^\p{Lu}/u
const CAPITALS = /^[\p{Lu}\p{N}-]{2,5}s?$/u

/** A question in the form that is counted: as it was understood, in small letters, without marks around it. */
export function questionForm(question: string): string {
  return cleanQuery(question)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{M}\p{N}§]+$/gu, '')
}

/**
 * The question in the form that is counted, or null when it could be a person's: in doubt, null. Kept are short
 * questions without long numbers, days, addresses of any kind, and names. A name is
 *
 * - a first name or a family name that many bear, or one that ends in -sson, however it is written;
 * - a capitalised word that the search does not know, except the first of the question and short ones in capitals only
 *   (abbreviations), or a word that the search does not know and that ends as family names do;
 * - whatever is said to be one ("jag heter …").
 *
 * Rare names in small letters cannot be told from misspelled words; they are kept until somebody else asks the same,
 * and shown to nobody before (`LEAST_SHOWN`).
 *
 * @param isKnown is this word, as it is written, one of the search's own? Such words are nobody's names.
 */
export function countable(question: string, isKnown: (word: string) => boolean = () => false): string | null {
  const text = cleanQuery(question).normalize('NFKC')
  if (Array.from(text).length > MOST_CHARACTERS || text.split(/\s+/u).length > MOST_WORDS) return null
  const form = questionForm(question)
  if (
    Array.from(form.replace(/[^\p{L}\p{N}]/gu, '')).length < 2 ||
    Array.from(form).length > MOST_CHARACTERS
  ) {
    return null
  }
  const numbers = text.replace(LAW_NUMBER, '§')
  if ([LONG_NUMBER, CASE_NUMBER, DAY].some((pattern) => pattern.test(numbers))) return null
  if ([REACHABLE, STREET, NAMED].some((pattern) => pattern.test(text))) return null
  return namesSomebody(text.match(WORD) ?? [], isKnown) ? null : form
}

function namesSomebody(words: readonly string[], isKnown: (word: string) => boolean): boolean {
  return words.some((word, at) => {
    if (DESCRIBED.test(words[at + 1]?.toLowerCase() ?? '')) return false
    const parts = [word, ...word.split(/['’-]/u)]
    if (parts.some(isCommonName)) return true
    if (isKnown(word)) return false
    if (parts.some(mayBeFamilyName)) return true
    if (!CAPITALISED.test(word)) return false
    const next = words[at + 1]
    // Phones begin every question with a capital; two in a row are a name, there too.
    if (at === 0)
      return next !== undefined && CAPITALISED.test(next) && !CAPITALS.test(next) && !isKnown(next)
    return !CAPITALS.test(word)
  })
}
