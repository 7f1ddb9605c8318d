import type { Block, Inline, MarkdownTree } from './schema'

/** A row of inline nodes: the contents of a paragraph or heading, the title of a step, the label of what to bring. */
export interface InlineRow {
  nodes: readonly Inline[]
  /** The block that it belongs to. */
  block: Exclude<Block, { type: 'list' | 'note' }>
}

/** All rows of inline nodes in a tree, in the order in which they are read. */
export function* inlineRows(tree: Pick<MarkdownTree, 'children'>): Generator<InlineRow> {
  for (const block of tree.children) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'bring':
        yield { nodes: block.children, block }
        break
      case 'step':
        yield { nodes: block.title, block }
        yield* inlineRows(block)
        break
      case 'note':
        yield* inlineRows(block)
        break
      case 'list':
        for (const item of block.children) yield* inlineRows(item)
    }
  }
}

/** All inline nodes below these, outer before inner. */
export function* inlineNodes(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* inlineNodes(node.children)
  }
}
