// npm run build, and the build step of npm start: builds the pages when the sources are newer than the build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { lockHolder } from '../lib/db/embedded/lock.mjs'
import { Failure, reportFailure } from './failure.mjs'
import { stopOnSignals } from './lifetime.mjs'
import { say, step } from './progress.mjs'
import { root, runNode, setup } from './setup.mjs'

/** What the pages are made of. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema',
  'instrumentation.ts',
  'next.config.ts',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
]

const STAMP = join(root, '.data', 'build.json')
const BUILD_ID = join(root, '.next', 'BUILD_ID')

/** What Next.js says, and what we say for it. */
const PHASES = /** @type {const} */ ([
  [/Creating an optimized production build/, 'kompilerar'],
  [/Compiled successfully/, 'kompilerat'],
  [/Collecting page data/, 'samlar sidor'],
  [/Generating static pages.*?\((\d+)\/(\d+)\)/, 'sida $1 av $2'],
  [/Finalizing page optimization/, 'avslutar'],
])

/**
 * Builds unless the build that is there was made from these very sources.
 * @throws {Failure} when another process shows the pages that a build would take away
 */
export async function buildIfNeeded() {
  const wanted = sourcesDigest()
  if (isBuiltFrom(wanted)) return false
  refuseUnderPortal()
  await build(wanted)
  return true
}

function refuseUnderPortal() {
  const holder = lockHolder(join(root, '.data', 'owner.json'))
  if (holder?.purpose !== 'portal' || holder.pid === process.pid) return
  throw new Failure(
    `Portalen som körs från den här mappen (process ${holder.pid}) använder de byggda sidorna: stoppa den innan du bygger nya.`,
  )
}

/** @param {string} sources the digest of what is built */
async function build(sources) {
  await step('Bygger sidorna', async (report) => {
    // Gone until the new one is whole: an interrupted build must not be served.
    rmSync(STAMP, { force: true })
    const { code, output } = await runNode(
      ['node_modules/next/dist/bin/next', 'build'],
      { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
      (line) => {
        for (const [pattern, said] of PHASES) {
          const match = pattern.exec(line)
          if (match) report(said.replace(/\$(\d)/g, (_, index) => match[Number(index)] ?? ''))
        }
      },
    )
    if (code !== 0) throw new Failure('Sidorna gick inte att bygga; se ovan varför.', undefined, { output })
    mkdirSync(join(root, '.data'), { recursive: true })
    writeFileSync(STAMP, JSON.stringify({ sources, build: readFileSync(BUILD_ID, 'utf8') }))
  })
}

/** @param {string} wanted */
function isBuiltFrom(wanted) {
  try {
    const { sources, build } = JSON.parse(readFileSync(STAMP, 'utf8'))
    return sources === wanted && build === readFileSync(BUILD_ID, 'utf8')
  } catch {
    return false
  }
}

/** A digest of every source's name and contents: unlike times, it survives a checkout of another branch and back. */
function sourcesDigest() {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      // Made from prisma/schema, which counts by itself.
      if (entry.name === 'generated' && path.endsWith(join('lib', 'db'))) return []
      if (/\.test\.tsx?$/.test(entry.name)) return []
      return filesUnder(join(path, entry.name))
    })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  stopOnSignals()
  try {
    await setup()
    if (!(await buildIfNeeded())) say('Sidorna är redan byggda av de här källorna.')
  } catch (error) {
    reportFailure(error)
    process.exitCode = 1
  }
}
