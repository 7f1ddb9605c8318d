import { ALLOWED, MAX_LIST_DEPTH, type Place } from './dialect'
import type { Block, Inline, List, ListItem, MarkdownTree } from './schema'

/** The normal form of text: NFC, single spaces, no characters that cannot be shown. */
export function cleanText(value: string): string {
  return value
    .replace(/\uFEFF/g, '')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
    .normalize('NFC')
}

/** The normal form of a label or an attribute: clean text without whitespace around it. */
export function cleanLabel(value: string): string {
  return cleanText(value).trim()
}

/** Brings any tree into normal form (described in schema.ts). A tree in normal form comes back equal. */
export function normalise(tree: MarkdownTree): MarkdownTree {
  return { type: 'root', children: normaliseBlocks(tree.children, 'root', 0) }
}

/** The normal form of a line of its own: a fact, a summary. */
export function normaliseLine(nodes: readonly Inline[], plain = false): Inline[] {
  return trim(normaliseInlines(nodes, { strong: false, emphasis: false, plain })).nodes
}

interface Within {
  strong: boolean
  emphasis: boolean
  /** In a link or a heading: text and marks only. */
  plain: boolean
}

function text(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Takes the whitespace off both ends of inline contents, and says what it was. */
function trim(nodes: Inline[]): { lead: string; nodes: Inline[]; trail: string } {
  let lead = ''
  let trail = ''
  const first = nodes[0]
  if (first?.type === 'text') {
    const value = first.value.trimStart()
    lead = first.value.slice(0, first.value.length - value.length)
    nodes = [...text(value), ...nodes.slice(1)]
  }
  const last = nodes.at(-1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    trail = last.value.slice(value.length)
    nodes = [...nodes.slice(0, -1), ...text(value)]
  }
  return { lead, nodes, trail }
}

function normaliseInlines(nodes: readonly Inline[], within: Within): Inline[] {
  const merged: Inline[] = []
  for (const node of nodes.flatMap((child) => normaliseInline(child, within))) {
    const last = merged.at(-1)
    if (last?.type === 'text' && node.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: cleanText(last.value + node.value) }
    } else if (
      (last?.type === 'strong' && node.type === 'strong') ||
      (last?.type === 'emphasis' && node.type === 'emphasis')
    ) {
      const inner = { ...within, [node.type]: true }
      merged[merged.length - 1] = {
        type: node.type,
        children: normaliseInlines([...last.children, ...node.children], inner),
      }
    } else {
      merged.push(node)
    }
  }
  return merged
}

function normaliseInline(node: Inline, within: Within): Inline[] {
  switch (node.type) {
    case 'text':
      return text(cleanText(node.value))
    case 'strong':
    case 'emphasis': {
      if (within[node.type]) return normaliseInlines(node.children, within)
      const { lead, nodes, trail } = trim(normaliseInlines(node.children, { ...within, [node.type]: true }))
      const mark: Inline[] = nodes.length === 0 ? [] : [{ type: node.type, children: nodes }]
      return [...text(lead), ...mark, ...text(trail)]
    }
    case 'link': {
      if (within.plain) return normaliseInlines(node.children, within)
      const { lead, nodes, trail } = trim(normaliseInlines(node.children, { ...within, plain: true }))
      const link: Inline[] = nodes.length === 0 ? [] : [{ ...node, children: nodes }]
      return [...text(lead), ...link, ...text(trail)]
    }
    case 'glossaryWord':
    case 'contact': {
      const label = cleanLabel(node.label)
      return within.plain || label === '' ? text(label) : [{ ...node, label }]
    }
  }
}

function normaliseBlocks(blocks: readonly Block[], place: Place, listDepth: number): Block[] {
  const merged: Block[] = []
  for (const block of blocks.flatMap((child) => normaliseBlock(child, place, listDepth))) {
    const last = merged.at(-1)
    if (last?.type === 'list' && block.type === 'list' && last.ordered === block.ordered) {
      merged[merged.length - 1] = { ...last, children: [...last.children, ...block.children] }
    } else {
      merged.push(block)
    }
  }
  return merged
}

function normaliseBlock(block: Block, place: Place, listDepth: number): Block[] {
  const allowed = ALLOWED[place].has(block.type)
  const at = block.at && { at: block.at }
  switch (block.type) {
    case 'paragraph': {
      const children = normaliseLine(block.children)
      return children.length === 0 ? [] : [{ type: 'paragraph', children, ...at }]
    }
    case 'heading': {
      const children = normaliseLine(block.children, true)
      if (children.length === 0) return []
      return [{ type: allowed ? 'heading' : 'paragraph', children, ...at }]
    }
    case 'list':
      return normaliseList(block, listDepth + 1)
    case 'step': {
      const title = normaliseLine(block.title)
      const time = block.time === undefined ? '' : cleanLabel(block.time)
      if (!allowed || title.length === 0) {
        return normaliseBlocks(
          [{ type: 'paragraph', children: title, ...at }, ...block.children],
          place,
          listDepth,
        )
      }
      const children = normaliseBlocks(block.children, 'step', 0)
      return [{ type: 'step', title, ...(time && { time }), children, ...at }]
    }
    case 'bring': {
      const children = normaliseLine(block.children)
      const issuer = block.issuer === undefined ? '' : cleanLabel(block.issuer)
      if (children.length === 0) return []
      return [
        allowed
          ? { type: 'bring', children, ...(issuer && { issuer }), ...at }
          : { type: 'paragraph', children, ...at },
      ]
    }
    case 'note': {
      if (!allowed) return normaliseBlocks(block.children, place, listDepth)
      const children = normaliseBlocks(block.children, 'note', 0)
      return children.length === 0 ? [] : [{ type: 'note', children, ...at }]
    }
  }
}

function normaliseList(list: List, depth: number): Block[] {
  const children = list.children.flatMap((item) => normaliseItem(item, depth))
  return children.length === 0
    ? []
    : [{ type: 'list', ordered: list.ordered, children, ...(list.at && { at: list.at }) }]
}

/** An item that does not begin with a paragraph, or goes too deep, gives its inner items to the list it is in. */
function normaliseItem(item: ListItem, depth: number): ListItem[] {
  const at = item.at && { at: item.at }
  const items: ListItem[] = []
  let open: Block[] = []
  const close = () => {
    if (open.length > 0) items.push({ type: 'listItem', children: open, ...at })
    open = []
  }
  for (const block of normaliseBlocks(item.children, 'item', Math.min(depth, MAX_LIST_DEPTH - 1))) {
    if (block.type === 'list' && (open.length === 0 || depth >= MAX_LIST_DEPTH)) {
      close()
      items.push(...block.children)
    } else {
      open.push(block)
    }
  }
  close()
  return items
}
