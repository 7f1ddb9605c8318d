import { AppError } from '../kernel/errors'

/** Something in a content file that the person who writes it should look at; in Swedish. */
export interface ContentProblem {
  /** Path from the content folder, with `/`. */
  file: string
  /** Counted from 1. */
  line: number
  /** Counted from 1. */
  column: number
  message: string
  /** A warning is told and loaded all the same. */
  severity: 'error' | 'warning'
}

/** `content/national/needs/tolk.md:12:3  meddelande`, as editors and terminals make it a link. */
export function problemLine({ file, line, column, message, severity }: ContentProblem, folder = ''): string {
  return `${folder}${file}:${line}:${column}  ${severity === 'warning' ? 'varning: ' : ''}${message}`
}

/** In the order in which one mends them. */
export function sortedProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}

/** The files cannot be loaded; nothing was changed. All that is wrong is in `problems`. */
export class ContentInvalidError extends AppError {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? '1 fel' : `${problems.length} fel`
    const shown = problems.slice(0, 20).map((problem) => problemLine(problem))
    const more = problems.length > 20 ? [`… och ${problems.length - 20} till`] : []
    super('content-invalid', [`Innehållet har ${count}:`, ...shown, ...more].join('\n'), {
      remedy: 'Ingenting lästes in. Rätta filerna och försök igen.',
    })
    this.problems = problems
  }
}
