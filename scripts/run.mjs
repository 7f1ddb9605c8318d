// node scripts/run.mjs scripts/name.ts …: runs a TypeScript script of the project, after what it needs is in place.
import { resolve } from 'node:path'
import process from 'node:process'
import './warnings.mjs'
import { pathToFileURL } from 'node:url'
import { Failure, reportFailure } from './failure.mjs'
import { isStopping, onStop, stopEverything, stopOnSignals } from './lifetime.mjs'
import { root, setup } from './setup.mjs'

stopOnSignals()
try {
  const script = process.argv[2]
  if (!script)
    throw new Failure(
      'Säg vilket skript som ska köras.',
      'Till exempel: node scripts/run.mjs scripts/new-migration.ts',
    )
  await setup()
  const { register } = await import('tsx/esm/api')
  onStop(register())
  process.chdir(root)
  // The script reads its own arguments as if it had been started by itself.
  process.argv.splice(1, 2, resolve(root, script))
  await import(pathToFileURL(resolve(root, script)).href)
} catch (error) {
  // What breaks because we are stopping is no news.
  if (!isStopping()) {
    reportFailure(error)
    process.exitCode = 1
  }
} finally {
  await stopEverything()
}
