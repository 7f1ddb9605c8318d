// npm test: every check and test, in order, going on after a failure. The last line is `N passed, N failed`, alone; how
// many were skipped stands on the line before.
// With a word (check, unit, architecture, integration, e2e): only that part.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from './browser.mjs'
import { buildIfNeeded } from './build.mjs'
import { Failure, reportFailure } from './failure.mjs'
import { onStop, stopEverything, stopOnSignals } from './lifetime.mjs'
import { say, step } from './progress.mjs'
import { root, runNode, setup } from './setup.mjs'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 */

/** What the rules about imports are for. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public-script',
  'scripts',
  'tests',
  'instrumentation.ts',
  'next.config.ts',
  'proxy.ts',
  'server.ts',
]

/** The checks that need no database and no browser: each counts as one. */
const CHECKS = [
  {
    title: 'Stil och vanliga fel (Biome)',
    commands: [['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  },
  {
    title: 'Typer (TypeScript)',
    commands: [
      ['node_modules/next/dist/bin/next', 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
  },
  {
    title: 'Vem som får importera vem (dependency-cruiser)',
    commands: [
      [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        ...SOURCES.filter((path) => existsSync(join(root, path))),
      ],
    ],
  },
  { title: 'Oanvänd kod (knip)', commands: [['node_modules/knip/bin/knip.js', '--no-progress']] },
  {
    title: 'Innehållet, utan databas',
    commands: [['scripts/run.mjs', 'scripts/content-check.ts']],
    // How hard the needs are to read is worth knowing each time.
    tell: /^LIX.*$/m,
  },
]

/** Output that is read and kept; both together some tools take for a mistake. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined }

/** @type {Record<string, () => Promise<Counts>>} */
const PARTS = {
  check,
  unit: () => vitest('unit', 'Enhetstester'),
  architecture: () => vitest('architecture', 'Arkitekturtester'),
  integration: () => vitest('integration', 'Tester mot databasen'),
  e2e,
}

/**
 * The pages' build, from when it has begun.
 * @type {Promise<Counts> | undefined}
 */
let building

const reports = mkdtempSync(join(tmpdir(), 'ratt-dorr-report-'))

stopOnSignals()
onStop(() => rmSync(reports, { recursive: true, force: true }))
try {
  process.chdir(root)
  process.exitCode = await main(process.argv.slice(2))
} finally {
  await stopEverything()
}

/**
 * @param {readonly string[]} wanted the parts to run; all when empty
 * @returns {Promise<number>} exit code
 */
async function main(wanted) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  try {
    const unknown = wanted.filter((part) => !(part in PARTS))
    if (unknown.length) {
      throw new Failure(
        `Det finns ingen testdel ${unknown.join(', ')}.`,
        `Välj bland ${Object.keys(PARTS).join(', ')}.`,
      )
    }
    mkdirSync(join(root, '.data', 'cache'), { recursive: true })
    await setup()
    const parts = Object.entries(PARTS).filter(([name]) => !wanted.length || wanted.includes(name))
    for (const [name, part] of parts) {
      // The tests before those of the pages wait for processes much of the time: the build takes it.
      if (name === 'integration' && parts.some(([other]) => other === 'e2e')) building = buildPages()
      const { passed, failed, skipped = 0 } = await part()
      sum.passed += passed
      sum.failed += failed
      sum.skipped += skipped
    }
  } catch (error) {
    reportFailure(error)
    sum.failed += 1
  }
  say('')
  if (sum.skipped > 0) say(`${sum.skipped} skipped`)
  say(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed > 0 ? 1 : 0
}

/**
 * One step that counts as one: passed, or failed with the reason shown.
 * @param {string} title
 * @param {(report: (howFar: string) => void) => Promise<unknown>} work
 * @returns {Promise<Counts>}
 */
async function countAsOne(title, work) {
  try {
    await step(title, work)
    return { passed: 1, failed: 0 }
  } catch (error) {
    reportFailure(error)
    return { passed: 0, failed: 1 }
  }
}

async function check() {
  const sum = { passed: 0, failed: 0 }
  const waiting = [...CHECKS]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { passed, failed } = await checkOne(next)
      sum.passed += passed
      sum.failed += failed
    }
  }
  // Each is one process on one core. A terminal has one line that says how far one is.
  await Promise.all(Array.from({ length: process.stdout.isTTY ? 1 : availableParallelism() }, lane))
  return sum
}

/** @param {(typeof CHECKS)[number]} check */
function checkOne({ title, commands, tell }) {
  return countAsOne(title, async () => {
    for (const command of commands) {
      const { code, output } = await runNode(command, PLAIN)
      if (code !== 0) throw new Failure(`${title}: se ovan.`, undefined, { log: output })
      const told = tell?.exec(output)?.[0]
      if (told) console.log(`  ${told}`)
    }
  })
}

/**
 * @param {string} project
 * @param {string} title
 */
function vitest(project, title) {
  const file = join(reports, `${project}.json`)
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project]
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  let tests = 0
  return testStep(
    title,
    args,
    {},
    {
      onLine: (line, report) => {
        // One line per file, in one of the forms `(12 tests)` and `(12 tests | 1 failed)`.
        const found = /\((\d+) tests?\b/.exec(line)?.[1]
        tests += Number(found ?? 0)
        if (found) report(`${tests} klara`)
      },
      read: () => {
        const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
          readFileSync(file, 'utf8'),
        )
        return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
      },
    },
  )
}

function buildPages() {
  return countAsOne('Bygge av sidorna', () => buildIfNeeded())
}

async function e2e() {
  const built = await (building ?? buildPages())
  if (built.failed) return built
  try {
    await ensureBrowser()
  } catch (error) {
    reportFailure(error)
    return { passed: built.passed, failed: 1 }
  }
  const file = join(reports, 'e2e.json')
  let tests = 0
  let total = ''
  const counts = await testStep(
    'Tester i webbläsaren',
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', '--pass-with-no-tests'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    {
      onLine: (line, report) => {
        total = /Running (\d+) tests?/.exec(line)?.[1] ?? total
        if (!/^\s*(✓|✘|ok|x|-)\s+\d+ /.test(line) || line.includes('(retry #')) return
        tests += 1
        report(`${tests} av ${total}`)
      },
      read: () => {
        const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8'))
        // Decision 0019.
        const flaky = flakyIn(suites)
        for (const { title, error } of flaky) {
          console.log(`  Gick först vid andra försöket: ${title}`)
          console.log(`    ${error}`)
        }
        const passed = stats.expected + flaky.length
        const failed = stats.unexpected + stats.flaky - flaky.length + (stats.unexpected ? 0 : errors.length)
        return { passed, failed, skipped: stats.skipped }
      },
    },
  )
  return { ...counts, passed: counts.passed + built.passed }
}

/**
 * Tests that failed once and then passed, with what was wrong the first time.
 * @typedef {{ status: string, error?: { message?: string } }} Attempt
 * @typedef {{ file: string, title: string, suites?: Suite[], specs: { title: string, tests: { results: Attempt[] }[] }[] }} Suite
 * @param {readonly Suite[]} suites as Playwright reports them
 * @returns {{ title: string, error: string }[]}
 */
function flakyIn(suites) {
  return suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ results }) => results.length > 1 && results.at(-1)?.status === 'passed')
        .map(({ results }) => ({
          title: `${file}: ${title}`,
          error: results[0]?.error?.message?.split('\n')[0] ?? results[0]?.status ?? '',
        })),
    ),
    ...flakyIn(inner),
  ])
}

/**
 * Runs a test runner and reads what it counted.
 * @param {string} title
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @param {{ onLine: (line: string, report: (howFar: string) => void) => void, read: () => Counts }} runner
 * @returns {Promise<Counts>}
 */
async function testStep(title, args, env, { onLine, read }) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 1 }
  try {
    await step(title, async (report) => {
      const { code, output } = await runNode(args, { ...PLAIN, ...env }, (line) => onLine(line, report))
      try {
        counts = read()
      } catch {
        // No report: the runner itself broke down, which its output tells.
      }
      // What failed outside the tests (a file that does not load, a set-up) has a true exit code only.
      if (code !== 0 && counts.failed === 0) counts.failed = 1
      report(`${counts.passed} klarade, ${counts.failed} underkända`)
      if (counts.failed > 0)
        throw new Failure(`${title}: se ovan.`, undefined, { log: output.slice(-20_000) })
    })
  } catch (error) {
    reportFailure(error)
  }
  return counts
}
