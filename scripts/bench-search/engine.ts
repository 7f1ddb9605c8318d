import type { DocumentType, SearchDocument, SearchField } from '../../lib/search/schema'

/** A thing that an engine found, best first. */
export interface Found {
  type: DocumentType
  slug: string
}

/** What the bench asks of a search engine. Ours answers at once, others may need to be waited for. */
export interface Engine {
  readonly name: string
  /** Things, each once, best first. */
  search(question: string): readonly Found[] | Promise<readonly Found[]>
  /** Proposals for what is being typed; none where an engine has no such thing. */
  suggest?(typed: string): readonly unknown[] | Promise<readonly unknown[]>
  /** In words for a person, why the first things stand where they stand. */
  explain?(question: string): string
  /** Seconds that indexing took, where making the engine is more than that (a server has to start first). */
  readonly indexing?: number
  /** Bytes that it keeps outside of this process. */
  size?(): Promise<number>
  close?(): Promise<void>
}

/** Makes an engine of documents. */
export type Builder = (documents: readonly SearchDocument[]) => Engine | Promise<Engine>

/** Hits that an engine is asked for: far more than are judged, since only needs are. */
export const HITS = 30

/**
 * What the fields are worth in the engines beside ours. They take the same order as ours and nearly the same steps;
 * a sum over fields is all that they can do with them.
 */
export const BOOSTS: Readonly<Record<SearchField, number>> = {
  title: 10,
  inOtherWords: 8,
  keywords: 6,
  summary: 3,
  body: 1,
}

/** The texts of a document as the other engines take them: one string per field. */
export function flatTexts(document: SearchDocument): Record<SearchField, string> {
  const { title, inOtherWords, keywords, summary, body } = document
  return { title, inOtherWords: inOtherWords.join('\n'), keywords: keywords.join('\n'), summary, body }
}

/** The things that positions in the list of documents stand for, each once. */
export function thingsAt(documents: readonly SearchDocument[], positions: Iterable<number>): Found[] {
  const things = new Map<string, Found>()
  for (const position of positions) {
    const document = documents[position]
    if (!document) continue
    const { type, slug } = document
    const key = `${type}:${slug}`
    if (!things.has(key)) things.set(key, { type, slug })
    if (things.size >= HITS) break
  }
  return [...things.values()]
}
