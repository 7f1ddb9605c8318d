import { join } from 'node:path'
import type { SearchDocument } from '../../lib/search/schema'
import type { SynonymGroup } from '../../lib/synonym/schema'
import { Failure } from '../failure.mjs'
import { run } from '../lifetime.mjs'
import type { Engine } from './engine'
import { builders, ENGINE_IDS, type EngineId } from './engines'
import { generatedDocuments } from './generated-documents'
import { goalTable } from './goals'
import { hostileReport } from './hostile'
import { type Measured, type Weight, weightSchema } from './measured'
import { readQuestions } from './questions'
import { quantile } from './statistics'
import { table } from './table'
import { sideBySide } from './timing'
import { manyQuestions } from './typed'

/** What is measured, in full and to have a look; `goal` is a number of documents, the factors are times the real ones. */
const FULL = { factors: [1, 10, 100], goal: [10_000], questions: 1_000, seconds: 240 }
const QUICK = { factors: [1], goal: [10_000], questions: 150, seconds: 30 }
const WARMING = 60
/** Memory for an engine of all documents. */
const HEAP = '--max-old-space-size=12288'

/** How fast the engines answer, side by side in the same run, with ever more documents. */
export async function speedReport(
  real: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
  quick: boolean,
): Promise<string> {
  const plan = quick ? QUICK : FULL
  const sizes = [...plan.factors.map((factor) => factor * real.length), ...plan.goal].sort((a, b) => a - b)
  const all: Measured[] = []
  for (const size of sizes) {
    const measured = await measure(generatedDocuments(real, size), synonyms, plan)
    all.push(measured)
    console.error(sectionOf(measured))
  }
  const ours = await builders(synonyms).ours(real)
  const hostile = await hostileReport(ours, real, quick ? 2_000 : 20_000)
  return [...all.map(sectionOf), `## Mål\n\n${goalTable(all)}`, `## Fientliga frågor\n\n${hostile}`].join(
    '\n\n',
  )
}

async function measure(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
  { questions, seconds }: typeof FULL,
): Promise<Measured> {
  const weights = new Map<EngineId, Weight>()
  for (const id of ENGINE_IDS) weights.set(id, await weigh(id, documents.length))
  const build = builders(synonyms)
  const engines: Engine[] = []
  for (const id of ENGINE_IDS) engines.push(await build[id](documents))
  const real = [...readQuestions('dev'), ...readQuestions('own')]
  const times = await sideBySide(
    engines,
    manyQuestions(real, questions, 2),
    manyQuestions(real, WARMING, 1),
    seconds,
  )
  for (const engine of engines) await engine.close?.()
  const results = ENGINE_IDS.map((id, at) => ({
    id,
    name: engines[at]?.name ?? id,
    times: times[at] ?? { search: [], suggest: [] },
    weight: weights.get(id) ?? { seconds: 0, bytes: 0 },
  }))
  return { size: documents.length, results: new Map(results.map((result) => [result.id, result])) }
}

/** Builds an engine in a process of its own, where nothing else has memory and nothing is warm. */
async function weigh(id: EngineId, size: number): Promise<Weight> {
  const script = join(process.cwd(), 'scripts', 'bench-search-weigh.ts')
  const args = ['--expose-gc', HEAP, '--import', 'tsx', script, id, String(size)]
  const { code, output, stdout } = await run(process.execPath, args, { cwd: process.cwd() })
  if (code !== 0) throw new Failure(`${id} gick inte att mäta.`, undefined, { log: output })
  return weightSchema.parse(JSON.parse(stdout))
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

function sectionOf({ size, results }: Measured): string {
  const shown = (sorted: readonly number[]) =>
    [0.5, 0.99].map((share) => (sorted.length === 0 ? '–' : quantile(sorted, share).toFixed(2)))
  const rows = [...results.values()].map(({ name, times, weight }) => [
    name,
    ...shown(times.search),
    ...shown(times.suggest),
    weight.seconds.toFixed(1),
    ((weight.bytes / 2 ** 20 / size) * 1000).toFixed(1),
  ])
  const asked = results.get('ours')?.times.search.length ?? 0
  return `## ${size} dokument (${asked} frågor)\n\n${table(HEAD, rows)}`
}
