// The browser that the tests drive: Playwright's own, one of the system, or one that is installed for them.
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { Failure } from './failure.mjs'
import { run } from './lifetime.mjs'
import { step } from './progress.mjs'
import { root, runNode } from './setup.mjs'

const SYSTEM_BROWSERS = [
  // Without the parts that show windows: a page costs it half of what it costs the whole browser.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What keeps a browser quiet and able to run as root and in a container. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of a Chromium, or undefined when there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const shown = Boolean(process.env.PWDEBUG) || process.argv.includes('--headed')
  const system = SYSTEM_BROWSERS.filter((path) => !shown || !path.endsWith('-headless-shell'))
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...system]
  return candidates.find((path) => path && existsSync(path))
}

/** Finds a browser, installing one when there is none and the system lets us. */
export async function ensureBrowser() {
  if (await findBrowser()) return
  await step('Installerar en webbläsare för testerna', async (report) => {
    if (isDebian() && process.getuid?.() === 0) await installWithApt(report)
    if (!(await findBrowser())) await installWithPlaywright(report)
  })
  if (await findBrowser()) return
  throw new Failure(
    'Det finns ingen webbläsare att testa med, och ingen gick att installera.',
    'Installera Chromium (på Debian: apt-get install chromium) eller ange var den finns med CHROMIUM_PATH.',
  )
}

/** @param {(howFar: string) => void} report */
async function installWithApt(report) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @param {string} line */
  const onLine = (line) => {
    const word = /^(Get:\d+|Unpacking|Setting up)/.exec(line)?.[1]
    if (word)
      report(word.startsWith('Get') ? 'hämtar' : word === 'Unpacking' ? 'packar upp' : 'ställer i ordning')
  }
  const options = { cwd: root, env, onLine }
  await run('apt-get', ['update'], options)
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    const install = ['install', '-y', '--no-install-recommends', browser, 'fonts-noto-core']
    // Not every Debian has the first.
    if ((await run('apt-get', install, options)).code === 0) return
  }
}

/** @param {(howFar: string) => void} report */
async function installWithPlaywright(report) {
  await runNode(['node_modules/playwright/cli.js', 'install', 'chromium'], {}, (line) => {
    const percent = /(\d+)% of/.exec(line)?.[1]
    if (percent) report(`${percent} %`)
  })
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
