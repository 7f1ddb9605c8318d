import type {
  BlockContent,
  DefinitionContent,
  ListItem as MdastItem,
  Paragraph as MdastParagraph,
  RootContent,
} from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { ALLOWED, DIRECTIVES, EXPECTED, isDirectiveName, MAX_LIST_DEPTH, type Place } from './dialect'
import { type Context, placeOf, rawOf, readAttribute } from './read-context'
import { isBlank, readInlines } from './read-inline'
import type { Block, ListItem } from './schema'

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  root: 'texten',
  step: 'ett steg',
  note: 'en obs-ruta',
  item: 'en lista',
}

const BLOCK_NAMES: Readonly<Record<Block['type'], string>> = {
  paragraph: 'Ett stycke',
  heading: 'En mellanrubrik',
  list: 'En lista',
  step: 'Ett steg',
  bring: 'En ta med-rad',
  note: 'En obs-ruta',
}

/** Reads blocks; reports what the dialect does not have, or not there, and keeps its text. Not yet in normal form. */
export function readBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  context: Context,
  place: Place,
  listDepth = 0,
): Block[] {
  return nodes.flatMap((node) => {
    const blocks = readBlock(node, context, place, listDepth)
    for (const { type } of blocks) {
      if (ALLOWED[place].has(type)) continue
      const expected =
        place === 'item'
          ? 'Skriv stycken och listor i en lista.'
          : 'Avsluta det förra med `:::` på en egen rad först.'
      context.report(placeOf(node), `${BLOCK_NAMES[type]} kan inte stå i ${PLACE_NAMES[place]}.`, expected)
    }
    return blocks
  })
}

function readBlock(
  node: RootContent | BlockContent | DefinitionContent,
  context: Context,
  place: Place,
  listDepth: number,
): Block[] {
  const start = placeOf(node)
  const at = start && { at: start }
  const paragraph = (value: string): Block[] => [
    { type: 'paragraph', children: [{ type: 'text', value }], ...at },
  ]
  const report = (message: string, expected: string) => context.report(start, message, expected)
  switch (node.type) {
    case 'paragraph':
      checkLines(node, context)
      return [{ type: 'paragraph', children: readInlines(node.children, context), ...at }]
    case 'heading': {
      const children = readInlines(node.children, context, { depth: 0, plainIn: 'en rubrik' })
      if (node.depth !== 3 || !rawOf(context, node).startsWith('#')) {
        report(
          'En rubrik på denna nivå finns inte.',
          'Skriv mellanrubriken med tre nummertecken: `### Rubrik`.',
        )
      } else if (isBlank(children)) {
        report('Rubriken saknar text.', 'Skriv `### Rubrik`.')
      }
      return [{ type: 'heading', children, ...at }]
    }
    case 'list': {
      if (listDepth === MAX_LIST_DEPTH) {
        report('Listan har för många nivåer.', `En lista får ha högst ${MAX_LIST_DEPTH} nivåer.`)
      }
      if (node.ordered && node.start !== 1) {
        report(
          `Listan börjar med ${node.start}.`,
          `En numrerad lista börjar med 1. Är det inte en lista, skriv \`${node.start}\\.\`.`,
        )
      }
      const children = node.children.map((item) => readItem(item, context, listDepth + 1))
      return [{ type: 'list', ordered: node.ordered ?? false, children, ...at }]
    }
    case 'leafDirective':
      return readLeaf(node, context)
    case 'containerDirective':
      return readContainer(node, context)
    case 'blockquote':
      report(
        'Citat (rader som börjar med >) finns inte.',
        'Skriv ett vanligt stycke eller en ruta: `:::obs … :::`.',
      )
      return readBlocks(node.children, context, place, listDepth)
    case 'thematicBreak':
      report('Avdelande streck finns inte.', 'Använd en mellanrubrik: `### Rubrik`.')
      return []
    case 'code':
      report('Kod är inte tillåten.', EXPECTED.blocks)
      return paragraph(node.value)
    case 'html':
      report('HTML är inte tillåtet.', EXPECTED.blocks)
      return paragraph(node.value)
    case 'definition':
      report('Länkar med adressen på annan plats är inte tillåtna.', 'Skriv `[text](adress)` i texten.')
      return []
    default:
      report('Detta går inte att använda här.', EXPECTED.blocks)
      return paragraph(rawOf(context, node))
  }
}

