// What a long step is doing, how far it has come and for how long: one updating line in a terminal, plain lines
// elsewhere. Plain JavaScript: runs before packages are installed.
import { stdout } from 'node:process'

const TTY_INTERVAL = 200
const LINE_INTERVAL = 5000

/**
 * @param {number} milliseconds
 * @returns {string} `4,2 s`, `1 min 12 s`
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/**
 * Runs one step and shows it. A step that takes less than `quietFor` milliseconds shows nothing.
 * @template T
 * @param {string} title what is being done, for example "Installerar paket"
 * @param {(report: (howFar: string) => void) => T | Promise<T>} work is given a function that says how far it is
 * @param {{ quietFor?: number }} [options]
 * @returns {Promise<T>}
 */
export async function step(title, work, options = {}) {
  const { quietFor = 0 } = options
  const began = Date.now()
  let howFar = ''
  let shown = ''
  const text = () => [title, howFar, duration(Date.now() - began)].filter(Boolean).join(' · ')
  const show = () => {
    if (Date.now() - began < quietFor) return
    if (stdout.isTTY) {
      const line = text().slice(0, (stdout.columns || 80) - 2)
      stdout.write(`\r\x1b[2K${line}`)
      shown = line
    } else {
      stdout.write(shown ? `  ${text()}\n` : `${title} …\n`)
      shown = title
    }
  }
  if (quietFor === 0) show()
  const timer = setInterval(show, stdout.isTTY ? TTY_INTERVAL : LINE_INTERVAL)
  const late = quietFor > 0 ? setTimeout(show, quietFor + 1) : undefined
  /** @param {string} mark */
  const end = (mark) => {
    clearInterval(timer)
    clearTimeout(late)
    if (stdout.isTTY && shown) stdout.write('\r\x1b[2K')
    if (shown) stdout.write(`${mark} ${text()}\n`)
  }
  try {
    const result = await work((said) => {
      howFar = said
    })
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  }
}

/**
 * Says one line.
 * @param {string} line
 */
export function say(line) {
  stdout.write(`${line}\n`)
}
