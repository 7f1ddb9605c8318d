import type { SearchDocument } from '../../lib/search/schema'
import { randomNumbers } from './statistics'

/** Names are made of these: places and names are what a larger library has more of than a small one. */
const SYLLABLES = [
  'al',
  'berg',
  'by',
  'dal',
  'ek',
  'fors',
  'gran',
  'hav',
  'kulla',
  'lund',
  'mo',
  'näs',
  'sjö',
  'vik',
  'ås',
]
const NAME_SYLLABLES = 4

/** The texts of one language that others are mixed of. */
interface Material {
  documents: SearchDocument[]
  titles: string[][]
  sentences: string[]
}

/**
 * As many documents as wanted: the real ones, and then ones mixed of their titles, words and sentences, each with a
 * made-up name and about a thing of its own. The same in every run.
 */
export function generatedDocuments(real: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = randomNumbers()
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const materials = materialsOf(real)
  const made: SearchDocument[] = real.slice(0, count)
  for (let number = made.length; number < count; number++) {
    const model = pick(real)
    const material = model && materials.get(model.locale)
    if (!model || !material) break
    const other = pick(material.documents) ?? model
    const name = Array.from({ length: NAME_SYLLABLES }, () => pick(SYLLABLES)).join('')
    const sentences = Math.max(1, model.body.split('\n').length)
    const slug = `${model.slug}-${number}`
    made.push({
      ...model,
      id: `${model.type}:${slug}`,
      slug,
      title: [...half(pick(material.titles)), ...half(pick(material.titles)), name].join(' '),
      inOtherWords: mixed(model.inOtherWords, other.inOtherWords),
      keywords: mixed(model.keywords, other.keywords),
      summary: pick(material.documents)?.summary ?? '',
      body: Array.from({ length: sentences }, () => pick(material.sentences)).join('\n'),
    })
  }
  return made
}

function materialsOf(real: readonly SearchDocument[]): Map<string, Material> {
  const materials = new Map<string, Material>()
  for (const document of real) {
    const material = materials.get(document.locale) ?? { documents: [], titles: [], sentences: [] }
    material.documents.push(document)
    material.titles.push(document.title.split(' '))
    material.sentences.push(...document.body.split('\n').filter((sentence) => sentence !== ''))
    materials.set(document.locale, material)
  }
  return materials
}

function half(words: readonly string[] = []): readonly string[] {
  return words.slice(0, Math.ceil(words.length / 2))
}

/** The first half of one list and the second half of another. */
function mixed(one: readonly string[], other: readonly string[]): string[] {
  return [...half(one), ...other.slice(Math.ceil(other.length / 2))]
}
