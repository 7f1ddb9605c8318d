import { once } from '../kernel/process'
import { Recent } from '../kernel/recent'
import { parseMarkdown } from '../markdown/parse'
import type { MarkdownTree } from '../markdown/schema'

/** Trees kept at most; a text that is asked for again after that is parsed again. */
const MOST = 20_000

/** The tree of a published text. Texts are parsed once per process; nobody changes a tree that comes from here. */
export function treeOf(body: string): MarkdownTree {
  return once('markdown-trees', () => new Recent<MarkdownTree>(MOST)).of(body, () => parseMarkdown(body).tree)
}
