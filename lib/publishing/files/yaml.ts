import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'

/** A place in a file, counted from 1. */
export interface Point {
  line: number
  column: number
}

/** What a YAML text says, and where it says it. */
export interface YamlSource {
  value: unknown
  /** Where the value at this path stands; the nearest one around it when it is not there. */
  at(path: readonly PropertyKey[]): Point
  /** Where the name of a field stands. */
  keyAt(path: readonly PropertyKey[]): Point
  /** Where a text's own lines begin: a block literal begins on the line after its `|`. */
  textAt(path: readonly PropertyKey[]): Point
  errors: { at: Point; message: string }[]
}

/** @param firstLine the line of the file that the text begins on */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const point = (offset: number): Point => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1) - 1 + firstLine, column: Math.max(col, 1) }
  }
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    at: point(pos[0]),
    message: MESSAGES[code] ?? `YAML går inte att läsa här (${message.split('\n')[0]})`,
  }))
  let value: unknown
  if (errors.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 20 })
    } catch (error) {
      errors.push({ at: point(0), message: `YAML går inte att läsa (${(error as Error).message})` })
    }
  }
  const nodeAt = (path: readonly PropertyKey[]): unknown => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node
    }
    return document.contents
  }
  const start = (node: unknown): Point => point(isNode(node) && node.range ? node.range[0] : 0)
  return {
    value,
    errors,
    at: (path) => start(nodeAt(path)),
    keyAt: (path) => {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
        : undefined
      return start(pair?.key ?? nodeAt(path))
    },
    textAt: (path) => {
      const node = nodeAt(path)
      const place = start(node)
      const block = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
      return block ? { line: place.line + 1, column: indentOf(text, place.line - firstLine + 1) + 1 } : place
    },
  }
}

function indentOf(text: string, lineIndex: number): number {
  return /^ */.exec(text.split('\n')[lineIndex] ?? '')?.[0].length ?? 0
}

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'fältet står två gånger',
  BAD_INDENT: 'indraget stämmer inte: väntade samma antal blanksteg som raderna runt om',
  TAB_AS_INDENT: 'tabb som indrag: väntade blanksteg',
  MISSING_CHAR: 'ett tecken saknas: väntade : efter fältets namn, eller ett avslutande citattecken',
  BLOCK_AS_IMPLICIT_KEY: 'ett kolon mitt i texten: väntade citattecken om hela texten ("så: här")',
  MULTILINE_IMPLICIT_KEY: 'väntade "fält: värde" på en rad',
  UNEXPECTED_TOKEN: 'oväntat tecken: väntade "fält: värde", eller citattecken om texten',
  BAD_SCALAR_START: 'texten börjar med ett tecken som YAML använder: väntade citattecken om texten',
  BAD_DQ_ESCAPE: 'omvänt snedstreck i citattecken: väntade \\\\ eller enkla citattecken',
  BLOCK_IN_FLOW: 'en lista eller ett fält inom [ ] eller { }: väntade en rad per värde',
  MULTIPLE_DOCS: 'filen har flera dokument (---): väntade ett',
  BAD_ALIAS: 'en hänvisning (*) till något som inte finns: väntade citattecken om texten',
}
