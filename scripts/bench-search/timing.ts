import type { Engine } from './engine'
import { typedBeginnings } from './typed'

/** How long an engine took, in milliseconds, ascending. */
export interface Times {
  search: number[]
  suggest: number[]
}

/**
 * Puts each question to all engines in turn, so that whatever else the machine does slows all of them alike.
 * @param warming questions asked before the clock is started
 * @param seconds after which no further question is asked
 * @returns the times of each engine, in the order given
 */
export async function sideBySide(
  engines: readonly Engine[],
  questions: readonly string[],
  warming: readonly string[],
  seconds: number,
): Promise<Times[]> {
  for (const question of warming) {
    for (const engine of engines) {
      await engine.search(question)
      await engine.suggest?.(question.slice(0, 4))
    }
  }
  const runs = engines.map((engine) => ({ engine, times: { search: [], suggest: [] } as Times }))
  const turns = [...runs]
  const until = performance.now() + seconds * 1000
  for (const [number, question] of questions.entries()) {
    if (performance.now() > until) break
    const beginnings = typedBeginnings(question)
    const typed = beginnings[number % Math.max(1, beginnings.length)]
    for (const { engine, times } of turns) {
      times.search.push(await timed(() => engine.search(question)))
      if (typed !== undefined && engine.suggest)
        times.suggest.push(await timed(() => engine.suggest?.(typed)))
    }
    // Whoever is first meets the processor's cache as the others left it: it is another one each time.
    turns.push(...turns.splice(0, 1))
  }
  for (const { times } of runs) {
    times.search.sort((a, b) => a - b)
    times.suggest.sort((a, b) => a - b)
  }
  return runs.map(({ times }) => times)
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  const answer = work()
  if (answer instanceof Promise) await answer
  return performance.now() - start
}
