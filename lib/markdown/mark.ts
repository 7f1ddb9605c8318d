import type { Block, Inline, MarkdownTree } from './schema'
import { inlineNodes } from './walk'

/** A glossary term and the words that it is found by, inflected forms included. */
export interface MarkableTerm {
  slug: string
  forms: readonly string[]
}

/**
 * Marks the words of a text that the glossary explains, each term where it first occurs.
 *
 * Whole words only; the longest form wins; upper and lower case are the same, except for abbreviations in
 * capitals (SIP, LSS), which are found as written and with their endings (SIP:en). Words in links, headings,
 * step titles, contacts and words already marked are left alone.
 *
 * @param seen slugs already explained on the page; added to, so that one set goes through all texts of a page.
 */
export function markTerms(
  tree: MarkdownTree,
  terms: readonly MarkableTerm[],
  seen: Set<string>,
): MarkdownTree {
  const index = indexOf(terms)
  if (index.size === 0) return tree
  return { type: 'root', children: markBlocks(tree.children, index, seen) }
}

interface Form {
  slug: string
  /** As written for an abbreviation, otherwise in lower case. */
  form: string
  exact: boolean
}

/** The forms by their first word in lower case, the longest first. */
type FormIndex = Map<string, Form[]>

const indexes = new WeakMap<readonly MarkableTerm[], FormIndex>()

function indexOf(terms: readonly MarkableTerm[]): FormIndex {
  const known = indexes.get(terms)
  if (known) return known
  const index: FormIndex = new Map()
  for (const { slug, forms } of terms) {
    for (const written of forms) {
      const form = written.normalize('NFC').trim()
      const first = /^[\p{L}\p{N}]+/u.exec(form)?.[0].toLowerCase()
      if (!first) continue
      const exact = /\p{Lu}.*\p{Lu}/u.test(form) && form === form.toUpperCase()
      const entry = { slug, form: exact ? form : form.toLowerCase(), exact }
      index.set(first, [...(index.get(first) ?? []), entry])
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.form.length - a.form.length)
  indexes.set(terms, index)
  return index
}

function markBlocks(blocks: readonly Block[], index: FormIndex, seen: Set<string>): Block[] {
  return blocks.map((block) => markBlock(block, index, seen))
}

function markBlock(block: Block, index: FormIndex, seen: Set<string>): Block {
  switch (block.type) {
    case 'heading':
      return block
    case 'paragraph':
    case 'bring':
      return { ...block, children: markInlines(block.children, index, seen) }
    case 'list': {
      const children = block.children.map((item) => ({
        ...item,
        children: markBlocks(item.children, index, seen),
      }))
      return { ...block, children }
    }
    case 'step':
      noteMarked(block.title, seen)
      return { ...block, children: markBlocks(block.children, index, seen) }
    case 'note':
      return { ...block, children: markBlocks(block.children, index, seen) }
  }
}

/** Words that the author marked count as explained. */
function noteMarked(nodes: readonly Inline[], seen: Set<string>): void {
  for (const node of inlineNodes(nodes)) if (node.type === 'glossaryWord') seen.add(node.term)
}

function markInlines(nodes: readonly Inline[], index: FormIndex, seen: Set<string>): Inline[] {
  return nodes.flatMap((node, position) => {
    if (node.type !== 'text') return [markInline(node, index, seen)]
    return markText(node.value, edge(nodes[position - 1], -1), edge(nodes[position + 1], 0), index, seen)
  })
}

function markInline(node: Inline, index: FormIndex, seen: Set<string>): Inline {
  if (node.type === 'strong' || node.type === 'emphasis') {
    return { ...node, children: markInlines(node.children, index, seen) }
  }
  if (node.type === 'glossaryWord') seen.add(node.term)
  return node
}

/** The first (0) or last (-1) character of the neighbour, since a word can go on there: "**hand**läggare". */
function edge(node: Inline | undefined, at: 0 | -1): string {
  if (!node) return ''
  if (node.type === 'text') return node.value.at(at) ?? ''
  return 'label' in node ? (node.label.at(at) ?? '') : edge(node.children.at(at), at)
}

/** Letters and numbers; hyphens join what stands on both sides of them. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu
const JOINED_BEFORE = /[\p{L}\p{N}\p{M}][-‑]?$/u
const JOINED_AFTER = /^[-‑]?[\p{L}\p{N}\p{M}]/u
const ENDING = /^:\p{Ll}{1,4}(?![\p{L}\p{N}])/u

function markText(
  value: string,
  before: string,
  after: string,
  index: FormIndex,
  seen: Set<string>,
): Inline[] {
  const result: Inline[] = []
  let done = 0
  for (const word of value.matchAll(WORD)) {
    const start = word.index
    if (start < done) continue
    const candidates = index.get(word[0].toLowerCase())
    if (!candidates || JOINED_BEFORE.test(before + value.slice(Math.max(0, start - 2), start))) continue
    const found = longest(candidates, value, start, after)
    if (!found || seen.has(found.slug)) {
      // Passed over whole, so that no shorter term is marked within it.
      if (found) done = pushText(result, value.slice(done, found.end), found.end)
      continue
    }
    pushText(result, value.slice(done, start), start)
    result.push({ type: 'glossaryWord', term: found.slug, label: value.slice(start, found.end) })
    seen.add(found.slug)
    done = found.end
  }
  pushText(result, value.slice(done), value.length)
  return result
}

function longest(candidates: readonly Form[], value: string, start: number, after: string) {
  for (const { slug, form, exact } of candidates) {
    const slice = value.slice(start, start + form.length)
    if ((exact ? slice : slice.toLowerCase()) !== form) continue
    const end = start + form.length
    const rest = value.slice(end, end + 8) + (end + 8 > value.length ? after : '')
    if (JOINED_AFTER.test(rest)) continue
    const ending = exact ? (ENDING.exec(rest)?.[0].length ?? 0) : 0
    return { slug, end: Math.min(value.length, end + ending) }
  }
  return undefined
}

/** Adds text, to the text before it if there is one. */
function pushText(result: Inline[], value: string, end: number): number {
  const last = result.at(-1)
  if (last?.type === 'text') last.value += value
  else if (value !== '') result.push({ type: 'text', value })
  return end
}