function readItem(item: MdastItem, context: Context, listDepth: number): ListItem {
  const at = placeOf(item)
  if (item.children.length === 0) {
    context.report(at, 'Listan har en tom rad.', 'Skriv text efter listtecknet, eller ta bort det.')
  }
  return {
    type: 'listItem',
    children: readBlocks(item.children, context, 'item', listDepth),
    ...(at && { at }),
  }
}

/** Reports lines in a paragraph that look like something that the dialect has not, or that was misspelt. */
function checkLines(node: MdastParagraph, context: Context): void {
  const lines = rawOf(context, node).split('\n')
  const first = node.position?.start.line ?? 1
  lines.forEach((line, index) => {
    const place = { line: first + index, column: 1 }
    if (/^\s*:{3,}\s*$/.test(line)) {
      context.report(
        place,
        '`:::` avslutar något som inte har börjat.',
        'Ta bort raden, eller börja med `:::steg[…]` eller `:::obs`.',
      )
    } else if (/^\s*::/.test(line)) {
      context.report(place, 'Raden börjar med kolon men går inte att läsa.', EXPECTED.directives)
    } else if (index > 0 && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/.test(line)) {
      context.report(place, 'Tabeller finns inte.', 'Skriv en lista.')
    }
  })
}

function readLeaf(node: LeafDirective, context: Context): Block[] {
  const place = placeOf(node)
  const at = place && { at: place }
  const children = readInlines(node.children, context)
  const { name } = node
  if (name !== 'ta-med') {
    reportDirective(node, context)
    return [{ type: 'paragraph', children, ...at }]
  }
  const issuer = readAttribute(node, name, context)
  if (isBlank(children)) {
    context.report(place, '`::ta-med` saknar text.', `Skriv \`${DIRECTIVES[name].example}\`.`)
  }
  return [{ type: 'bring', children, ...(issuer && { issuer }), ...at }]
}

function readContainer(node: ContainerDirective, context: Context): Block[] {
  const place = placeOf(node)
  const at = place && { at: place }
  const { name } = node
  const head = node.children[0]
  const label = head?.type === 'paragraph' && head.data?.directiveLabel ? head : undefined
  const title = label ? readInlines(label.children, context) : []
  const body = label ? node.children.slice(1) : node.children
  if (!node.data?.position?.closing) {
    context.report(place, `\`:::${name}\` saknar slut.`, 'Avsluta med `:::` på en egen rad.')
  }
  if (name === 'steg') {
    const time = readAttribute(node, name, context)
    if (isBlank(title)) {
      context.report(place, '`:::steg` saknar text.', `Skriv \`${DIRECTIVES[name].example}\`.`)
    }
    return [
      { type: 'step', title, ...(time && { time }), children: readBlocks(body, context, 'step'), ...at },
    ]
  }
  const titled: Block[] = label ? [{ type: 'paragraph', children: title, ...at }] : []
  if (name === 'obs') {
    readAttribute(node, name, context)
    if (label)
      context.report(
        place,
        '`:::obs` har ingen rubrik.',
        'Skriv texten på raderna mellan `:::obs` och `:::`.',
      )
    const children = [...titled, ...readBlocks(body, context, 'note')]
    if (children.length === 0)
      context.report(place, '`:::obs` är tom.', 'Skriv text mellan `:::obs` och `:::`.')
    return [{ type: 'note', children, ...at }]
  }
  reportDirective(node, context)
  return [...titled, ...readBlocks(body, context, 'note')]
}

/** Says that a directive does not exist, or how it is written when it has the wrong number of colons. */
function reportDirective(node: LeafDirective | ContainerDirective, context: Context): void {
  const { name } = node
  if (isDirectiveName(name)) {
    context.report(
      placeOf(node),
      `\`${name}\` har fel antal kolon.`,
      `Skriv \`${DIRECTIVES[name].example}\`.`,
    )
  } else {
    const colons = node.type === 'leafDirective' ? '::' : ':::'
    context.report(placeOf(node), `\`${colons}${name}\` finns inte.`, EXPECTED.directives)
  }
}
