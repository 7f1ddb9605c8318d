import { join, relative, resolve } from 'node:path'
import { createClient } from '../lib/db/client'
import { openDatabase } from '../lib/db/embedded/open'
import { migrate } from '../lib/db/migrator/migrate'
import { exportContent } from '../lib/publishing/export'

// npm run content:export -- [folder]
const project = process.cwd()
const given = process.argv.slice(2).find((word) => !word.startsWith('--'))
const folder =
  given === undefined ? join(project, 'content') : resolve(process.env.INIT_CWD ?? project, given)

const database = await openDatabase(project, 'content:export')
const client = createClient({ url: database.url, max: 2, queryTimeoutMillis: 60_000 })
try {
  await migrate({ url: database.url, root: project })
  const { written, unchanged, removed } = await exportContent(client, folder)
  for (const file of written) console.log(`skrev     ${file}`)
  for (const file of removed) console.log(`tog bort  ${file}`)
  console.log(
    `${relative(project, folder) || '.'}: ${written.length} skrivna, ${unchanged.length} som förut, ${removed.length} borttagna.`,
  )
} finally {
  await client.$disconnect()
  await database.close()
}
