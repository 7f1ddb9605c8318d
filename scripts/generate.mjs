// npm run db:generate: the Prisma client from prisma/schema.
import process from 'node:process'
import { reportFailure } from './failure.mjs'
import { stopOnSignals } from './lifetime.mjs'
import { checkNode, generateClient, installPackages } from './setup.mjs'

stopOnSignals()
try {
  checkNode()
  await installPackages()
  await generateClient(true)
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
