// What every command needs before it can begin: the right Node.js, the packages, the database client. Plain
// JavaScript: runs before packages are installed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.mjs'
import { run } from './lifetime.mjs'
import { step } from './progress.mjs'
import { makePublicScript } from './public-script.mjs'

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @throws {Failure} when this Node.js is too old */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return
  throw new Failure(
    `Node.js ${version} är för gammal: portalen behöver 20.19 eller senare, 22.12 eller senare, eller 24.`,
    'Installera en nyare från https://nodejs.org och försök igen.',
  )
}

/** Brings everything up to date that the sources are compiled and run with. */
export async function setup() {
  checkNode()
  await installPackages()
  await generateClient()
  await makePublicScript(root)
}

/** Installs the packages of package-lock.json unless exactly those are there. */
export async function installPackages() {
  const lockFile = join(root, 'package-lock.json')
  const mark = join(root, 'node_modules', '.ratt-dorr-lock')
  const wanted = `${digest([readFileSync(lockFile)])} ${process.platform}-${process.arch}`
  if (readOrEmpty(mark) === wanted || (isInstalledByHand(lockFile) && writeMark(mark, wanted))) return
  await step('Installerar paket', async (report) => {
    const total = packageCount(lockFile)
    const timer = setInterval(() => report(`${Math.min(installedCount(), total)} av ${total} paket`), 1000)
    try {
      rmSync(mark, { force: true })
      await npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
      report(`${total} paket`)
    } finally {
      clearInterval(timer)
    }
    writeFileSync(mark, wanted)
  })
}

/** Generates the Prisma client unless this very schema's is there. */
export async function generateClient(force = false) {
  const schema = join(root, 'prisma', 'schema')
  const out = join(root, 'lib', 'db', 'generated')
  const mark = join(out, '.schema')
  const files = readdirSync(schema).filter((name) => name.endsWith('.prisma'))
  const prisma = readFileSync(join(root, 'node_modules', 'prisma', 'package.json'))
  const wanted = digest([prisma, ...files.sort().map((name) => readFileSync(join(schema, name)))])
  if (!force && readOrEmpty(mark) === wanted) return
  await step('Skapar databasklienten', async () => {
    rmSync(mark, { force: true })
    const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'generate'], {
      // Prisma would download an engine that the client does not use; any program in its place will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    })
    if (code !== 0)
      throw new Failure('Databasklienten kunde inte skapas ur prisma/schema.', undefined, { output })
    mkdirSync(out, { recursive: true })
    writeFileSync(mark, wanted)
  })
}

/**
 * Runs a program of the project with this Node.js.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @param {(line: string) => void} [onLine]
 */
export function runNode(args, env = {}, onLine) {
  return run(process.execPath, args, {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...env }),
    onLine,
  })
}

/** @param {readonly string[]} args */
async function npm(args) {
  // Under `npm start` this is npm's own program, which needs no shell on Windows.
  const cli = process.env.npm_execpath
  const viaNode = cli?.endsWith('.js') || cli?.endsWith('.cjs')
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'development' }
  try {
    const { code, output } =
      cli && viaNode
        ? await run(process.execPath, [cli, ...args], { cwd: root, env })
        : await run('npm', args, { cwd: root, env, shell: process.platform === 'win32' })
    if (code === 0) return
    throw new Failure('Paketen kunde inte installeras.', installRemedy(output), { output: npmErrors(output) })
  } catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code !== 'ENOENT') throw cause
    throw new Failure('npm saknas på datorn.', 'Installera Node.js med npm från https://nodejs.org.', {
      cause,
    })
  }
}

/** @param {string} output */
function installRemedy(output) {
  if (/in sync/.test(output)) return 'package-lock.json passar inte till package.json: kör npm install.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)) {
    return 'Kontrollera att datorn når npm-registret, och försök igen.'
  }
  return 'Se ovan vad npm säger.'
}

/**
 * What npm says is wrong, without its warnings and the list of all its options.
 * @param {string} output
 */
function npmErrors(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line))
  return errors.slice(0, 15).join('\n') || output
}

/**
 * npm writes down what it installed: when that is what the lock file says, somebody ran `npm ci` already.
 * @param {string} lockFile
 */
function isInstalledByHand(lockFile) {
  const installed = readOrEmpty(join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} */
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8'))
  const { packages } = JSON.parse(installed)
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (packages[path]?.version === version && existsSync(join(root, path))) ||
      (optional && !packages[path]),
  )
}

/**
 * @param {string} path
 * @param {string} text
 */
function writeMark(path, text) {
  writeFileSync(path, text)
  return true
}

/** @param {string} lockFile */
function packageCount(lockFile) {
  /** @type {{ packages: Record<string, { os?: string[], cpu?: string[] }> }} */
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'))
  return Object.entries(packages).filter(
    ([path, { os, cpu }]) =>
      path !== '' && (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch)),
  ).length
}

function installedCount() {
  try {
    return readdirSync(join(root, 'node_modules'), { withFileTypes: true }).reduce((sum, entry) => {
      if (!entry.isDirectory() || entry.name.startsWith('.')) return sum
      const scope = entry.name.startsWith('@')
      return sum + (scope ? readdirSync(join(root, 'node_modules', entry.name)).length : 1)
    }, 0)
  } catch {
    return 0
  }
}

/**
 * @param {readonly (string | Buffer)[]} parts
 * @returns {string}
 */
export function digest(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
