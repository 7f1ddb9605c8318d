import type { SearchDocument } from '../../lib/search/schema'
import type { Engine } from './engine'
import { hostileQuestions } from './hostile-questions'
import { quantile } from './statistics'

/** Turns in which the dearest question and the usual one are asked again, one after the other. */
const TURNS = 75

/**
 * What hostile questions cost our engine: the usual one, and how many times that the dearest one is. What the machine
 * did meanwhile is not the question's cost, so those two are asked again turn by turn.
 */
export async function hostileReport(
  ours: Engine,
  documents: readonly SearchDocument[],
  count: number,
): Promise<string> {
  const words = documents.flatMap(({ title, summary }) => `${title} ${summary}`.split(/\s+/))
  const costOf = async (question: string) => {
    const before = performance.now()
    await ours.search(question)
    return performance.now() - before
  }
  const costs: { question: string; cost: number }[] = []
  for (const question of hostileQuestions(count, words))
    costs.push({ question, cost: await costOf(question) })
  costs.sort((a, b) => a.cost - b.cost)
  const [middle, dearest] = [costs[costs.length >> 1], costs.at(-1)]
  if (!middle || !dearest) return ''
  const times: [number[], number[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn++) {
    times[0].push(await costOf(middle.question))
    times[1].push(await costOf(dearest.question))
  }
  const [usual = 0, most = 0] = times.map((all) =>
    quantile(
      all.sort((a, b) => a - b),
      0.5,
    ),
  )
  const figure = (ms: number) => ms.toFixed(2)
  return `${count} fientliga frågor: den i mitten ${figure(usual)} ms, den dyraste ${figure(most)} ms, ${figure(most / usual)} gånger så mycket.`
}
