import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { checkTogether } from '../lib/publishing/checks/check'
import { checkLibrary } from '../lib/publishing/checks/library'
import { listContentFiles, readContentFiles } from '../lib/publishing/files/read'
import { contentFiles } from '../lib/publishing/files/write'
import { problemLine, sortedProblems } from '../lib/publishing/problem'
import { needReadability } from '../lib/publishing/readability'
import { Universe } from '../lib/publishing/universe'
import { readWords } from './words'

// npm run content:check -- [--write] [file or folder]: reads all contents without a database, and says what is
// wrong with the files in question; --write tidies those that are right into their canonical form.
/** LIX: easy in the mean, and no need harder than a newspaper. */
const HARDEST_MEAN = 40
const HARDEST = 48

const words = readWords('npm run content:check -- [--write] [fil eller mapp]', ['write'], 1)
const root = join(process.cwd(), 'content')
const [given] = words.given
const below =
  given === undefined
    ? ''
    : relative(root, resolve(process.env.INIT_CWD ?? process.cwd(), given))
        .split(sep)
        .join('/')
const asked = (file: string) => below === '' || file === below || file.startsWith(`${below}/`)

const { sources, unread, problems } = readContentFiles(root, listContentFiles(root))
const universe = new Universe(
  sources.map(({ record }) => record),
  unread,
)
const today = new Date().toISOString().slice(0, 10)
const found = sortedProblems([
  ...problems,
  ...checkTogether(sources, universe),
  ...checkLibrary(sources, today),
]).filter(({ file }) => asked(file))
for (const problem of found) console.error(problemLine(problem, 'content/'))

const wrong = new Set(problems.map(({ file }) => file))
const tidy = contentFiles(sources.map(({ record }) => record))
const untidy = [...tidy].filter(
  ([file, text]) => asked(file) && !wrong.has(file) && readFileSync(join(root, file), 'utf8') !== text,
)
for (const [file, text] of untidy) {
  if (words.options.has('write')) writeFileSync(join(root, file), text)
  console.log(`${words.options.has('write') ? 'skrev om ' : 'inte i exportens form'}  content/${file}`)
}
const needs = needReadability(sources.map(({ record }) => record))
const worst = needs.slice(0, 10).map(({ slug, lix }) => `${slug} ${lix.toFixed(0)}`)
const mean = needs.reduce((sum, { lix }) => sum + lix, 0) / Math.max(1, needs.length)
console.log(`LIX: ${mean.toFixed(1)} i medeltal för ${needs.length} behov. Svårast: ${worst.join(', ')}.`)
const tooHard = needs.filter(({ lix }) => lix > HARDEST)
if (mean > HARDEST_MEAN || tooHard.length > 0) {
  console.error(`För svårt att läsa: högst ${HARDEST_MEAN} i medeltal och ${HARDEST} för ett behov.`)
  process.exitCode = 1
}

const errors = found.filter(({ severity }) => severity === 'error')
console.log(errors.length === 0 ? 'Inga fel i innehållet.' : `${errors.length} fel i innehållet. `)
if (errors.length > 0 || (untidy.length > 0 && !words.options.has('write'))) process.exitCode = 1
