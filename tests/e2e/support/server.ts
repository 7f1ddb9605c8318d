import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A portal of its own, on the build that is there. */
export interface TestPortal {
  /** Where it answers, without a slash at the end. */
  url: string
  databaseUrl: string
  /** The process of its own PostgreSQL, to pause (SIGSTOP) or kill; undefined when `databaseUrl` was given. */
  databasePid: number | undefined
  /** What the portal has written to stderr: its log. */
  log(): string
  /** Stops the portal, and its PostgreSQL too. */
  stop(): Promise<void>
}

/** How to start one. */
export interface TestPortalOptions {
  /** A PostgreSQL to use; it is migrated, and filled when empty. Without: one of its own, with the demo. */
  databaseUrl?: string
  /** More environment, for example `MUNICIPALITY`. */
  env?: Record<string, string>
}

/** Starts a portal in a process of its own, on a free port; for tests that break things, such as outages. */
export async function startPortal({ databaseUrl, env = {} }: TestPortalOptions = {}): Promise<TestPortal> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/e2e/support/portal-process.ts'], {
    env: {
      ...process.env,
      // Playwright's workers set what would disturb the portal.
      NODE_OPTIONS: undefined,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'warn',
      ...env,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const exited = once(child, 'exit')
  const started = await Promise.race([
    readStarted(child.stdout),
    exited.then(() => Promise.reject(new Error(`The portal did not start:\n${said}`))),
  ])
  return {
    ...started,
    log: () => said,
    stop: async () => {
      // The process stops when its input ends, as it does when we are killed.
      child.stdin.end()
      await exited
    },
  }
}

type Started = Pick<TestPortal, 'url' | 'databaseUrl' | 'databasePid'>

async function readStarted(output: NodeJS.ReadableStream): Promise<Started> {
  const prefix = 'portal '
  const lines = createInterface({ input: output })
  return new Promise((done) => {
    lines.on('line', (line) => {
      if (line.startsWith(prefix)) done(JSON.parse(line.slice(prefix.length)) as Started)
    })
  })
}
