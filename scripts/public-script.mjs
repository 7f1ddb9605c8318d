// The one script of the public pages, bundled into public/ under a name that changes with its contents, and that name
// for the pages to load it by. Takes some hundredths of a second, so it is made each time.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ENTRY = 'public-script/search-proposals.ts'
const ADDRESS = 'components/public/generated/public-script.ts'
const NAME = /^sokforslag\.[0-9a-f]{12}\.js$/

/**
 * The script as browsers get it: minified, for those of the last five years. An older one does not load modules of
 * this kind, or stops at what it does not know, and has the page without proposals.
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 */
export async function bundlePublicScript(root) {
  // Not above: packages may not be installed yet when this file is read.
  const { buildSync } = await import('esbuild')
  // At once and done: the other way leaves esbuild running beside us.
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * Writes the script and its address, unless they are there, and takes away what older sources made.
 * @param {string} root the project's folder
 */
export async function makePublicScript(root) {
  const script = await bundlePublicScript(root)
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 12)
  const name = `sokforslag.${hash}.js`
  const folder = join(root, 'public')
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(folder)) {
    if (NAME.test(other) && other !== name) rmSync(join(folder, other), { force: true })
  }
  writeUnlessSame(join(folder, name), script)
  writeUnlessSame(
    join(root, ADDRESS),
    `/** Where the public pages' script is. Made by scripts/public-script.mjs. */\nexport const PUBLIC_SCRIPT = '/${name}'\n`,
  )
}

/**
 * A file that is written anew would make `npm run dev` compile anew.
 * @param {string} file
 * @param {string} text
 */
function writeUnlessSame(file, text) {
  try {
    if (readFileSync(file, 'utf8') === text) return
  } catch {
    // Not there yet.
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
