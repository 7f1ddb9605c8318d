/** Where in a script something stands. */
export interface StatementAt {
  /** Counted from 1. */
  line: number
  /** The statement, shortened to its first lines. */
  statement: string
}

/**
 * Finds the statement at a character position, as PostgreSQL counts it (from 1, in characters, not UTF-16 units).
 * Quotes, dollar quotes and comments are passed over, so that a `;` in them ends nothing.
 */
export function statementAt(sql: string, position: number): StatementAt {
  const offset = Array.from(sql)
    .slice(0, position - 1)
    .join('').length
  let start = 0
  for (const end of statementEnds(sql)) {
    if (end > offset) return statementIn(sql, start, end, offset)
    start = end
  }
  return statementIn(sql, start, sql.length, offset)
}

const SKIPPED =
  /--[^\n]*|\/\*|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|;/g

function* statementEnds(sql: string): Generator<number> {
  const token = new RegExp(SKIPPED)
  for (let match = token.exec(sql); match; match = token.exec(sql)) {
    const [text] = match
    if (text === ';') yield token.lastIndex
    else if (text === '/*') token.lastIndex = commentEnd(sql, token.lastIndex)
    else if (text.startsWith('$')) {
      // A parameter or an identifier such as a$b$ is no quote.
      if (/[\w$]/.test(sql[match.index - 1] ?? '')) continue
      const end = sql.indexOf(text, token.lastIndex)
      token.lastIndex = end < 0 ? sql.length : end + text.length
    } else if (
      text.startsWith("'") &&
      /(^|\W)e$/i.test(sql.slice(Math.max(0, match.index - 2), match.index))
    ) {
      token.lastIndex = escapeStringEnd(sql, match.index + 1)
    }
  }
}

/** PostgreSQL's comments nest. */
function commentEnd(sql: string, from: number): number {
  let depth = 1
  for (let at = from; at < sql.length; at++) {
    if (sql.startsWith('/*', at)) {
      depth++
      at++
    } else if (sql.startsWith('*/', at)) {
      depth--
      at++
      if (depth === 0) return at + 1
    }
  }
  return sql.length
}

function escapeStringEnd(sql: string, from: number): number {
  for (let at = from; at < sql.length; at++) {
    if (sql[at] === '\\') at++
    else if (sql[at] === "'" && sql[at + 1] === "'") at++
    else if (sql[at] === "'") return at + 1
  }
  return sql.length
}

function statementIn(sql: string, start: number, end: number, offset: number): StatementAt {
  const lead = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(sql.slice(start, end))?.[0].length ?? 0
  const lines = sql
    .slice(start + lead, end)
    .trim()
    .split('\n')
  return {
    line: sql.slice(0, offset).split('\n').length,
    statement: lines.length > 4 ? `${lines.slice(0, 4).join('\n')}\n…` : lines.join('\n'),
  }
}
