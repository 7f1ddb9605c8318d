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
