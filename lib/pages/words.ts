import type { GlossaryTerm } from '../glossary/schema'
import type { Locale } from '../kernel/values'
import { type MarkableTerm, markTerms } from '../markdown/mark'
import type { MarkdownTree } from '../markdown/schema'
import { addressesIn, type Chain } from './chain'
import type { TermView } from './schema/glossary'
import { needLinks } from './site'
import { textIn } from './texts'

/** The forms that words are found by; made once per revision of the glossary. */
const formsOf = new WeakMap<readonly GlossaryTerm[], MarkableTerm[]>()

function markable(terms: readonly GlossaryTerm[]): MarkableTerm[] {
  const known = formsOf.get(terms)
  if (known) return known
  const forms = terms.map((term) => ({ slug: term.slug, forms: [term.term, ...term.forms] }))
  formsOf.set(terms, forms)
  return forms
}

export function termView(term: GlossaryTerm, chain: Chain, locale: Locale): TermView {
  return {
    slug: term.slug,
    term: term.term,
    href: addressesIn(chain, locale).term(term.slug),
    meanings: term.meanings.map(({ sector, text }) => ({ sector, text: textIn(text, locale) })),
    needs: needLinks(term.needs, chain, locale),
  }
}

/**
 * Marks the glossary's words in the texts of one page, each where it first stands, and remembers which they were.
 * Made once per page.
 */
export function wordMarker(chain: Chain) {
  const terms = chain.nation.glossaryTerms
  const seen = new Set<string>()
  return {
    mark: (tree: MarkdownTree): MarkdownTree => markTerms(tree, markable(terms), seen),
    /** The words that were found so far, in alphabetical order. */
    found: (): GlossaryTerm[] =>
      terms.filter((term) => seen.has(term.slug)).sort((a, b) => a.term.localeCompare(b.term, 'sv')),
  }
}
