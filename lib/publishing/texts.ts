import { Recent } from '../kernel/recent'
import { parseInline, parseMarkdown } from '../markdown/parse'
import type { Block } from '../markdown/schema'
import { serialiseInline, serialiseMarkdown } from '../markdown/serialise'
import { SECTION_KINDS } from '../need/schema'
import type { ContentRecord } from './records'

/** A text of our Markdown dialect in a record. */
export interface RecordText {
  /** Where in the record's data. */
  path: (string | number)[]
  body: string
  /** One short paragraph, shown in a table; otherwise blocks. */
  line: boolean
}

const SERVICE_TEXTS = ['description', 'applicationProcess', 'referral'] as const
const MINORITY_LANGUAGE_TEXTS = ['text', 'inArea', 'outsideArea'] as const

/** The texts of a record that are of the Markdown dialect. */
export function textsOf(record: ContentRecord): RecordText[] {
  switch (record.kind) {
    case 'need':
    case 'needTranslation':
    case 'localNeed':
      return SECTION_KINDS.flatMap(({ kind, fact }) => {
        const section = record.data.sections[kind]
        if (section === undefined) return []
        if (typeof section === 'string') return { path: ['sections', kind], body: section, line: fact }
        return { path: ['sections', kind, 'body'], body: section.body, line: fact }
      })
    case 'service':
      return bodiesIn(record.data, SERVICE_TEXTS)
    case 'minorityLanguage':
      return bodiesIn(record.data, MINORITY_LANGUAGE_TEXTS)
    case 'lifeEvent':
      return record.data.phases.map(({ text }, index) => ({
        path: ['phases', index, 'text'],
        body: text,
        line: false,
      }))
    default:
      return []
  }
}

function bodiesIn<Field extends string>(
  data: { readonly [F in Field]?: string | undefined },
  fields: readonly Field[],
): RecordText[] {
  return fields.flatMap((field) => {
    const body = data[field]
    return body === undefined ? [] : { path: [field], body, line: false }
  })
}

type ReadText = ReturnType<typeof parseMarkdown>

/** A text is checked, made canonical and searched for references one after the other. */
const recent = new Recent<ReadText>(10_000)

/** A text as a tree, with what the dialect does not have. */
export function readText({ body, line }: Pick<RecordText, 'body' | 'line'>): Readonly<ReadText> {
  return recent.of(`${line}${body}`, () => (line ? readLine(body) : parseMarkdown(body)))
}

function readLine(body: string): ReadText {
  const { children, problems } = parseInline(body)
  const paragraphs: Block[] = children.length === 0 ? [] : [{ type: 'paragraph', children }]
  return { tree: { type: 'root', children: paragraphs }, problems }
}

/** The canonical form of a text: without a line break at its end. */
export function canonicalText(text: Pick<RecordText, 'body' | 'line'>): string {
  const { tree } = readText(text)
  if (!text.line) return serialiseMarkdown(tree).trimEnd()
  const [paragraph] = tree.children
  return paragraph?.type === 'paragraph' ? serialiseInline(paragraph.children) : ''
}
