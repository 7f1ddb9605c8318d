import type { Report } from './problem'

/**
 * How much of a text is read. The reader takes more than linear time on some (hostile) texts; these bounds keep
 * any text, also of a megabyte, within a few seconds. An ordinary section is a tenth of them.
 */
export const LIMITS = {
  /** Characters in one text; some fifteen printed pages. A longer one is not read at all. */
  text: 40_000,
  /** Lines with text in one text. */
  lines: 2000,
  /** Characters in one paragraph or list without empty lines. */
  run: 12_000,
  /** Signs with a meaning (`*`, `[`, `:` …) in one such run. */
  signs: 1500,
  /** Directives within directives (`:::`). */
  fences: 4,
  /** List and quote signs before the text of one line. */
  markers: 8,
} as const

/**
 * Prepares a source for reading: characters that cannot be shown are replaced, and what would take too long to
 * read is blanked out. Both are reported. What is returned has its lines and columns where they were.
 */
export function withinLimits(source: string, report: Report): string {
  const text = replaceUnshowable(source.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n'), report)
  if (text.length > LIMITS.text) {
    report(
      { line: 1, column: 1 },
      `Texten är ${text.length} tecken lång och lästes inte.`,
      `En text får ha högst ${LIMITS.text} tecken. Dela upp den.`,
    )
    return ''
  }
  const lines = text.split('\n')
  const written = lines.filter((line) => line.trim() !== '').length
  if (written > LIMITS.lines) {
    report(
      { line: 1, column: 1 },
      `Texten har ${written} rader och lästes inte.`,
      `En text får ha högst ${LIMITS.lines} rader. Dela upp den.`,
    )
    return ''
  }
  return limitFences(limitMarkers(limitRuns(lines, report), report), report).join('\n')
}

function replaceUnshowable(text: string, report: Report): string {
  const found = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/u.exec(text)
  if (!found) return text
  const before = text.slice(0, found.index)
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  report(
    { line: before.split('\n').length, column: found.index - before.lastIndexOf('\n') },
    `Texten har ett tecken som inte kan visas (U+${code}).`,
    'Ta bort tecknet. Det kommer ofta med när man klistrar in text.',
  )
  return text.replace(/[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu, (sign) =>
    '\uFFFD'.repeat(sign.length),
  )
}

/** Blanks out paragraphs that are too long or too full of signs. */
function limitRuns(lines: string[], report: Report): string[] {
  const result = [...lines]
  let start = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && lines[index]?.trim() !== '') continue
    const run = lines.slice(start, index).join('\n')
    if (run.length > LIMITS.run || (run.match(/[*_[\]<`:&!]/g)?.length ?? 0) > LIMITS.signs) {
      report(
        { line: start + 1, column: 1 },
        'Stycket är för långt och lästes inte.',
        `Dela upp det med tomma rader. Ett stycke eller en lista får ha högst ${LIMITS.run} tecken och ${LIMITS.signs} skrivtecken som \`*\` och \`[\`.`,
      )
      result.fill('', start, index)
    }
    start = index + 1
  }
  return result
}

/** Blanks out lines that begin with a long row of list and quote signs. */
function limitMarkers(lines: string[], report: Report): string[] {
  return lines.map((line, index) => {
    const markers = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)]))+/.exec(line)?.[0].match(/[-+*>]|\d+[.)]/g) ?? []
    if (markers.length <= LIMITS.markers || /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line)) return line
    report(
      { line: index + 1, column: 1 },
      'Raden börjar med för många listtecken och lästes inte.',
      'Börja raden med ett listtecken: `- `.',
    )
    return ''
  })
}

/** Blanks out the openings of directives that are nested too deep. */
function limitFences(lines: string[], report: Report): string[] {
  const open: number[] = []
  return lines.map((line, index) => {
    const fence = /^[\s>]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+)*(:{3,})(.*)$/.exec(line)
    const size = fence?.[1]?.length ?? 0
    if (size === 0) return line
    if (fence?.[2]?.trim() === '') {
      const closed = open.findIndex((outer) => outer <= size)
      if (closed !== -1) open.length = closed
      return line
    }
    if (open.length < LIMITS.fences) {
      open.push(size)
      return line
    }
    report(
      { line: index + 1, column: 1 },
      'För många rutor ligger i varandra. Raden lästes inte.',
      'Avsluta varje `:::steg` och `:::obs` med `:::` på en egen rad.',
    )
    return ''
  })
}
