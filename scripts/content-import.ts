import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type ImportSummary, importContent } from '../lib/publishing/import'
import { KIND_NAMES, KINDS } from '../lib/publishing/kinds'
import type { Outcome } from '../lib/publishing/plan'
import { ContentInvalidError, problemLine } from '../lib/publishing/problem'
import { withDatabase } from './with-database'
import { readWords } from './words'

// npm run content:import -- [--replace] [path]
const words = readWords('npm run content:import -- [--replace] [fil eller mapp]', ['replace'], 1)
const replace = words.options.has('replace')
const [given] = words.given
const project = process.cwd()
const { root, path } = place(
  given === undefined ? undefined : resolve(process.env.INIT_CWD ?? project, given),
)
const shown = `${relative(project, root) || '.'}/`

try {
  await withDatabase(project, 'content:import', async (databaseUrl) =>
    report(await importContent({ databaseUrl, root, path, replace })),
  )
} catch (error) {
  if (!(error instanceof ContentInvalidError)) throw error
  for (const problem of error.problems) console.error(problemLine(problem, shown))
  const count = error.problems.length === 1 ? 'Ett fel' : `${error.problems.length} fel`
  console.error(`\n${count}. ${error.remedy}`)
  process.exitCode = 1
}

/** The content folder that a path is in; a whole content folder of its own is loaded whole, but removes nothing. */
function place(target: string | undefined): { root: string; path?: string } {
  const own = join(project, 'content')
  if (target === undefined || target === own) return { root: own }
  const below = relative(own, target).split(sep).join('/')
  if (!below.startsWith('..')) return { root: own, path: below }
  for (let folder = target; dirname(folder) !== folder; folder = dirname(folder)) {
    if (!['national', 'regions', 'municipalities'].includes(basename(folder))) continue
    return { root: dirname(folder), path: relative(dirname(folder), target).split(sep).join('/') }
  }
  return { root: target, path: '.' }
}

function report({ kinds, revisions, kept, warnings }: ImportSummary): void {
  for (const problem of warnings) console.error(problemLine(problem, shown))
  const columns: [Outcome, string][] = [
    ['created', 'nya'],
    ['updated', 'ändrade'],
    ['unchanged', 'som förut'],
    ['kept', 'behållna'],
    ['removed', 'borttagna'],
  ]
  const line = (label: string, cells: readonly (string | number)[]) =>
    console.log(label.padEnd(22) + cells.map((cell) => String(cell).padStart(11)).join(''))
  line(
    '',
    columns.map(([, name]) => name),
  )
  for (const kind of KIND_NAMES)
    line(
      KINDS[kind].label,
      columns.map(([outcome]) => kinds[kind][outcome]),
    )
  console.log()
  if (kept.length > 0) {
    console.log(
      'Behållna som de är i databasen, där de har ändrats eller tagits bort (ta filernas med --replace):',
    )
    for (const key of kept) console.log(`  ${key}`)
  }
  const published = [...revisions].map(([scope, revision]) => `${scope} (version ${revision})`)
  console.log(published.length > 0 ? `Publicerat: ${published.join(', ')}.` : 'Ingenting var nytt.')
}
