import { join } from 'node:path'
import { migrate } from '@/lib/db/migrator/migrate'
import { importContent } from '@/lib/publishing/import'
import { startServer } from '@/server'
import { startTemporaryServer } from '../../integration/support/temporary-server'

// The process that `startPortal` starts: a database with the demo, and the built portal. It stops when its standard
// input ends.
const root = process.cwd()
const given = process.env.DATABASE_URL
const database = given ? undefined : await startTemporaryServer()
const databaseUrl = given ?? database?.url ?? ''
process.env.DATABASE_URL = databaseUrl

try {
  await migrate({ url: databaseUrl, root })
  await importContent({ databaseUrl, root: join(root, 'content'), replace: false })
  const server = await startServer({ port: 0, host: '127.0.0.1' })
  const url = server.url.replace(/\/$/, '')
  process.stdout.write(`portal ${JSON.stringify({ url, databaseUrl, databasePid: database?.pid })}\n`)
  process.stdin.resume()
  process.stdin.on('end', async () => {
    // A database that a test paused could not hear that it should stop.
    if (database && process.platform !== 'win32') resume(database.pid)
    await server.close()
    await database?.stop()
    process.exit(0)
  })
} catch (error) {
  await database?.stop()
  throw error
}

function resume(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT')
  } catch {
    // The test killed it.
  }
}
