import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const sheets = ['app/styles', 'components/ui'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
)

/** Properties and values that name a side of the screen rather than of the text. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:(?!:)|(?:text-align|float|clear)\s*:\s*(?:left|right)/

describe('the style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(30)
  })

  it.each(sheets)('follow the direction of the text: %s', (sheet) => {
    const declarations = readFileSync(join(root, sheet), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => !line.trim().startsWith('@media'))
    expect(declarations.filter((line) => PHYSICAL.test(line))).toEqual([])
  })

  it('fetch nothing from elsewhere', () => {
    for (const sheet of sheets) {
      expect(readFileSync(join(root, sheet), 'utf8'), sheet).not.toMatch(/https?:|\/\//)
    }
  })
})
