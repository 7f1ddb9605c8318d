import { join } from 'node:path'
import { z } from 'zod'
import type { SearchDocument } from '../../lib/search/schema'
import type { SynonymGroup } from '../../lib/synonym/schema'
import { Failure } from '../failure.mjs'
import { run } from '../lifetime.mjs'
import type { Engine } from './engine'
import { builders, ENGINE_IDS, type EngineId } from './engines'
import { generatedDocuments } from './generated-documents'
import { readQuestions } from './questions'
import { quantile } from './statistics'
import { table } from './table'
import { manyQuestions, typedBeginnings } from './typed'

/** What is measured, in full and to have a look. */
const FULL = { factors: [1, 10, 100], goal: 10_000, questions: 1_000, seconds: 240 }
const QUICK = { factors: [1, 10], goal: undefined, questions: 150, seconds: 40 }
/** Questions asked before the clock is started, none of them measured. */
const WARMING = 100

const weightSchema = z.strictObject({ seconds: z.number(), bytes: z.number() })
/** What it took to make an engine: time from nothing, and memory (or, of PostgreSQL, disk). */
export type Weight = z.infer<typeof weightSchema>

/** How long each question took, in milliseconds, ascending. */
interface Times {
  search: number[]
  suggest: number[]
}

/** How fast the engines answer, side by side in the same run, with ever more documents. */
export async function speedReport(
  real: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
  quick: boolean,
): Promise<string> {
  const plan = quick ? QUICK : FULL
  const sizes = plan.factors.map((factor) => factor * real.length)
  if (plan.goal !== undefined) sizes.push(plan.goal)
  const sections: string[] = []
  for (const size of sizes.sort((a, b) => a - b)) {
    const weights = new Map<EngineId, Weight>()
    for (const id of ENGINE_IDS) weights.set(id, await weigh(id, size))
    const documents = generatedDocuments(real, size)
    const { times, names, asked } = await measure(documents, synonyms, plan)
    const rows = ENGINE_IDS.map((id) => rowOf(names.get(id) ?? id, times.get(id), weights.get(id), size))
    sections.push(`## ${size} dokument (${asked} frågor)\n\n${table(HEAD, rows)}`)
    console.error(sections.at(-1))
  }
  return sections.join('\n\n')
}

const HEAD = [
  'motor',
  'sökning median ms',
  'p99 ms',
  'förslag median ms',
  'p99 ms',
  'bygga s',
  'MB per 1 000 dokument',
]

function rowOf(name: string, times: Times | undefined, weight: Weight | undefined, size: number): string[] {
  const shown = (sorted: readonly number[] = []) =>
    [0.5, 0.99].map((share) => (sorted.length === 0 ? '–' : quantile(sorted, share).toFixed(2)))
  const megabytes = ((weight?.bytes ?? 0) / 2 ** 20 / size) * 1000
  return [
    name,
    ...shown(times?.search),
    ...shown(times?.suggest),
    (weight?.seconds ?? 0).toFixed(1),
    megabytes.toFixed(1),
  ]
}

/** Each question is put to all engines in turn, so that whatever else the machine does slows all of them. */
async function measure(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
  plan: Pick<typeof FULL, 'questions' | 'seconds'>,
) {
  const real = [...readQuestions('dev'), ...readQuestions('own')]
  const engines = new Map<EngineId, Engine>()
  for (const [id, build] of Object.entries(builders(synonyms))) {
    engines.set(id as EngineId, await build(documents))
  }
  const times = new Map(ENGINE_IDS.map((id): [EngineId, Times] => [id, { search: [], suggest: [] }]))
  for (const question of manyQuestions(real, WARMING, 1)) {
    for (const engine of engines.values()) {
      await engine.search(question)
      await engine.suggest?.(question.slice(0, 4))
    }
  }
  const ids = [...ENGINE_IDS]
  const until = performance.now() + plan.seconds * 1000
  let asked = 0
  for (const question of manyQuestions(real, plan.questions, 2)) {
    if (performance.now() > until) break
    const [typed = question] = typedBeginnings([question]).slice(asked % 5)
    for (const id of ids) {
      const engine = engines.get(id)
      const own = times.get(id)
      if (!engine || !own) continue
      own.search.push(await timed(() => engine.search(question)))
      if (engine.suggest) own.suggest.push(await timed(() => engine.suggest?.(typed)))
    }
    // Whoever is first meets the cache as the others left it: it is another one each time.
    ids.push(...ids.splice(0, 1))
    asked++
  }
  const names = new Map([...engines].map(([id, { name }]) => [id, name]))
  for (const engine of engines.values()) await engine.close?.()
  for (const { search, suggest } of times.values()) {
    search.sort((a, b) => a - b)
    suggest.sort((a, b) => a - b)
  }
  return { times, names, asked }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  const answer = work()
  if (answer instanceof Promise) await answer
  return performance.now() - start
}

/** Builds an engine in a process of its own, where nothing else has memory and nothing is warm. */
async function weigh(id: EngineId, size: number): Promise<Weight> {
  const script = join(process.cwd(), 'scripts', 'bench-search-weigh.ts')
  const args = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', script, id, String(size)]
  const { code, output } = await run(process.execPath, args, { cwd: process.cwd() })
  const line = output.split('\n').findLast((text) => text.startsWith('{'))
  if (code !== 0 || line === undefined)
    throw new Failure(`${id} gick inte att mäta.`, undefined, { log: output })
  return weightSchema.parse(JSON.parse(line))
}
