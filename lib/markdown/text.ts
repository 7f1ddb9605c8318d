import type { Block, Inline, MarkdownTree } from './schema'

/** The words of inline nodes, without marks and links. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return 'label' in node ? node.label : inlineText(node.children)
    })
    .join('')
}

/** The words of a text for search and summaries: each paragraph, heading, step title … on a line of its own. */
export function plainText(tree: MarkdownTree): string {
  return lines(tree.children).join('\n')
}

function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockLines)
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.children)]
    case 'list':
      return block.children.flatMap((item) => lines(item.children))
    case 'step':
      return [withAside(inlineText(block.title), block.time), ...lines(block.children)]
    case 'bring':
      return [withAside(inlineText(block.children), block.issuer)]
    case 'note':
      return lines(block.children)
  }
}

function withAside(text: string, aside: string | undefined): string {
  return aside ? `${text} (${aside})` : text
}

/** Swedish abbreviations after which a sentence goes on. */
const ABBREVIATION =
  /(?:^|[\s(])(?:t\.ex|bl\.a|m\.m|m\.fl|s\.k|d\.v\.s|f\.d|o\.s\.v|p\.g\.a|dvs|osv|ca|kl|nr|tel|st|resp|jfr|max|min|inkl|exkl|ev|etc|avd|enl|obs)\.\s*$/i

/** The first sentence of the first paragraph, for a summary; empty when there is none. */
export function firstSentence(tree: MarkdownTree): string {
  const first = firstParagraph(tree.children)
  if (!first) return ''
  let sentence = ''
  for (const { segment } of new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(first)) {
    sentence += segment
    if (!ABBREVIATION.test(sentence)) break
  }
  return sentence.trim()
}

function firstParagraph(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.type === 'paragraph') return inlineText(block.children)
    if (block.type === 'bring' || block.type === 'heading') continue
    const inner = block.type === 'list' ? block.children.flatMap((item) => item.children) : block.children
    const found = firstParagraph(inner)
    if (found) return found
  }
  return undefined
}

/** Is there nothing to show? */
export function isEmpty(tree: MarkdownTree): boolean {
  return tree.children.length === 0 || plainText(tree).trim() === ''
}
