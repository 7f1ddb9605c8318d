import { type ChildProcess, fork } from 'node:child_process'
import { Agent } from 'node:http'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { log } from '../kernel/log'
import { timeLimit } from '../kernel/time-limit'
import type { Limits } from './limits'
import type { ListenAddress } from './private-address'
import { type RendererMessage, type RendererSettings, rendererMessageSchema } from './renderer-messages'
import { RendererOutput } from './renderer-output'

/** A renderer that listens, and the connections to it. */
export interface Listening {
  address: ListenAddress
  agent: Agent
  pid: number | undefined
}

export interface RendererOptions {
  /** The module that the child runs; speaks `renderer-messages.ts`. */
  module: string
  root: string
  dev: boolean
  /** Where the next child is to listen. */
  nextAddress(): ListenAddress
  limits: Limits
  /** The child writes where we write (for `next dev`), instead of being reduced to facts. */
  ownTerminal?: boolean
}

/** Connections to the renderer; it has one thread, and more would only wait inside it. */
const CONNECTIONS = 128
/** A renderer that has lived this long was well; its death is not part of a row of deaths. */
const WELL_AFTER_MS = 30_000
const STOP_MS = 8_000

/**
 * The Next.js process, watched: started again when it dies, with growing pauses while it keeps dying.
 * It ends with us in every case, because it ends when its IPC channel closes.
 */
export class Renderer {
  private child: ChildProcess | undefined
  private listening: Listening | undefined
  private deaths = 0
  private stopping = false
  private restartTimer: NodeJS.Timeout | undefined
  private readonly readyListeners: (() => void)[] = []

  constructor(private readonly options: RendererOptions) {}

  /** The renderer that takes requests now; undefined while there is none. */
  current(): Listening | undefined {
    return this.listening
  }

  /** Calls `listener` each time that a renderer has become ready. */
  onReady(listener: () => void): void {
    this.readyListeners.push(listener)
  }

  /**
   * Starts the first renderer and waits until it listens.
   * @throws Error when it ends before that: something is wrong that a second try does not mend
   */
  async start(): Promise<void> {
    await this.launch()
  }

  /** Tells the renderer something, if there is one; whether it heard is not known. */
  tell(message: RendererMessage): void {
    if (this.listening && this.child?.connected) this.child.send(message, () => undefined)
  }

  /** Ends a renderer that no longer answers; the watch starts another. */
  kill(): void {
    this.child?.kill('SIGKILL')
  }

  /** Lets the renderer finish what it has begun, then ends it. No other is started. */
  async stop(): Promise<void> {
    this.stopping = true
    clearTimeout(this.restartTimer)
    this.listening?.agent.destroy()
    this.listening = undefined
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const stop: RendererMessage = { type: 'stop' }
    if (child.connected) child.send(stop, () => undefined)
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(timer)
  }

  private launch(): Promise<void> {
    const { module, root, dev, limits, ownTerminal } = this.options
    const address = this.options.nextAddress()
    const settings: RendererSettings = { root, dev, listen: address }
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const started = Date.now()
    const child = fork(module, [JSON.stringify(settings)], {
      cwd: root,
      execArgv: ['--import', tsx],
      env: { ...process.env, NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ownTerminal ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.child = child
    listenToOutput(child, () => this.child === child && this.listening === undefined)

    return new Promise((resolve, reject) => {
      const endLimit = timeLimit(limits.startMs, () => child.kill('SIGKILL'))
      child.on('message', (raw) => {
        if (rendererMessageSchema.safeParse(raw).data?.type !== 'ready' || this.stopping) return
        endLimit()
        const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS })
        this.listening = { address, agent, pid: child.pid }
        log().info({ ms: Date.now() - started }, 'renderer ready')
        resolve()
        for (const listener of this.readyListeners) listener()
      })
      let over = false
      const end = (code: number | null, signal: NodeJS.Signals | null) => {
        if (over) return
        over = true
        endLimit()
        const wasReady = this.listening?.address === address
        if (wasReady) {
          this.listening?.agent.destroy()
          this.listening = undefined
        }
        reject(new Error(`The renderer ended before it was ready (${signal ?? `exit code ${code}`}).`))
        if (this.stopping) return
        log().error({ code, signal, ms: Date.now() - started }, 'renderer ended')
        if (wasReady && Date.now() - started > WELL_AFTER_MS) this.deaths = 0
        if (wasReady || this.deaths > 0) this.restartLater()
      }
      child.once('exit', end)
      child.on('error', (error) => {
        log().error({ error: error.name }, 'renderer could not be started or told')
        // A process that never came to be has no exit.
        if (child.pid === undefined) end(null, null)
      })
    })
  }

  private restartLater(): void {
    const { restartFirstMs, restartMostMs } = this.options.limits
    const pause = Math.min(restartFirstMs * 2 ** this.deaths, restartMostMs)
    this.deaths += 1
    this.restartTimer = setTimeout(() => {
      // A renderer that dies again has been logged, and its end starts the next.
      this.launch().catch(() => undefined)
    }, pause)
  }
}

/** Before the renderer is ready nobody has asked anything, so its words are the operator's to read. */
function listenToOutput(child: ChildProcess, isStarting: () => boolean): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    const output = new RendererOutput({
      ownLine: (line) => process.stderr.write(`${line}\n`),
      fault: (fault) => log().error(fault, 'renderer error'),
    })
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      if (isStarting() && stream === child.stderr) process.stderr.write(chunk)
      else output.push(chunk)
    })
    stream.on('end', () => output.end())
  }
}
