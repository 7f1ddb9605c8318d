import { Client } from 'pg'
import type { SearchDocument } from '../../../lib/search/schema'
import { startTemporaryServer } from '../../../tests/integration/support/temporary-server'
import { onStop } from '../../lifetime.mjs'
import { type Engine, flatTexts, HITS, thingsAt } from '../engine'

/** The weights of D, C, B and A in `ts_rank`: body, summary, other words and keywords, title. */
const WEIGHTS = "'{0.1, 0.3, 0.7, 1.0}'"
/** Below this likeness of the question to some words of a text, the two have nothing to do with each other. */
const LIKENESS = 0.3
const ROWS_PER_INSERT = 500

const TABLE = `
  create extension if not exists pg_trgm;
  create table document (
    position integer primary key,
    title text not null, other text not null, keywords text not null, summary text not null, body text not null,
    names text generated always as (title || ' ' || other || ' ' || keywords) stored,
    words tsvector generated always as (
      setweight(to_tsvector('swedish', title), 'A') ||
      setweight(to_tsvector('swedish', other || ' ' || keywords), 'B') ||
      setweight(to_tsvector('swedish', summary), 'C') ||
      setweight(to_tsvector('swedish', body), 'D')
    ) stored
  )`
const INDEXES = `
  create index document_words on document using gin (words);
  create index document_names on document using gist (names gist_trgm_ops);
  create index document_title on document (lower(title) text_pattern_ops);
  analyze document`

const ranked = (query: string) => `
  select position from document, (select ${query} as query) asked
  where words @@ query order by ts_rank(${WEIGHTS}, words, query) desc, position limit ${HITS * 4}`
/** All words; any of them; likeness of letters. Each is asked when the one before found nothing. */
const STAGES = [
  ranked(`websearch_to_tsquery('swedish', $1)`),
  ranked(`replace(plainto_tsquery('swedish', $1)::text, '&', '|')::tsquery`),
  `select position from document where $1 <% names order by $1 <<-> names, position limit ${HITS * 4}`,
]
const SUGGEST = `select title from document where lower(title) like $1 order by length(title), title limit 8`

/** PostgreSQL's full text search in Swedish, with pg_trgm for what it does not find; on a server of its own. */
export async function postgres(documents: readonly SearchDocument[]): Promise<Engine> {
  const server = await startTemporaryServer()
  const forget = onStop(() => server.stop())
  const client = new Client({ connectionString: server.url })
  await client.connect()
  const start = performance.now()
  await client.query(TABLE)
  for (let from = 0; from < documents.length; from += ROWS_PER_INSERT) {
    await insert(client, documents.slice(from, from + ROWS_PER_INSERT), from)
  }
  await client.query(INDEXES)
  const indexing = (performance.now() - start) / 1000
  await client.query(`set pg_trgm.word_similarity_threshold = ${LIKENESS}`)
  return {
    name: 'PostgreSQL',
    indexing,
    async search(question) {
      for (const [stage, text] of STAGES.entries()) {
        const { rows } = await client.query<{ position: number }>({
          name: `stage${stage}`,
          text,
          values: [question],
        })
        if (rows.length === 0) continue
        return thingsAt(
          documents,
          rows.map(({ position }) => position),
        )
      }
      return []
    },
    async suggest(typed) {
      const begun = `${typed.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
      const { rows } = await client.query({ name: 'suggest', text: SUGGEST, values: [begun] })
      return rows
    },
    async size() {
      const { rows } = await client.query<{ bytes: string }>(
        `select pg_total_relation_size('document') as bytes`,
      )
      return Number(rows[0]?.bytes ?? 0)
    },
    async close() {
      await client.end()
      await server.stop()
      forget()
    },
  }
}

async function insert(client: Client, documents: readonly SearchDocument[], from: number): Promise<void> {
  const columns = documents.map((document, at) => ({ position: from + at, ...flatTexts(document) }))
  await client.query(
    `insert into document (position, title, other, keywords, summary, body)
     select * from unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      columns.map(({ position }) => position),
      columns.map(({ title }) => title),
      columns.map(({ inOtherWords }) => inOtherWords),
      columns.map(({ keywords }) => keywords),
      columns.map(({ summary }) => summary),
      columns.map(({ body }) => body),
    ],
  )
}
