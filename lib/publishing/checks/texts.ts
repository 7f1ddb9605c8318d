import { findTypedContacts } from '../../markdown/check'
import type { SourceRecord } from '../files/source'
import type { Point } from '../files/yaml'
import { readText, textsOf } from '../texts'

interface Mistake {
  at: Point
  message: string
}

/** What is wrong with the texts of one record, on its own: outside the dialect, or a number that was typed in. */
export function textProblems(source: SourceRecord): Mistake[] {
  const texts = textsOf(source.written)
  const inTexts = texts.flatMap((text) => {
    const start = source.textAt(text.path)
    const { tree, problems } = readText(text)
    const place = (at: Point | undefined): Point =>
      at ? { line: start.line + at.line - 1, column: start.column + at.column - 1 } : start
    return [
      ...(text.line && !isOneParagraph(text.body)
        ? [{ at: start, message: 'väntade ett enda stycke vanlig text, en eller två korta meningar' }]
        : problems.map((problem) => ({
            at: place(problem),
            message: `${problem.message} ${problem.expected}`,
          }))),
      ...findTypedContacts(tree).map(({ kind, value, at }) => ({
        at: place(at),
        message: typed(kind, value),
      })),
    ]
  })
  const inFields = strings(source.written.data, [])
    .filter(
      ({ path }) =>
        !texts.some((text) => text.path.join() === path.join()) && !OWN_FIELDS.has(String(path.at(-1))),
    )
    .flatMap(({ path, value }) =>
      findTypedContacts({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      }).map((found) => ({ at: source.at(path), message: typed(found.kind, found.value) })),
    )
  return [...inTexts, ...inFields]
}

/** The fields that numbers and addresses stand in. */
const OWN_FIELDS = new Set([
  'number',
  'email',
  'url',
  'website',
  'applyUrl',
  'code',
  'postalCode',
  'basedOn',
  'sourceDigest',
])

function typed(kind: 'phone' | 'email', value: string): string {
  const what = kind === 'phone' ? 'telefonnummer' : 'e-postadress'
  return `${what} i en text (${value}): hänvisa till verksamheten, :kontakt[…]{verksamhet=…}, så att det står på ett ställe`
}

function isOneParagraph(body: string): boolean {
  // What could begin a block does so at the start of a line.
  if (/^[\p{L}"”(*_[]/u.test(body) && !body.includes('\n') && !/^[*_]\s/.test(body)) return true
  const { children } = readText({ body, line: false }).tree
  return children.length === 1 && children[0]?.type === 'paragraph'
}

function strings(value: unknown, path: readonly PropertyKey[]): { path: PropertyKey[]; value: string }[] {
  if (typeof value === 'string') return [{ path: [...path], value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => strings(inner, [...path, field]))
}
