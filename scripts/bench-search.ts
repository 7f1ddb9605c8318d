import { snapshotFromFiles } from './bench-search/library'
import { oursFrom } from './bench-search/ours'
import { qualityReport } from './bench-search/quality'

// npm run bench:search -- [quality|speed] [--quick] [--all]
console.log(await qualityReport([oursFrom(snapshotFromFiles())]))
