import type { z } from 'zod'

type RawIssue = z.core.$ZodRawIssue
type Issue = z.core.$ZodIssue

/**
 * What was expected where zod found something else, as a Swedish noun phrase. Given to `safeParse` as `error`: a
 * message of the schema's own goes before it.
 */
export function expected(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `något av ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'array' && issue.minimum === 1
        ? 'minst ett värde i listan'
        : issue.origin === 'string'
          ? 'en text'
          : `minst ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string' ? `högst ${issue.maximum} tecken` : `högst ${issue.maximum}`
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'ett fält som finns'
    case 'invalid_union':
      return issue.discriminator
        ? `ett känt värde på ${issue.discriminator}`
        : 'något av formerna i content/README.md'
    default:
      return 'ett värde av rätt form'
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'fält med värden',
  record: 'fält med värden',
}

/** One mistake of a record: where in it, and the whole message. `key` when it is the field's name that is wrong. */
export interface RecordMistake {
  path: PropertyKey[]
  message: string
  key: boolean
}

/** A zod issue as mistakes to tell; needs `reportInput`. */
export function mistakesOf(issue: Issue): RecordMistake[] {
  const path = [...issue.path]
  const name = fieldName(path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `fältet ${key} finns inte${name ? ` i ${name}` : ''}`,
      key: true,
    }))
  }
  if (issue.code === 'invalid_key') {
    return [{ path, message: `${name} finns inte`, key: true }]
  }
  if (issue.code === 'invalid_union' && 'discriminator' in issue && typeof issue.discriminator === 'string') {
    return [
      { path: [...path, issue.discriminator], message: `${name}: väntade add eller replace`, key: false },
    ]
  }
  if (issue.input === undefined || issue.input === null) {
    return [{ path, message: `fältet ${name} saknas: väntade ${issue.message}`, key: false }]
  }
  const quote =
    issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input !== 'object'
  const hint = quote ? ` inom citattecken ("${String(issue.input)}")` : ''
  return [{ path, message: `${name || 'filen'}: väntade ${issue.message}${hint}`, key: false }]
}

/** `phones[1].number`, counted from 1 as people do. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index ? '.' : ''}${String(part)}`))
    .join('')
}
