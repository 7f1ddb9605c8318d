import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** An account of the operating system that the database server runs as. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/**
 * The account that the server must run as, or undefined for our own. PostgreSQL refuses to run as root: then it
 * runs as whoever owns the data already, otherwise as `nobody`.
 */
export function serverAccount(dataFolder: string): Account | undefined {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined
  const owner = statSync(dataFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { name: accountName(owner.uid), uid: owner.uid, gid: owner.gid }
  return nobody()
}

/**
 * The nearest folder on the way to `path` (or `path` itself) that the account may not enter, or undefined when it
 * may enter all. Reads permission bits; access control lists are not looked at.
 */
export function closedFolder(path: string, account: Account): string | undefined {
  const folders: string[] = []
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    folders.unshift(folder)
    if (dirname(folder) === folder) break
  }
  return folders.find((folder) => {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (!stat?.isDirectory()) return false
    const bits =
      stat.uid === account.uid ? stat.mode >> 6 : stat.gid === account.gid ? stat.mode >> 3 : stat.mode
    return (bits & 1) === 0
  })
}

function nobody(): Account {
  const entry = passwdEntries().find((one) => one.name === 'nobody')
  if (entry) return entry
  // macOS keeps its accounts elsewhere.
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { name: 'nobody', uid: id('-u'), gid: id('-g') }
}

function accountName(uid: number): string {
  return passwdEntries().find((one) => one.uid === uid)?.name ?? String(uid)
}

function passwdEntries(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name, , uid, gid] = line.split(':')
      return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
    })
}
