import { SECTION_KINDS, type SectionKind } from '../../need/schema'
import { type Point, readYaml, type YamlSource } from './yaml'

/** A section of a need file: its text, and the line of the file that the text begins on. */
export interface FileSection {
  body: string
  heading: Point
  line: number
}

/** A need file: YAML between `---`, then one `##` section per part of the page. */
export interface NeedFile {
  front: YamlSource
  sections: Map<SectionKind, FileSection>
  errors: { at: Point; message: string }[]
}

const HEADING = /^##(?!#)[ \t]*(.*?)[ \t]*#*$/
const HEADINGS = SECTION_KINDS.map(({ heading }) => `"## ${heading}"`).join(', ')

/** Takes a need file apart; what is wrong with its form is in `errors`. */
export function readNeedFile(text: string): NeedFile {
  const lines = text.split('\n')
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---') : -1
  if (end < 0) {
    const message = 'väntade fälten som YAML mellan två rader med --- överst i filen'
    return { front: readYaml(''), sections: new Map(), errors: [{ at: { line: 1, column: 1 }, message }] }
  }
  const front = readYaml(lines.slice(1, end).join('\n'), 2)
  const errors = [...front.errors]
  const sections = new Map<SectionKind, FileSection>()
  let last = -1
  for (const { name, at, body, line } of split(lines, end + 1)) {
    const wrong = (message: string) => errors.push({ at, message })
    const order = SECTION_KINDS.findIndex(({ heading }) => heading === name)
    const section = SECTION_KINDS[order]
    if (name === undefined) wrong(`text före den första rubriken: väntade någon av ${HEADINGS}`)
    else if (!section) wrong(`rubriken "${name}" finns inte: väntade någon av ${HEADINGS}`)
    else if (sections.has(section.kind)) wrong(`rubriken "${name}" står två gånger`)
    else {
      const before = SECTION_KINDS[last]?.heading
      if (order < last && before) wrong(`rubriken "${name}" ska stå före "${before}"`)
      if (body.trim() === '') wrong(`avsnittet "${name}" är tomt: skriv en text, eller ta bort rubriken`)
      last = Math.max(last, order)
      sections.set(section.kind, { body, heading: at, line })
    }
  }
  return { front, sections, errors }
}

interface Part {
  /** Undefined for what stands before the first heading. */
  name: string | undefined
  at: Point
  body: string
  line: number
}

/** The parts between `##` headings; blank lines around a text are not part of it. */
function split(lines: readonly string[], from: number): Part[] {
  const starts = lines.flatMap((line, index) => (index >= from && HEADING.test(line) ? [index] : []))
  const parts: Part[] = starts.map((start, index) => {
    const text = firstText(lines, start + 1, starts[index + 1] ?? lines.length)
    const name = HEADING.exec(lines[start] ?? '')?.[1] ?? ''
    return { name, at: { line: start + 1, column: 1 }, ...text }
  })
  const lead = firstText(lines, from, starts[0] ?? lines.length)
  if (lead.body === '') return parts
  return [{ name: undefined, at: { line: lead.line, column: 1 }, ...lead }, ...parts]
}

function firstText(lines: readonly string[], from: number, to: number): { body: string; line: number } {
  let first = from
  while (first < to && (lines[first] ?? '').trim() === '') first++
  return { body: lines.slice(first, to).join('\n').trimEnd(), line: first + 1 }
}
