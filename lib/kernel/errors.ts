/** What the codes of expected errors are; the interface translates them, tests and logs name them. */
export type ErrorCode =
  | 'environment-invalid'
  | 'database-unavailable'
  | 'database-newer'
  | 'database-busy'
  | 'database-version'
  | 'database-files'
  | 'migration-failed'
  | 'migration-edited'
  | 'already-running'
  | 'folder-closed'
  | 'not-found'
  | 'content-invalid'
  | 'conflict'

/**
 * An expected error: it has a stable code, a sentence for the person who meets it, and what to do next.
 * Whatever is not an `AppError` is a fault of ours: logged with its cause, shown as a page with the guide's number.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  /** What the person can do about it; a sentence in Swedish. */
  readonly remedy: string | undefined
  /** Facts for the log; never personal data. */
  readonly detail: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    options: { remedy?: string; detail?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.remedy = options.remedy
    this.detail = options.detail ?? {}
  }
}

/** Is `error` an expected one (with this code, if given)? */
export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code)
}
