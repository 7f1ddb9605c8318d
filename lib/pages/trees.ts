import { once } from '../kernel/process'
import { parseMarkdown } from '../markdown/parse'
import type { MarkdownTree } from '../markdown/schema'

/** Trees kept at most; a text that is asked for again after that is parsed again. */
const MOST = 20_000

/** The tree of a published text. Texts are parsed once per process; nobody changes a tree that comes from here. */
export function treeOf(body: string): MarkdownTree {
  const trees = once('markdown-trees', () => new Map<string, MarkdownTree>())
  const known = trees.get(body)
  if (known) return known
  const { tree } = parseMarkdown(body)
  if (trees.size >= MOST) trees.clear()
  trees.set(body, tree)
  return tree
}
