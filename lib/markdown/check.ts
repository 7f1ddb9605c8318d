import type { InnerKind, MarkdownTree, Point } from './schema'
import { inlineText } from './text'
import { inlineNodes, inlineRows } from './walk'

/** Something that a text refers to, and where. */
export interface Reference {
  slug: string
  at?: Point
}

/** What a text refers to, in its order; the same slug as often as it stands there. */
export interface References {
  needs: Reference[]
  services: Reference[]
  terms: Reference[]
  areas: Reference[]
  events: Reference[]
  professions: Reference[]
  funds: Reference[]
  processes: Reference[]
  papers: Reference[]
  pages: Reference[]
  urls: { url: string; at?: Point }[]
}

const LIST_OF = {
  need: 'needs',
  service: 'services',
  term: 'terms',
  area: 'areas',
  event: 'events',
  profession: 'professions',
  fund: 'funds',
  process: 'processes',
  paper: 'papers',
  page: 'pages',
} as const satisfies Record<InnerKind, keyof References>

/** Gathers what a text refers to: links, contacts, glossary words. Whether it exists is for the importer to say. */
export function collectReferences(tree: MarkdownTree): References {
  const references: References = {
    needs: [],
    services: [],
    terms: [],
    areas: [],
    events: [],
    professions: [],
    funds: [],
    processes: [],
    papers: [],
    pages: [],
    urls: [],
  }
  for (const { nodes } of inlineRows(tree)) {
    for (const node of inlineNodes(nodes)) {
      const at = 'at' in node && node.at ? { at: node.at } : {}
      if (node.type === 'glossaryWord') references.terms.push({ slug: node.term, ...at })
      else if (node.type === 'contact') references.services.push({ slug: node.service, ...at })
      else if (node.type === 'link') {
        if (node.target.kind === 'web') references.urls.push({ url: node.target.url, ...at })
        else references[LIST_OF[node.target.kind]].push({ slug: node.target.slug, ...at })
      }
    }
  }
  return references
}

/** A phone number or an e-mail address that was typed in. */
export interface TypedContact {
  kind: 'phone' | 'email'
  value: string
  /** Where the paragraph, step … begins that it stands in. */
  at?: Point
}

const PHONE = /(?<![\p{L}\p{N}.,:])(?:\+|0)\d(?:[\s\p{Pd}/()]{0,3}\d){5,14}(?![\p{L}\p{N}])/gu
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/**
 * Finds phone numbers and e-mail addresses that were typed into a text. A contact is a reference to the service
 * that owns it (`:kontakt[…]{verksamhet=…}`), so that it changes everywhere at once. Short national numbers
 * (112, 1177) may be typed.
 */
export function findTypedContacts(tree: MarkdownTree): TypedContact[] {
  const found: TypedContact[] = []
  for (const { nodes, block } of inlineRows(tree)) {
    const asides = block.type === 'step' ? block.time : block.type === 'bring' ? block.issuer : undefined
    const text = `${inlineText(nodes)}\n${asides ?? ''}`
    const at = block.at && { at: block.at }
    for (const [value] of text.matchAll(PHONE)) found.push({ kind: 'phone', value, ...at })
    for (const [value] of text.matchAll(EMAIL)) found.push({ kind: 'email', value, ...at })
  }
  return found
}
