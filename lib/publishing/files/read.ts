import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Recent } from '../../kernel/recent'
import { canonicalRecord } from '../canonical'
import { textProblems } from '../checks/texts'
import { KINDS } from '../kinds'
import type { ContentProblem } from '../problem'
import { type ContentRecord, type KindName, recordKey, scopeSlug } from '../records'
import type { Unread } from '../universe'
import { expected, mistakesOf } from './expected'
import { KNOWN_PLACES, type KnownFile, knownFile } from './place'
import { type RawSource, rawSources, type SourceRecord } from './source'
import type { Point } from './yaml'

/** All that the files say, and all that is wrong with them. */
export interface ContentFiles {
  sources: SourceRecord[]
  /** What the files have, but cannot be read for what is wrong with it. */
  unread: Unread[]
  problems: ContentProblem[]
}

/** What may lie in a content folder without being contents. */
const NOT_CONTENTS = /^(README\.md|LICENSE(\..+)?)$/

/**
 * Reads content files; each is checked on its own, whatever is wrong with the others.
 * @param paths from `root`, with `/`
 */
export function readContentFiles(root: string, paths: readonly string[]): ContentFiles {
  const sources: SourceRecord[] = []
  const unread: Unread[] = []
  const problems: ContentProblem[] = []
  for (const file of paths) {
    const read = rememberedFile(file, readFileSync(join(root, file)))
    sources.push(...read.sources)
    unread.push(...read.unread)
    problems.push(...read.problems)
  }
  problems.push(...duplicates(sources))
  return { sources, unread, problems }
}

/** By name and bytes: most of a library is as it was the last time that one looked. */
const recent = new Recent<ContentFiles>(4_000)

function rememberedFile(file: string, bytes: Uint8Array): ContentFiles {
  const digest = createHash('sha256').update(bytes).digest('base64')
  return recent.of(`${file} ${digest}`, () => readContentFile(file, bytes))
}

/** The files below a folder (or the one file), from `root`; hidden ones and read-mes are left out. */
export function listContentFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return listContentFiles(root, path)
      return NOT_CONTENTS.test(path) ? [] : [path]
    })
    .sort()
}

/** One file's records; `bytes` as it lies on disk. */
export function readContentFile(file: string, bytes: Uint8Array): ContentFiles {
  const problem = ({ line, column }: Point, message: string): ContentProblem => ({
    file,
    line,
    column,
    message,
    severity: 'error',
  })
  const place = knownFile(file)
  if (!place) {
    const wrong = problem({ line: 1, column: 1 }, `filen hör inte hemma här: väntade ${KNOWN_PLACES}`)
    return { sources: [], unread: [], problems: [wrong] }
  }
  const text = decode(bytes)
  if (typeof text !== 'string') {
    return {
      sources: [],
      unread: [place],
      problems: [problem(text, 'filen är inte UTF-8: spara om den som UTF-8')],
    }
  }
  const { sources: raws, errors } = rawSources(text, place)
  const problems = errors.map(({ at, message }) => problem(at, message))
  const sources: SourceRecord[] = []
  const unread: Unread[] = raws.length === 0 && errors.length > 0 ? [place] : []
  for (const raw of raws) {
    const { source, mistakes } = parse(raw, place, file)
    problems.push(...mistakes.map(({ at, message }) => problem(at, message)))
    if (source) sources.push(source)
    else unread.push({ ...place, ...slugOf(raw.data) })
  }
  return { sources, unread, problems }
}

/** The name of a record that is otherwise wrong; the file's name where it has none. */
function slugOf(data: unknown): { id?: string } {
  const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : undefined
  return typeof slug === 'string' ? { id: slug } : {}
}

function parse(
  raw: RawSource,
  place: KnownFile,
  file: string,
): { source?: SourceRecord; mistakes: { at: Point; message: string }[] } {
  const { kind, scopeId } = place
  const parsed = KINDS[kind].schema.safeParse(raw.data, { error: expected, reportInput: true })
  if (!parsed.success) {
    const mistakes = parsed.error.issues.flatMap(mistakesOf).map(({ path, message, key }) => ({
      at: key ? raw.keyAt(path) : raw.at(path),
      message,
    }))
    return { mistakes }
  }
  const written = { kind, scopeId, data: parsed.data, id: idOf(kind, parsed.data) } as ContentRecord
  const source: SourceRecord = { ...raw, file, written, record: canonicalRecord(written) as ContentRecord }
  return { source, mistakes: [...nameMistakes(source, place), ...textProblems(source)] }
}

function idOf<K extends KindName>(kind: K, data: unknown): string {
  return KINDS[kind].idOf(data as never)
}

/** The file's name is the record's name: addresses and references go by it. */
function nameMistakes({ record, at }: SourceRecord, place: KnownFile): { at: Point; message: string }[] {
  if (record.kind === 'synonymGroup') {
    if (record.data.locale === place.id) return []
    const message = `locale ska vara som filen heter: väntade ${place.id}, fick ${record.data.locale}`
    return [{ at: at(['locale']), message }]
  }
  const own = record.kind === 'region' || record.kind === 'municipality' ? scopeSlug(place.scopeId) : place.id
  if (own === undefined || own === record.id) return []
  const field = 'slug' in record.data ? 'slug' : 'need'
  const what = place.form === 'single' ? 'mappen' : 'filen'
  return [
    { at: at([field]), message: `${field} ska vara som ${what} heter: väntade ${own}, fick ${record.id}` },
  ]
}

function duplicates(sources: readonly SourceRecord[]): ContentProblem[] {
  const seen = new Map<string, SourceRecord>()
  return sources.flatMap((source) => {
    const key = recordKey(source.record)
    const first = seen.get(key)
    if (!first) {
      seen.set(key, source)
      return []
    }
    const { line } = first.at(['slug'])
    const message = `${source.record.id} finns redan i ${first.file} på rad ${line}`
    return [{ file: source.file, ...source.at(['slug']), message, severity: 'error' as const }]
  })
}

/** The text, with LF and without a byte order mark; or where it stops being UTF-8. */
function decode(bytes: Uint8Array): string | Point {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n')
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? ''
    const lines = before.split('\n')
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  }
}
