import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { directive } from 'micromark-extension-directive'
import { withinLimits } from './limits'
import { normalise, normaliseLine } from './normalise'
import type { Problem, Report } from './problem'
import { readBlocks } from './read-block'
import { readInlines } from './read-inline'
import type { Inline, MarkdownTree } from './schema'

const MDAST = [directiveFromMarkdown({ verbose: true })]

const BLOCKS: Options = {
  // Indented text is a paragraph, not code: authors' YAML and lists are indented.
  extensions: [directive(), { disable: { null: ['codeIndented'] } }],
  mdastExtensions: MDAST,
}

const BLOCK_CONSTRUCTS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const LINE: Options = {
  extensions: [{ text: directive().text ?? {}, disable: { null: BLOCK_CONSTRUCTS } }],
  mdastExtensions: MDAST,
}

/**
 * Reads a text of the dialect. Never throws: what the dialect does not have is reported, all of it at once in the
 * order of the text, and the tree keeps its words where it can. The tree is in normal form (schema.ts).
 */
export function parseMarkdown(source: string): { tree: MarkdownTree; problems: Problem[] } {
  const { problems, report } = gather()
  const text = withinLimits(source, report)
  const read = fromMarkdown(text, BLOCKS)
  const blocks = readBlocks(read.children, { source: text, report }, 'root')
  return { tree: normalise({ type: 'root', children: blocks }), problems: sorted(problems) }
}

/**
 * Reads a text of one line: a fact, a summary. Only what stands in a paragraph is read; "1. maj" and "# 5" are
 * plain text. Line breaks are spaces. Never throws.
 */
export function parseInline(source: string): { children: Inline[]; problems: Problem[] } {
  const { problems, report } = gather()
  const text = withinLimits(source.replace(/\r\n?|\n/g, ' '), report)
  const read = fromMarkdown(text, LINE)
  const nodes = read.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
  return { children: normaliseLine(readInlines(nodes, { source: text, report })), problems: sorted(problems) }
}

function gather(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = []
  const report: Report = (place, message, expected) => {
    problems.push({ line: place?.line ?? 1, column: place?.column ?? 1, message, expected })
  }
  return { problems, report }
}

function sorted(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}
