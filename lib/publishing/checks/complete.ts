import { plainText } from '../../markdown/text'
import { SECTION_KINDS, type SectionKind } from '../../need/schema'
import { sentencesOf } from '../../readability/swedish'
import type { ContentRecord } from '../records'
import { readText, textsOf } from '../texts'
import type { Missing } from './references'

/** A need may be whole without these. */
const OPTIONAL: ReadonlySet<SectionKind> = new Set(['goodToKnow'])

/** What a child is told where it is acute takes the sentences that it takes. */
const ACUTE: ReadonlySet<string> = new Set(['akut-hjalp'])

/** As many as a ten-year-old takes in. */
const CHILDREN_SENTENCES = 3

/** What a need of the base library lacks: a municipality starts with texts that are ready. */
export function incomplete(record: ContentRecord): Missing[] {
  if (record.kind !== 'need') return []
  const { slug, sections, inOtherWords, keywords } = record.data
  const missing = SECTION_KINDS.filter(({ kind }) => sections[kind] === undefined && !OPTIONAL.has(kind)).map(
    ({ heading }) => ({ path: ['sections'], message: `avsnittet ”${heading}” saknas` }),
  )
  return [
    ...missing,
    ...(inOtherWords.length === 0
      ? [{ path: ['inOtherWords'], message: 'inOtherWords: väntade minst ett ord som folk använder' }]
      : []),
    ...(keywords.length === 0
      ? [{ path: ['keywords'], message: 'keywords: väntade minst ett ord som leder hit' }]
      : []),
    ...(ACUTE.has(slug) ? [] : childrenSentences(record)),
  ]
}

function childrenSentences(record: ContentRecord): Missing[] {
  return textsOf(record)
    .filter(({ path }) => path.includes('children'))
    .flatMap((text) => {
      const { length } = sentencesOf(plainText(readText(text).tree))
      if (length === CHILDREN_SENTENCES) return []
      return [
        {
          path: text.path,
          message: `till barnet: väntade ${CHILDREN_SENTENCES} meningar, här är ${length}`,
        },
      ]
    })
}
