import { plainText } from '../../markdown/text'
import { sentencesOf, wordsOf } from '../../readability/swedish'
import type { ContentRecord, KindName } from '../records'
import { readText, textsOf } from '../texts'
import { fieldsOf, PROSE } from './fields'
import type { Missing } from './references'

/** More words than this in a sentence are too many to hold in mind. */
const LONGEST_SENTENCE = 30

/** Words that have had their day, and what one says instead. As synonyms (in other words, keywords) they stay. */
const AGED: readonly [RegExp, string][] = [
  [/\bhandikapp(?!fond)\p{L}*/iu, 'funktionsnedsättning'],
  [/\bsärskol(?:a|an|or|orna)\b/iu, 'anpassad grundskola eller gymnasieskola'],
  [/\blandsting\p{L}*/iu, 'region'],
  [/\bsjukgymnast\p{L}*/iu, 'fysioterapeut'],
  [/\bförskolechef\p{L}*/iu, 'rektor'],
  [/\b(?:utvecklingsstör|förståndshandikapp)\p{L}*/iu, 'intellektuell funktionsnedsättning'],
  [/\bvårdbidrag(?:et)?\b/iu, 'omvårdnadsbidrag'],
  [/\b1177 vårdguiden\b/iu, '1177'],
  [/\btalpedagog\p{L}*/iu, 'logoped'],
]
/** A sentence that tells what something was called before. */
const TELLS_OF_BEFORE = /\b(?:förr|förut|tidigare|hette|kallades|gamla|äldre|lagen)\b/iu

/** A sum of money: it is another next year. */
const AMOUNT = /\d[\d\s\u00a0]*(?:kr\b|kronor\b|öre\b|procent av prisbasbelopp)/iu

/** What is written by people who must write by the law's own words, or in another language. */
const OTHERWISE: ReadonlySet<KindName> = new Set([
  'accessibilityStatement',
  'needTranslation',
  'synonymGroup',
])

/** What is hard to read, aged or soon wrong in the Swedish texts of a record. Names and search words are no texts. */
export function plainLanguage(record: ContentRecord): Missing[] {
  if (OTHERWISE.has(record.kind)) return []
  const texts = textsOf(record)
  const known = new Set(texts.map(({ path }) => path.join()))
  return [
    ...texts.map((text) => ({ path: text.path as PropertyKey[], value: plainText(readText(text).tree) })),
    ...fieldsOf(record.data, PROSE).filter(({ path }) => !known.has(path.join())),
  ].flatMap(({ path, value }) =>
    sentencesOf(value).flatMap((sentence) => complaints(sentence).map((message) => ({ path, message }))),
  )
}

function complaints(sentence: string): string[] {
  const found: string[] = []
  const { length } = wordsOf(sentence)
  if (length > LONGEST_SENTENCE) {
    found.push(`en mening har ${length} ord, högst ${LONGEST_SENTENCE}: dela den (${start(sentence)})`)
  }
  for (const [aged, today] of AGED) {
    const word = aged.exec(sentence)?.[0]
    if (word && !TELLS_OF_BEFORE.test(sentence)) found.push(`”${word}” säger man inte längre: skriv ${today}`)
  }
  if (AMOUNT.test(sentence)) {
    found.push(`ett belopp ändras: hänvisa till den som bestämmer det (${start(sentence)})`)
  }
  return found
}

const start = (sentence: string) => `”${sentence.split(/\s+/).slice(0, 6).join(' ')} …”`
