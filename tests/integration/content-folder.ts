import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A copy of the project's contents, to change and to load. */
export class ContentFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'ratt-dorr-content-'))

  constructor() {
    cpSync('content', this.root, { recursive: true })
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), text)
  }

  /** Changes the first place that says `from`, which must be there. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file)
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`)
    this.write(
      file,
      text.replace(from, () => to),
    )
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file))
  }

  delete(file: string): void {
    rmSync(join(this.root, file))
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
