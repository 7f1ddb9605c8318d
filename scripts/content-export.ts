import { join, relative, resolve } from 'node:path'
import { createClient } from '../lib/db/client'
import { exportContent } from '../lib/publishing/export'
import { withDatabase } from './with-database'
import { readWords } from './words'

// npm run content:export -- [folder]
const project = process.cwd()
const [given] = readWords('npm run content:export -- [mapp]', [], 1).given
const folder =
  given === undefined ? join(project, 'content') : resolve(process.env.INIT_CWD ?? project, given)

await withDatabase(project, 'content:export', async (url) => {
  const client = createClient({ url, max: 2, queryTimeoutMillis: 60_000 })
  try {
    const { written, unchanged, removed } = await exportContent(client, folder)
    for (const file of written) console.log(`skrev     ${file}`)
    for (const file of removed) console.log(`tog bort  ${file}`)
    console.log(
      `${relative(project, folder) || '.'}: ${written.length} skrivna, ${unchanged.length} som förut, ${removed.length} borttagna.`,
    )
  } finally {
    await client.$disconnect()
  }
})
