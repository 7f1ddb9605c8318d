// What Node.js warns of is printed, but for one thing that nobody who runs the portal can act on: within a
// transaction Prisma asks for related rows side by side on one connection, and pg 8 queues them and says that pg 9
// will not. Whoever moves to pg 9 meets it in the tests.
import process from 'node:process'

const QUEUED = 'Calling client.query() when the client is already executing a query'

process.removeAllListeners('warning')
process.on('warning', (warning) => {
  if (!warning.message.startsWith(QUEUED)) process.stderr.write(`${warning.name}: ${warning.message}\n`)
})
