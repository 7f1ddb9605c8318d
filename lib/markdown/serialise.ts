import { LINK_PREFIXES } from './dialect'
import { escapeText, type TextPlace } from './escape'
import { normalise, normaliseLine } from './normalise'
import type { Block, Inline, LinkTarget, List, MarkdownTree } from './schema'

/**
 * The canonical text of a tree; import, export and editor all write this one. Parsing it gives the tree back,
 * without positions. Each paragraph is one line; ends with a line break unless empty.
 */
export function serialiseMarkdown(tree: MarkdownTree): string {
  const text = blocks(normalise(tree).children)
  return text === '' ? '' : `${text}\n`
}

/** The canonical text of a line of its own (a fact, a summary), to be read by `parseInline`. */
export function serialiseInline(children: readonly Inline[]): string {
  return inlines(normaliseLine(children), {})
}

function blocks(children: readonly Block[]): string {
  return children
    .map((block, index) => {
      const before = children[index - 1]
      const close = before?.type === 'bring' && block.type === 'bring'
      return `${index === 0 ? '' : close ? '\n' : '\n\n'}${blockSource(block)}`
    })
    .join('')
}

function blockSource(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlines(block.children, { blockStart: true })
    case 'heading':
      return `### ${inlines(block.children, { headingEnd: true })}`
    case 'list':
      return list(block)
    case 'step':
      return container(
        `steg[${inlines(block.title, { label: 'directive' })}]${attribute('tid', block.time)}`,
        block.children,
      )
    case 'bring':
      return `::ta-med[${inlines(block.children, { label: 'directive' })}]${attribute('vem', block.issuer)}`
    case 'note':
      return container('obs', block.children)
  }
}

function container(opening: string, children: readonly Block[]): string {
  const fence = ':'.repeat(3 + fenceDepth(children))
  const content = children.length === 0 ? '' : `${blocks(children)}\n`
  return `${fence}${opening}\n${content}${fence}`
}

function fenceDepth(children: readonly Block[]): number {
  return Math.max(
    0,
    ...children.map((block) =>
      block.type === 'step' || block.type === 'note' ? 1 + fenceDepth(block.children) : 0,
    ),
  )
}

function list({ ordered, children }: List): string {
  return children
    .map((item, index) => {
      const marker = ordered ? `${index + 1}. ` : '- '
      const indent = ' '.repeat(marker.length)
      return marker + itemSource(item.children).replace(/\n(?!\n)/g, `\n${indent}`)
    })
    .join('\n')
}

/** A list stands close to the paragraph that it belongs to. */
function itemSource(children: readonly Block[]): string {
  return children
    .map((block, index) => {
      const close = block.type === 'list' && children[index - 1]?.type === 'paragraph'
      return `${index === 0 ? '' : close ? '\n' : '\n\n'}${blockSource(block)}`
    })
    .join('')
}

function attribute(name: string, value: string | undefined): string {
  if (!value) return ''
  return `{${name}="${value.replace(/&(?=[#A-Za-z\d])/g, '&amp;').replace(/"/g, '&quot;')}"}`
}

type Around = Partial<Pick<TextPlace, 'blockStart' | 'headingEnd' | 'label'>> & {
  /** The mark that closes after the last node. */
  closer?: string
}

function inlines(nodes: readonly Inline[], around: Around): string {
  const label = around.label ?? 'none'
  const sources = nodes.map((node) => (node.type === 'text' ? '' : inlineSource(node, label)))
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return sources[index]
      const last = index === nodes.length - 1
      return escapeText(node.value, {
        blockStart: index === 0 && (around.blockStart ?? false),
        headingEnd: last && (around.headingEnd ?? false),
        label,
        next: sources[index + 1] ?? around.closer ?? '',
        encodeFirst: hidesMark(nodes[index - 1], sources[index - 1]?.at(-3), node.value.charAt(0)),
        encodeLast: hidesMark(nodes[index + 1], sources[index + 1]?.at(2), node.value.at(-1) ?? ''),
      })
    })
    .join('')
}

/**
 * Would a mark not be seen as one beside this character? `_` wants space or punctuation around it; `**` only
 * where there is punctuation inside (CommonMark 6.2, flanking). Half of a surrogate pair counts as a letter
 * outside and, to be safe, as punctuation inside.
 */
function hidesMark(mark: Inline | undefined, edge: string | undefined, beside: string): boolean {
  if (/[\s\p{P}\p{S}]/u.test(beside)) return false
  return mark?.type === 'emphasis' || (mark?.type === 'strong' && /[\p{P}\p{S}\p{Cs}]/u.test(edge ?? '*'))
}

function inlineSource(node: Exclude<Inline, { type: 'text' }>, label: TextPlace['label']): string {
  switch (node.type) {
    case 'strong':
      return `**${inlines(node.children, { label })}**`
    case 'emphasis':
      return `_${inlines(node.children, { label, closer: '_' })}_`
    case 'link':
      return `[${inlines(node.children, { label: label === 'none' ? 'link' : label })}](${destination(node.target)})`
    case 'glossaryWord':
      return `:ord[${labelText(node.label)}]{ord=${node.term}}`
    case 'contact':
      return `:kontakt[${labelText(node.label)}]{verksamhet=${node.service}}`
  }
}

function labelText(value: string): string {
  return escapeText(value, {
    blockStart: false,
    headingEnd: false,
    label: 'directive',
    next: '',
    encodeFirst: false,
    encodeLast: false,
  })
}

function destination(target: LinkTarget): string {
  if (target.kind !== 'web') {
    const prefix = Object.entries(LINK_PREFIXES).find(([, kind]) => kind === target.kind)?.[0]
    return `${prefix}:${target.slug}`
  }
  const url = target.url.replace(/&(?=(?:#\w{1,7}|[A-Za-z][A-Za-z\d]{0,31});)/g, '\\&')
  return /[()]/.test(url) ? `<${url}>` : url
}
