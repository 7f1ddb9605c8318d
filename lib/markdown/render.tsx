import { createElement, Fragment, type ReactNode } from 'react'
import type {
  Block,
  Bring,
  Inline,
  InnerKind,
  LinkTarget,
  List,
  ListItem,
  MarkdownTree,
  Step,
} from './schema'

/**
 * How the design system shows what the dialect has beside paragraphs, headings, lists and marks. Functions from
 * data to nodes, not components: they are called while the text is walked and hold nothing of their own.
 */
export interface MarkdownParts {
  glossaryWord(word: { term: string; label: string }): ReactNode
  contact(contact: { service: string; label: string }): ReactNode
  /** Steps that follow each other. */
  steps(steps: readonly { title: ReactNode; time?: string; children?: ReactNode }[]): ReactNode
  /** Things to bring that follow each other. */
  bringItems(items: readonly { text: ReactNode; issuer?: string }[]): ReactNode
  note(children: ReactNode): ReactNode
  link(link: { href: string; kind: LinkTarget['kind']; children: ReactNode }): ReactNode
}

/** Where a link inside leads on this page; null when there is no such page here, and the words stand alone. */
export type HrefFor = (target: { kind: InnerKind; slug: string }) => string | null

interface MarkdownProps {
  tree: MarkdownTree
  parts: MarkdownParts
  hrefFor: HrefFor
  /** What a heading in the text is on the page. */
  headingLevel?: 3 | 4 | 5 | 6
}

/** Shows a text. A server component: it holds no state, and all text is escaped by React. */
export function Markdown({ tree, parts, hrefFor, headingLevel = 3 }: MarkdownProps): ReactNode {
  return blocks(tree.children, { parts, hrefFor, headingLevel })
}

interface View {
  parts: MarkdownParts
  hrefFor: HrefFor
  headingLevel: 3 | 4 | 5 | 6
}

/** Children that never change their order, so that they need no keys. */
function fragment(children: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...children)
}

function blocks(children: readonly Block[], view: View): ReactNode {
  return fragment(grouped(children).map((group) => groupNode(group, view)))
}

type Group =
  | { type: 'steps'; steps: Step[] }
  | { type: 'brings'; brings: Bring[] }
  | Exclude<Block, Step | Bring>

/** Puts steps that follow each other, and things to bring, into one group each. */
function grouped(children: readonly Block[]): Group[] {
  const groups: Group[] = []
  for (const block of children) {
    const last = groups.at(-1)
    if (block.type === 'step') {
      if (last?.type === 'steps') last.steps.push(block)
      else groups.push({ type: 'steps', steps: [block] })
    } else if (block.type === 'bring') {
      if (last?.type === 'brings') last.brings.push(block)
      else groups.push({ type: 'brings', brings: [block] })
    } else {
      groups.push(block)
    }
  }
  return groups
}

function groupNode(group: Group, view: View): ReactNode {
  const { parts } = view
  switch (group.type) {
    case 'paragraph':
      return <p>{inlines(group.children, view)}</p>
    case 'heading':
      return createElement(`h${view.headingLevel}`, null, inlines(group.children, view))
    case 'list':
      return list(group, view)
    case 'note':
      return parts.note(blocks(group.children, view))
    case 'steps':
      return parts.steps(
        group.steps.map(({ title, time, children }) => ({
          title: inlines(title, view),
          time,
          children: children.length > 0 && blocks(children, view),
        })),
      )
    case 'brings':
      return parts.bringItems(
        group.brings.map(({ children, issuer }) => ({ text: inlines(children, view), issuer })),
      )
  }
}

function list({ ordered, children }: List, view: View): ReactNode {
  const tight = children.every(isTight)
  const items = children.map((item) => {
    const content = tight
      ? item.children.map((block) =>
          block.type === 'paragraph' ? inlines(block.children, view) : blocks([block], view),
        )
      : [blocks(item.children, view)]
    return createElement('li', null, ...content)
  })
  return createElement(ordered ? 'ol' : 'ul', null, ...items)
}

/** One paragraph and perhaps lists: shown without paragraphs' distances. */
function isTight(item: ListItem): boolean {
  return item.children.filter(({ type }) => type === 'paragraph').length === 1
}

function inlines(nodes: readonly Inline[], view: View): ReactNode {
  return fragment(nodes.map((node) => inline(node, view)))
}

function inline(node: Inline, view: View): ReactNode {
  const { parts } = view
  switch (node.type) {
    case 'text':
      return node.value
    case 'strong':
      return <strong>{inlines(node.children, view)}</strong>
    case 'emphasis':
      return <em>{inlines(node.children, view)}</em>
    case 'glossaryWord':
      return parts.glossaryWord(node)
    case 'contact':
      return parts.contact(node)
    case 'link': {
      const { target } = node
      const href = target.kind === 'web' ? target.url : view.hrefFor(target)
      const children = inlines(node.children, view)
      if (href === null) return children
      return parts.link({ href, kind: target.kind, children })
    }
  }
}
