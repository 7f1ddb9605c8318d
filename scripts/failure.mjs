// Expected failures in one sentence and what to do, without a stack. Plain JavaScript: runs before packages are
// installed.
import { stderr } from 'node:process'

/** A failure that we know what to say about. */
export class Failure extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} [remedy] what to do
   * @param {{ cause?: unknown, output?: string, log?: string }} [options] `output`: what a tool of ours said, read
   *   for known causes; `log`: what a check or test said, shown as it is
   */
  constructor(message, remedy, options = {}) {
    super(message, { cause: options.cause })
    this.name = 'Failure'
    this.remedy = remedy
    this.output = options.output
    this.log = options.log
  }
}

/**
 * The sentences for an error: what went wrong and what to do; undefined when it is none that we know.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function explain(error) {
  if (isDiskFull(error)) return 'Disken är full. Frigör minst 1 GB och starta igen.'
  if (!(error instanceof Error)) return undefined
  const { code, remedy, path } = /** @type {Error & { code?: string, remedy?: string, path?: string }} */ (
    error
  )
  // AppError of lib/kernel, known by its form: this file cannot import TypeScript.
  if (error instanceof Failure || error.name === 'AppError') {
    return [error.message, remedy].filter(Boolean).join(' ')
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `Det går inte att skriva i ${path ?? 'projektets mapp'}. Ge din användare rätt till mappen, eller kör som den som äger den.`
  }
  if (code === 'EADDRINUSE') {
    return 'Porten är upptagen. Stoppa det som använder den, eller välj en annan med PORT=3001 npm start.'
  }
  if (code === 'EMFILE' || code === 'ENFILE') {
    return 'För många öppna filer. Höj gränsen (ulimit -n 4096) och starta igen.'
  }
  return undefined
}

/**
 * Says what went wrong: known failures in words, unknown ones with their stack.
 * @param {unknown} error
 */
export function reportFailure(error) {
  const known = explain(error)
  const output =
    error instanceof Failure ? (error.log ?? (isDiskFull(error) ? undefined : error.output)) : undefined
  if (output) stderr.write(`\n${output.trimEnd().split('\n').slice(-200).join('\n')}\n`)
  stderr.write(`\n${known ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
}

/**
 * @param {unknown} error
 * @returns {boolean}
 */
function isDiskFull(error) {
  let at = error
  for (let depth = 0; at instanceof Error && depth < 8; depth++) {
    const { code, output, detail } =
      /** @type {Error & { code?: string, output?: string, detail?: { output?: unknown } }} */ (at)
    // 53100: PostgreSQL's own word for it.
    if (code === 'ENOSPC' || code === '53100') return true
    if (
      /ENOSPC|[Nn]o space left on device|could not extend file/.test(`${output ?? ''}${detail?.output ?? ''}`)
    )
      return true
    at = at.cause
  }
  return false
}
