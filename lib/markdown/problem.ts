/** Something in a text that the dialect does not have. Read by the person who writes the text, so in Swedish. */
export interface Problem {
  /** Counted from 1. */
  line: number
  /** Counted from 1. */
  column: number
  /** What is wrong. */
  message: string
  /** What to write instead. */
  expected: string
}

/** Where problems are gathered while a text is read. */
export type Report = (
  place: { line: number; column: number } | undefined,
  message: string,
  expected: string,
) => void
