import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of `content/`, to change and publish. */
export interface ContentsCopy {
  root: string
  /** Changes a file; throws when there is nothing to change in it. */
  edit(path: string, before: string, after: string): void
  remove(): void
}

export function copyContents(): ContentsCopy {
  const root = mkdtempSync(join(tmpdir(), 'ratt-dorr-contents-'))
  cpSync('content', root, { recursive: true })
  return {
    root,
    edit: (path, before, after) => {
      const file = join(root, path)
      const text = readFileSync(file, 'utf8')
      if (!text.includes(before)) throw new Error(`${path} does not say ${before}`)
      writeFileSync(file, text.replaceAll(before, after))
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
