import type { EngineId } from './engines'
import type { Measured } from './measured'
import { quantile } from './statistics'
import { table } from './table'

/** How ours stands to the others: a ratio, and the one that it should not go over (or, `atLeast`, under). */
interface Goal {
  name: string
  of(measured: Measured): number | undefined
  limit: number
  atLeast?: true
}

const GOALS: readonly Goal[] = [
  {
    name: 'p99 mot MiniSearch',
    of: (measured) => ratio(searchTime(measured, 'ours', 0.99), searchTime(measured, 'minisearch', 0.99)),
    limit: 1,
  },
  {
    name: 'PostgreSQL p99 mot vår',
    of: (measured) => ratio(searchTime(measured, 'postgres', 0.99), searchTime(measured, 'ours', 0.99)),
    limit: 5,
    atLeast: true,
  },
  {
    name: 'förslag mot sökning, median',
    of: ({ results }) => {
      const times = results.get('ours')?.times
      return times && ratio(quantile(times.suggest, 0.5), quantile(times.search, 0.5))
    },
    limit: 0.25,
  },
  {
    name: 'bygga mot FlexSearch',
    of: ({ results }) =>
      ratio(results.get('ours')?.weight.seconds, results.get('flexsearch')?.weight.seconds),
    limit: 3,
  },
]

/** What was aimed at, and what came of it, by number of documents. */
export function goalTable(all: readonly Measured[]): string {
  const rows = GOALS.map(({ name, of, limit, atLeast }) => [
    name,
    `${atLeast ? 'minst' : 'högst'} ${limit}`,
    ...all.map((measured) => {
      const value = of(measured)
      if (value === undefined) return '–'
      return `${value.toFixed(2)} ${(atLeast ? value >= limit : value <= limit) ? 'ja' : 'NEJ'}`
    }),
  ])
  return table(['mål', '', ...all.map(({ size }) => `${size} dokument`)], [...rows, growth(all)])
}

/** How much slower the median has become since the fewest documents; MiniSearch's growth in brackets. */
function growth(all: readonly Measured[]): string[] {
  const [first] = all
  const grown = (measured: Measured, id: EngineId) =>
    first ? ratio(searchTime(measured, id, 0.5), searchTime(first, id, 0.5)) : undefined
  const cells = all.map((measured) => {
    const [own, other] = [grown(measured, 'ours'), grown(measured, 'minisearch')]
    return own === undefined || other === undefined ? '–' : `${own.toFixed(1)} (${other.toFixed(1)})`
  })
  return ['långsammare än med färst (MiniSearch)', 'högst som MiniSearch', ...cells]
}

function searchTime({ results }: Measured, id: EngineId, share: number): number | undefined {
  const times = results.get(id)?.times.search
  return times && quantile(times, share)
}

function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || !other ? undefined : one / other
}
