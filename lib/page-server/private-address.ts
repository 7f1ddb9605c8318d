import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where a renderer listens. */
export type ListenAddress = { path: string } | { port: number; host?: string }

/** Gives each renderer an address that only this user's processes reach. */
export interface PrivateAddresses {
  next(): ListenAddress
  /** Removes what is left in the file system. */
  remove(): void
}

/** The smallest limit for a socket's path: macOS has 104 bytes with the closing zero, Linux 108. */
const SOCKET_PATH_BYTES = 103

/**
 * Unix sockets in a folder of mode 0700, named pipes on Windows. A new one for each renderer, so that a dead
 * renderer's socket is in nobody's way.
 */
export function privateAddresses(platform: NodeJS.Platform = process.platform): PrivateAddresses {
  let count = 0
  if (platform === 'win32') {
    const name = `\\\\.\\pipe\\ratt-dorr-${randomUUID()}`
    return { next: () => ({ path: `${name}-${++count}` }), remove: () => undefined }
  }
  const folder = mkdtempSync(path.join(shortTemporaryFolder(), 'rd-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { next: () => ({ path: path.join(folder, `${++count}.sock`) }), remove }
}

function shortTemporaryFolder(): string {
  const room = '/rd-XXXXXX/999999.sock'.length
  return Buffer.byteLength(tmpdir()) + room <= SOCKET_PATH_BYTES ? tmpdir() : '/tmp'
}
