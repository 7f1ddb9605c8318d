import { relative } from 'node:path'
import { writeMigration } from '../lib/db/migrator/diff'
import { readWords } from './words'

// npm run db:migration -- name [--empty]
const words = readWords('npm run db:migration -- namn [--empty]', ['empty'], Number.POSITIVE_INFINITY)
const root = process.cwd()
const written = await writeMigration(root, words.given.join(' '), new Date(), words.options.has('empty'))
if (written) {
  console.log(`Skrev ${relative(root, written.file)}. Läs den, och kör den med npm start.`)
} else {
  console.log('Inget har ändrats i prisma/schema sedan den senaste migreringen.')
  console.log('En tom migrering (för funktioner, utlösare och villkor): npm run db:migration -- namn --empty')
}
