import type { Engine } from './bench-search/engine'
import { PEERS } from './bench-search/engines'
import { documentsFrom, snapshotFromFiles, synonymsFrom } from './bench-search/library'
import { oursFrom } from './bench-search/ours'
import { qualityReport } from './bench-search/quality'
import { speedReport } from './bench-search/speed'
import { Failure } from './failure.mjs'
import { readWords } from './words'

// npm run bench:search -- [quality|speed] [--ours] [--all] [--quick]: how well and how fast search answers, beside
// other engines on the same texts. --ours leaves the others out of the quality, --all tells every question that
// failed, --quick measures speed with few questions and documents.
const USAGE = 'npm run bench:search -- [quality|speed] [--ours] [--all] [--quick]'
const words = readWords(USAGE, ['ours', 'all', 'quick'], 1)
const [part] = words.given
if (part !== undefined && part !== 'quality' && part !== 'speed') {
  throw new Failure(`${part} är ingen del av mätningen: skriv ${USAGE}`)
}

const snapshot = snapshotFromFiles()
const documents = documentsFrom(snapshot)
if (part !== 'speed') {
  const engines: Engine[] = [await oursFrom(snapshot)]
  if (!words.options.has('ours')) {
    for (const build of Object.values(PEERS)) engines.push(await build(documents))
  }
  console.log(`# Kvalitet\n\n${await qualityReport(engines, words.options.has('all'))}\n`)
  for (const engine of engines) await engine.close?.()
}
if (part !== 'quality') {
  const report = await speedReport(documents, synonymsFrom(snapshot), words.options.has('quick'))
  console.log(`# Snabbhet\n\n${report}`)
}
