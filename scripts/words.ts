import { parseArgs } from 'node:util'
import { Failure } from './failure.mjs'

/** What a command is called with. */
export interface Words<Option extends string> {
  /** Those that are no options. */
  given: string[]
  options: ReadonlySet<Option>
}

/**
 * Reads what a command was called with.
 * @param usage how it is called, for whoever called it otherwise
 * @throws Failure when it has an option that is none of `known`, or more than `most` other words
 */
export function readWords<Option extends string>(
  usage: string,
  known: readonly Option[],
  most: number,
  args = process.argv.slice(2),
): Words<Option> {
  const { tokens, positionals } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true })
  const options = new Set<Option>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = known.find((name) => name === token.name && token.value === undefined)
    if (!option) throw new Failure(`Flaggan ${token.rawName} går inte att använda här: skriv ${usage}`)
    options.add(option)
  }
  if (positionals.length > most) {
    throw new Failure(`${positionals[most]} är ett ord för mycket: skriv ${usage}`)
  }
  return { given: positionals, options }
}
