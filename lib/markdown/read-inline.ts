import type { Link as MdastLink, Nodes, PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { DIRECTIVES, EXPECTED, isDirectiveName, LINK_PREFIXES } from './dialect'
import { cleanLabel } from './normalise'
import { type Context, isSlug, placeOf, rawOf, readAttribute } from './read-context'
import { type Inline, isWebUrl, type LinkTarget } from './schema'
import { inlineText } from './text'

const MAX_DEPTH = 16

/** What surrounds inline nodes: how deep they are, and whether only text and marks may stand there. */
export interface Surroundings {
  depth: number
  /** What plain place this is, in Swedish, definite form; undefined where everything inline is allowed. */
  plainIn?: string
}

/** Reads inline nodes; reports what the dialect does not have and keeps its text. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  context: Context,
  around: Surroundings = { depth: 0 },
): Inline[] {
  const result: Inline[] = []
  let row: PhrasingContent[] = []
  const closeRow = () => {
    const first = row[0]
    const last = row.at(-1)
    if (first && last) {
      checkRow(rawOf(context, first, last), first, context)
      result.push({ type: 'text', value: row.map((node) => plainValue(node, context)).join('') })
    }
    row = []
  }
  for (const node of nodes) {
    if (isPlain(node, context)) {
      row.push(node)
      continue
    }
    closeRow()
    result.push(...readInline(node, context, around))
  }
  closeRow()
  return result
}

/** Text as written: text itself, and `:viktigt` in "OBS:viktigt" or `:a` in "3:a", which micromark takes for directives. */
function isPlain(node: PhrasingContent, context: Context): boolean {
  return node.type === 'text' || (node.type === 'textDirective' && rawOf(context, node) === `:${node.name}`)
}

function plainValue(node: PhrasingContent, context: Context): string {
  return node.type === 'text' ? node.value : rawOf(context, node)
}

/** Reports a directive that was meant but is not one, for a space too many or a bracket too few. */
function checkRow(raw: string, first: Nodes, context: Context): void {
  const found = /(?<!\\):(ord|kontakt|steg|ta-med|obs)(?:[ \t]?\[|\{)/.exec(raw)
  const name = found?.[1]
  if (!found || !name || !isDirectiveName(name)) return
  const lines = raw.slice(0, found.index).split('\n')
  const place = placeOf(first)
  const line = (place?.line ?? 1) + lines.length - 1
  const column = lines.length === 1 ? (place?.column ?? 1) + found.index : (lines.at(-1)?.length ?? 0) + 1
  context.report(
    { line, column },
    `\`:${name}\` går inte att läsa här.`,
    `Skriv \`${DIRECTIVES[name].example}\`, utan mellanslag mellan delarna.`,
  )
}

function readInline(node: PhrasingContent, context: Context, around: Surroundings): Inline[] {
  const place = placeOf(node)
  const inner = { ...around, depth: around.depth + 1 }
  if (inner.depth > MAX_DEPTH) {
    context.report(place, 'För många markeringar ligger i varandra.', EXPECTED.inline)
    return [{ type: 'text', value: rawOf(context, node) }]
  }
  switch (node.type) {
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readInlines(node.children, context, inner) }]
    case 'link':
      return readLink(node, context, inner)
    case 'textDirective':
      return readTextDirective(node, context, around)
    case 'break':
      if (rawOf(context, node).startsWith('\\')) {
        context.report(
          place,
          'Radbrytning inom ett stycke finns inte.',
          'Börja ett nytt stycke med en tom rad.',
        )
      }
      return [{ type: 'text', value: ' ' }]
    case 'html':
      context.report(place, 'HTML är inte tillåtet.', EXPECTED.inline)
      return [{ type: 'text', value: node.value }]
    case 'inlineCode':
      context.report(place, 'Kod (text mellan `) är inte tillåten.', EXPECTED.inline)
      return [{ type: 'text', value: node.value }]
    case 'image':
    case 'imageReference':
      context.report(place, 'Bilder är inte tillåtna i texten.', 'Beskriv i ord vad bilden visar.')
      return [{ type: 'text', value: node.alt ?? '' }]
    case 'linkReference':
      context.report(place, 'Länkar med adressen på annan plats är inte tillåtna.', 'Skriv `[text](adress)`.')
      return readInlines(node.children, context, inner)
    default:
      context.report(place, 'Detta går inte att använda här.', EXPECTED.inline)
      return [{ type: 'text', value: rawOf(context, node) }]
  }
}

function readLink(node: MdastLink, context: Context, inner: Surroundings): Inline[] {
  const place = placeOf(node)
  if (inner.plainIn) {
    context.report(place, `En länk kan inte stå i ${inner.plainIn}.`, 'Sätt länken i ett stycke.')
    return readInlines(node.children, context, inner)
  }
  const children = readInlines(node.children, context, { ...inner, plainIn: 'en länk' })
  const target = readTarget(node, context)
  if (rawOf(context, node).startsWith('<')) {
    context.report(
      place,
      'Länken visar bara sin adress.',
      'Skriv `[text](adress)`, med text som säger vart länken leder.',
    )
  } else if (isBlank(children)) {
    context.report(
      place,
      'Länken saknar text.',
      'Skriv `[text](adress)`, med text som säger vart länken leder.',
    )
  }
  if (node.title) {
    context.report(place, 'En länk kan inte ha en rubrik inom citattecken.', 'Skriv bara `[text](adress)`.')
  }
  return target ? [{ type: 'link', target, children, ...(place && { at: place }) }] : children
}

function readTarget(node: MdastLink, context: Context): LinkTarget | undefined {
  const place = placeOf(node)
  const { url } = node
  const scheme = /^([A-Za-z][A-Za-z\d+.-]*):/.exec(url)?.[1] ?? ''
  const kind = Object.hasOwn(LINK_PREFIXES, scheme) ? LINK_PREFIXES[scheme] : undefined
  if (kind) {
    const slug = url.slice(scheme.length + 1)
    return isSlug(slug, node, context) ? { kind, slug } : undefined
  }
  if (isWebUrl(url)) return { kind: 'web', url }
  if (scheme === 'tel' || scheme === 'mailto') {
    context.report(
      place,
      'Telefonnummer och e-post skrivs inte som länkar.',
      `Hänvisa till verksamheten: \`${DIRECTIVES.kontakt.example}\`.`,
    )
  } else {
    context.report(place, `Länken kan inte leda till \`${cleanLabel(url).slice(0, 100)}\`.`, EXPECTED.link)
  }
  return undefined
}

function readTextDirective(node: TextDirective, context: Context, around: Surroundings): Inline[] {
  const { name } = node
  const place = placeOf(node)
  const raw: Inline[] = [{ type: 'text', value: rawOf(context, node) }]
  if (!isDirectiveName(name)) {
    context.report(place, `\`:${name}\` finns inte.`, EXPECTED.directives)
    return raw
  }
  const { kind, example } = DIRECTIVES[name]
  if (kind !== 'textDirective') {
    context.report(place, `\`${name}\` kan inte stå inne i en text.`, `Skriv på en egen rad: \`${example}\`.`)
    return raw
  }
  const children = readInlines(node.children, context, { depth: around.depth + 1 })
  const label = cleanLabel(inlineText(children))
  if (children.some(({ type }) => type !== 'text')) {
    context.report(
      place,
      `Texten i \`:${name}\` kan inte ha markeringar eller länkar.`,
      `Skriv \`${example}\`.`,
    )
  }
  if (label === '') context.report(place, `\`:${name}\` saknar text.`, `Skriv \`${example}\`.`)
  const slug = readAttribute(node, name, context)
  const asText: Inline[] = [{ type: 'text', value: label }]
  if (slug === undefined || !isSlug(slug, node, context)) return asText
  if (around.plainIn) {
    context.report(place, `\`:${name}\` kan inte stå i ${around.plainIn}.`, 'Sätt det i ett stycke.')
    return asText
  }
  const at = place && { at: place }
  return [
    name === 'ord'
      ? { type: 'glossaryWord', term: slug, label, ...at }
      : { type: 'contact', service: slug, label, ...at },
  ]
}

/** Is there nothing to read in these nodes? */
export function isBlank(nodes: readonly Inline[]): boolean {
  return cleanLabel(inlineText(nodes)) === ''
}
