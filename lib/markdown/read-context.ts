import type { Nodes } from 'mdast'
import { DIRECTIVES, type DirectiveName } from './dialect'
import { cleanLabel } from './normalise'
import type { Report } from './problem'
import { type Point, SLUG } from './schema'

/** What the readers of inline and block nodes share: the source that positions point into, and the problems. */
export interface Context {
  source: string
  report: Report
}

/** Where a node begins. */
export function placeOf(node: Nodes): Point | undefined {
  const start = node.position?.start
  return start && { line: start.line, column: start.column }
}

/** The source of a node, or of a row of neighbouring nodes, as written. */
export function rawOf(context: Context, first: Nodes, last: Nodes = first): string {
  return context.source.slice(first.position?.start.offset ?? 0, last.position?.end.offset ?? 0)
}

/** Reads the one attribute that a directive may have; reports others, and a required one that is missing. */
export function readAttribute(
  node: Nodes & { attributes?: Record<string, string | null | undefined> | null },
  name: DirectiveName,
  context: Context,
): string | undefined {
  const { attribute, example } = DIRECTIVES[name]
  const expected = `Skriv \`${example}\`.`
  const place = placeOf(node)
  const attributes = node.attributes ?? {}
  for (const key of Object.keys(attributes)) {
    if (key !== attribute?.name)
      context.report(place, `\`${name}\` har inget som heter \`${key}\`.`, expected)
  }
  if (!attribute) return undefined
  const given = Object.hasOwn(attributes, attribute.name)
  const value = cleanLabel((given && attributes[attribute.name]) || '')
  if (value !== '') return value
  if (given) context.report(place, `\`${attribute.name}\` är tomt i \`${name}\`.`, expected)
  else if (attribute.required) context.report(place, `\`${name}\` saknar \`${attribute.name}\`.`, expected)
  return undefined
}

/** Is it a slug? Reports if not. */
export function isSlug(value: string, node: Nodes, context: Context): boolean {
  if (SLUG.test(value)) return true
  context.report(
    placeOf(node),
    `\`${value}\` är inte ett kortnamn.`,
    'Skriv små bokstäver a–z, siffror och bindestreck, till exempel `lss-mottagningen`.',
  )
  return false
}
