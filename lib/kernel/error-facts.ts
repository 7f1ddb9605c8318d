/** What the log may know of an error: its text can quote what a visitor sent, its class and places cannot. */
export interface ErrorFacts {
  /** Class of the error. */
  error: string
  /** A system's or library's code. */
  code?: string
  /** The first places in the code, `file:line:column`. */
  at: string[]
}

/** The file with its last folders; a stack names code, never contents. */
const PLACE = /^\s+at (?:.*?[\s(/\\])?((?:[^\s/\\()?#]+[/\\]){0,4}[^\s/\\()?#]+:\d+:\d+)\)?(?: \{)?$/
const CLASS = /^[A-Z][A-Za-z0-9]{0,60}$/
const CODE = /^[A-Z][A-Z0-9_]{1,60}$/

/** How many places of an error are told. */
export const PLACES = 3

/** The place that a line of a stack names, or undefined when it is no such line. */
export function placeIn(line: string): string | undefined {
  return PLACE.exec(line)?.[1]
}

/** Reduces what was thrown, whatever it is, to facts. */
export function errorFacts(thrown: unknown): ErrorFacts {
  if (!(thrown instanceof Error)) return { error: 'unknown', at: [] }
  const facts: ErrorFacts = {
    error: CLASS.test(thrown.name) ? thrown.name : 'Error',
    at: stackOf(thrown)
      .flatMap((line) => placeIn(line) ?? [])
      .slice(0, PLACES),
  }
  if ('code' in thrown && typeof thrown.code === 'string' && CODE.test(thrown.code)) facts.code = thrown.code
  return facts
}

/** The lines after the text, which may have lines that look like places. */
function stackOf({ message, stack = '' }: Error): string[] {
  const start = stack.indexOf(message)
  return start < 0 ? [] : stack.slice(start + message.length).split('\n')
}
