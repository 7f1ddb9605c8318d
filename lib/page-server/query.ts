/** Search words are cut here; nobody asks in more, and the index reads fewer. Code points. */
const SEARCH_WORDS = 500

/** Parameters with which Next.js talks to itself. */
const INTERNAL = /^(_rsc|_next|__next|nxtP|nxtI)/
const UNREADABLE = /[\p{Cc}\ufffd]+/gu

/**
 * The query that is passed on: as it came when nothing is wrong with it, otherwise written anew with what can
 * be read of it. A hand-typed `?q=100%`, a control character or a very long search deserves an answer.
 *
 * @param query without its question mark, printable ASCII
 * @returns undefined when it is longer than `bytes` and does not come from a search field
 */
export function mendQuery(
  query: string,
  options: { searchPage: boolean; bytes: number },
): string | undefined {
  if (query.length > options.bytes && !options.searchPage) return undefined
  const parameters = [...new URLSearchParams(query)]
  const longWords =
    options.searchPage && parameters.some(([name, value]) => name === 'q' && value.length > SEARCH_WORDS)
  if (query.length <= options.bytes && !longWords && isClean(query, parameters)) return query

  const mended = parameters
    .filter(([name]) => !INTERNAL.test(name))
    .map(([name, value]): [string, string] => [
      name,
      name === 'q' && options.searchPage ? firstCodePoints(readable(value), SEARCH_WORDS) : readable(value),
    ])
  const whole = new URLSearchParams(mended).toString()
  if (whole.length <= options.bytes) return whole
  if (!options.searchPage) return undefined
  return new URLSearchParams(mended.filter(([name]) => name === 'q').slice(0, 1)).toString()
}

function isClean(query: string, parameters: [string, string][]): boolean {
  try {
    decodeURIComponent(query)
  } catch {
    return false
  }
  return parameters.every(([name, value]) => !INTERNAL.test(name) && readable(name + value) === name + value)
}

function readable(value: string): string {
  return value.replace(UNREADABLE, ' ')
}

function firstCodePoints(text: string, count: number): string {
  let end = 0
  for (let taken = 0; taken < count && end < text.length; taken += 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  }
  return text.slice(0, end)
}
