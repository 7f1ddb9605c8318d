import type { Locale } from '../kernel/values'
import { SOURCE_LOCALE } from '../kernel/values'
import type { Process } from '../process/schema'
import { addressesIn, type Chain } from './chain'
import type { ProcessLink } from './schema/links'
import type { ProcessView } from './schema/process'
import { needLinks } from './site'

function processLink({ slug, title, summary }: Process, chain: Chain, locale: Locale): ProcessLink {
  const text = (words: string) => ({ text: words, lang: SOURCE_LOCALE })
  const href = addressesIn(chain, locale).process(slug)
  return { slug, href, title: text(title), summary: text(summary) }
}

/** All processes, in their order. */
export function processLinks(chain: Chain, locale: Locale): ProcessLink[] {
  return inOrder(chain.nation.processes).map((process) => processLink(process, chain, locale))
}

/** The processes in which one meets a need, those that are most about it first. */
export function processesOfNeed(need: string, chain: Chain, locale: Locale): ProcessLink[] {
  return inOrder(chain.nation.processes)
    .filter(({ needs }) => needs.includes(need))
    .sort((a, b) => a.needs.indexOf(need) - b.needs.indexOf(need))
    .map((process) => processLink(process, chain, locale))
}

/** How something goes, step by step, or null when there is no process of that name. */
export function processView(slug: string, chain: Chain, locale: Locale): ProcessView | null {
  const process = chain.nation.processes.find((candidate) => candidate.slug === slug)
  if (!process) return null
  const { steps, needs, sources, reviewedOn, reviewNext } = process
  return {
    ...processLink(process, chain, locale),
    steps: steps.map((step, index) => ({ ...step, number: index + 1, anchor: anchorOf(step.id) })),
    needs: needLinks(needs, chain, locale),
    others: processLinks(chain, locale).filter((other) => other.slug !== slug),
    ...{ sources, reviewedOn, reviewNext },
  }
}

/** What a step is called in the page's own addresses. */
const anchorOf = (id: string) => `steg-${id}`

function inOrder(processes: readonly Process[]): Process[] {
  return [...processes].sort((a, b) => a.position - b.position)
}
