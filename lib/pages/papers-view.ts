import type { Locale } from '../kernel/values'
import { addressesIn, type Chain } from './chain'
import { underLetters } from './letters'
import type { PaperView } from './schema/directories'
import type { PaperLink } from './schema/links'
import { needLinks } from './site'

/** Certificates and documents under their first letters. */
export function paperLetters(chain: Chain, locale: Locale): { letter: string; papers: PaperView[] }[] {
  const views = chain.nation.papers.map(({ needs, forms: _, ...paper }) => ({
    ...paper,
    needs: needLinks(needs, chain, locale),
  }))
  return underLetters(views, ({ title }) => title, 'sv').map(({ letter, items }) => ({
    letter,
    papers: items,
  }))
}

/** The papers that one may need for this: those that name the need, in alphabetical order. */
export function papersFor(need: string, chain: Chain, locale: Locale): PaperLink[] {
  const { paper } = addressesIn(chain, locale)
  return chain.nation.papers
    .filter(({ needs }) => needs.includes(need))
    .map(({ slug, title }) => ({ slug, href: paper(slug), title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'sv'))
}
