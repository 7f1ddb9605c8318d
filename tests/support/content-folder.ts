import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * What nothing else in the contents refers to, and what there is most of: translations of needs, easy Swedish, how
 * things go, and the words of other languages. The translations of one need are kept, and the words in Swedish and English.
 */
const LEAVES =
  /[\\/](easy-read|processes)[\\/].+|[\\/](?!tolk\.)[^\\/]+\.[a-z]{2,3}\.md$|[\\/]synonyms[\\/](?!sv|en)[a-z]+\.yaml$/

/** A copy of the project's contents, to change and to load. */
export class ContentFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'ratt-dorr-content-'))

  /** @param size `whole`; or `small`, without what most tests can do without */
  constructor(size: 'whole' | 'small' = 'small') {
    cpSync('content', this.root, {
      recursive: true,
      filter: (source) => size === 'whole' || !LEAVES.test(source),
    })
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
