import { memoryUsage } from 'node:process'
import { builders, ENGINE_IDS } from './bench-search/engines'
import { generatedDocuments } from './bench-search/generated-documents'
import { documentsFrom, snapshotFromFiles, synonymsFrom } from './bench-search/library'
import type { Weight } from './bench-search/measured'
import { Failure } from './failure.mjs'
import { stopEverything } from './lifetime.mjs'
import { readWords } from './words'

// node --expose-gc --import tsx scripts/bench-search-weigh.ts <engine> <documents>: builds one engine in a process
// of its own, and prints what it took as JSON.
const [name, count] = readWords('bench-search-weigh.ts <motor> <antal dokument>', [], 2).given
const id = ENGINE_IDS.find((known) => known === name)
const collect = globalThis.gc
if (!id || !Number(count)) throw new Failure('Säg vilken motor, och hur många dokument.')
if (!collect) throw new Failure('Kör med node --expose-gc.')

const used = (): number => {
  collect()
  collect()
  const { heapUsed, external } = memoryUsage()
  return heapUsed + external
}

const snapshot = snapshotFromFiles()
const documents = generatedDocuments(documentsFrom(snapshot), Number(count))
const build = builders(synonymsFrom(snapshot))[id]
const before = used()
const start = performance.now()
const engine = await build(documents)
const seconds = (performance.now() - start) / 1000
const inside = used() - before
const weight: Weight = { seconds: engine.indexing ?? seconds, bytes: (await engine.size?.()) ?? inside }
console.log(JSON.stringify(weight))
// Asked once, so that nothing of it was free to go before it was weighed.
await engine.search('habilitering')
await engine.close?.()
await stopEverything()
