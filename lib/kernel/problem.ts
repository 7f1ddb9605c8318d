import { STATUS_CODES } from 'node:http'

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** What the client can do about it, by status; for programmers, hence in English. */
const DETAILS: Readonly<Record<number, string>> = {
  400: 'The request target or its headers are malformed.',
  404: 'There is nothing at this address.',
  405: 'This method is not supported here; see the Allow header.',
  408: 'The request did not arrive in time.',
  413: 'The request body is larger than what is accepted.',
  414: 'The request target is longer than what is accepted.',
  429: 'Too many searches from one address; try again after the time in Retry-After.',
  431: 'The request headers are larger than what is accepted.',
  500: 'The fault is ours and has been logged.',
  503: 'The service is restarting or overloaded; try again after the time in Retry-After.',
}

/**
 * A problem document (RFC 9457), `application/problem+json`.
 * @param detail what is wrong with this very request; a general sentence for the status unless given
 */
export function problemDocument(status: number, detail?: string): string {
  const title = STATUS_CODES[status] ?? 'Error'
  return JSON.stringify({
    type: 'about:blank',
    title,
    status,
    detail: detail ?? DETAILS[status] ?? `${title}.`,
  })
}
