import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

/** A portal of its own, on the build that is there. */
export interface TestPortal {
  /** Where it answers, without a slash at the end. */
  url: string
  /** The process of the front. */
  pid: number
  databaseUrl: string
  /** The address of a PostgreSQL that has the demo to copy: its own, or the one that it was told of. */
  demoServer: string | undefined
  /** The process of its own PostgreSQL, to pause (SIGSTOP) or kill; undefined when it has none. */
  databasePid: number | undefined
  /** The folder of its own PostgreSQL; undefined when it has none. */
  databaseData: string | undefined
  /** What the portal has written to stderr: its log. */
  log(): string
  /**
   * Publishes contents as `content:import --replace` does.
   * @param root a folder as `content/`
   * @param path only this file of it
   */
  publish(root: string, path?: string): Promise<Published>
  /** Stops the portal, and its PostgreSQL too. */
  stop(): Promise<void>
}

/** What a publication did. */
export interface Published {
  /** When the transaction was over, in milliseconds since 1970. */
  at: number
  /** The scopes that changed, with their new revisions. */
  revisions: Readonly<Record<string, number>>
}

/** How to start one. */
export interface TestPortalOptions {
  /** The database of another portal, to use too. Without: one of its own, with the demo. */
  databaseUrl?: string
  /** A PostgreSQL of its own, that can be paused; otherwise it has a database on the one that all share. */
  ownServer?: boolean
  /** For a PostgreSQL of its own: the folder whose contents it has, when not the demo. */
  contents?: string
  /** More environment, for example `MUNICIPALITY`. */
  env?: Record<string, string>
}

/** Where the PostgreSQL is that has the demo to copy; unset when every portal has a server of its own. */
export const DEMO_SERVER = 'E2E_DEMO_SERVER'

/** The folder that a portal with a PostgreSQL of its own loads; unset for the demo. */
export const CONTENTS = 'E2E_CONTENTS'

/** Starts a portal in a process of its own, on a free port; for tests that break things, such as outages. */
export async function startPortal({
  databaseUrl,
  ownServer = false,
  contents,
  env = {},
}: TestPortalOptions = {}): Promise<TestPortal> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/e2e/support/portal-process.ts'], {
    env: {
      ...process.env,
      // Playwright's workers set what would disturb the portal.
      NODE_OPTIONS: undefined,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'warn',
      // The tests are many visitors behind one address.
      SEARCHES_PER_SECOND: '10000',
      ...env,
      DATABASE_URL: databaseUrl,
      [DEMO_SERVER]: ownServer ? undefined : process.env[DEMO_SERVER],
      [CONTENTS]: contents,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const exited = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const started = await Promise.race([
    answer<Started>(lines, 'portal'),
    exited.then(() => Promise.reject(new Error(`The portal did not start:\n${said}`))),
  ])
  await untilReady(started.url)
  return {
    ...started,
    pid: child.pid ?? 0,
    log: () => said,
    publish: async (root, path) => {
      const published = answer<Published | { error: string }>(lines, 'published')
      child.stdin.write(`${JSON.stringify({ root, path })}\n`)
      const outcome = await published
      if ('error' in outcome) throw new Error(outcome.error)
      return outcome
    },
    stop: async () => {
      // The process stops when its input ends, as it does when we are killed.
      child.stdin.end()
      await exited
    },
  }
}

type Started = Pick<TestPortal, 'url' | 'databaseUrl' | 'demoServer' | 'databasePid' | 'databaseData'>

/** What the process says after `word`, the next time that it does. */
function answer<Answer>(lines: Interface, word: string): Promise<Answer> {
  return new Promise((done) => {
    const listen = (line: string) => {
      if (!line.startsWith(`${word} `)) return
      lines.off('line', listen)
      done(JSON.parse(line.slice(word.length + 1)) as Answer)
    }
    lines.on('line', listen)
  })
}

/** On a busy machine the contents may come a moment after the portal. */
async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 3000; attempt++) {
    if ((await fetch(`${url}/api/health/ready`)).ok) return
    await pause(100)
  }
  throw new Error('The portal did not become ready within five minutes')
}
