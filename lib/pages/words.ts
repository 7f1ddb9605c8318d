import type { GlossaryTerm } from '../glossary/schema'
import type { Locale } from '../kernel/values'
import { markTerms } from '../markdown/mark'
import type { MarkdownTree } from '../markdown/schema'
import { addressesOf } from '../municipality/addresses'
import { type Chain, layersOf } from './chain'
import type { TermView } from './schema'
import { needLinks } from './site'
import { textIn } from './texts'

/** All words that are explained in a municipality. */
export function termsOf(chain: Chain): GlossaryTerm[] {
  return layersOf(chain).flatMap((part) => part.glossaryTerms)
}

export function termView(term: GlossaryTerm, chain: Chain, locale: Locale): TermView {
  return {
    slug: term.slug,
    term: term.term,
    href: addressesOf(locale, chain.municipality.slug).term(term.slug),
    meanings: term.meanings.map(({ sector, text }) => ({ sector, text: textIn(text, locale) })),
    needs: needLinks(term.needs, chain, locale),
  }
}

/**
 * Marks the glossary's words in the texts of one page, each where it first stands, and remembers which they were.
 * Made once per page.
 */
export function wordMarker(chain: Chain) {
  const terms = termsOf(chain)
  const forms = terms.map((term) => ({ slug: term.slug, forms: [term.term, ...term.forms] }))
  const seen = new Set<string>()
  return {
    mark: (tree: MarkdownTree): MarkdownTree => markTerms(tree, forms, seen),
    /** The words that were found so far, in alphabetical order. */
    found: (): GlossaryTerm[] =>
      terms.filter((term) => seen.has(term.slug)).sort((a, b) => a.term.localeCompare(b.term, 'sv')),
  }
}
