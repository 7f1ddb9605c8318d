import { log } from '../kernel/log'
import type { Answer } from './ask'

/** Answer of `/api/health/ready` when there is no renderer to ask. */
export const NOT_READY = '{"pages":{"done":0,"total":0},"database":false,"revision":null}'

export interface ReadinessOptions {
  /** Fetches from the renderer; throws when it cannot. */
  fetch(path: string): Promise<Answer>
  /** Is there a renderer that should answer? */
  isUp(): boolean
  /** The contents have changed since the last call, or the last call could not do all: resolves to "done". */
  onChange(): Promise<boolean>
  /** The renderer is there but has left this many questions in a row unanswered. */
  onHung(): void
  everyMs: number
  unanswered: number
}

/** The longest pause before what could not be done for a revision is tried again. */
const RETRY_MOST_MS = 60_000

/** Asks the renderer every few seconds how it is, and notices new contents and a hung process. */
export class Readiness {
  private timer: NodeJS.Timeout | undefined
  private looking = false
  private stopped = false
  private misses = 0
  private ready: boolean | undefined
  private revision: string | undefined
  private done = false
  private changing = false
  private retryMs = 0
  private retryAt = 0

  constructor(private readonly options: ReadinessOptions) {}

  /** Asks now, and then again and again until `stop`. */
  lookNow(): void {
    clearTimeout(this.timer)
    if (this.stopped || this.looking) return
    this.looking = true
    void this.look().finally(() => {
      this.looking = false
      if (!this.stopped) this.timer = setTimeout(() => this.lookNow(), this.options.everyMs).unref()
    })
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }

  private async look(): Promise<void> {
    const { fetch, isUp, onHung, unanswered } = this.options
    if (!isUp()) return
    try {
      const answer = await fetch('/api/health/ready')
      this.misses = 0
      this.heard(answer)
    } catch {
      if (!isUp()) return
      this.misses += 1
      if (this.misses < unanswered) return
      this.misses = 0
      log().error({ unanswered }, 'renderer hangs')
      onHung()
    }
  }

  private heard({ status, body }: Answer): void {
    const ready = status === 200
    if (ready !== this.ready) log().info({ ready }, 'readiness')
    this.ready = ready
    const revision = revisionOf(body)
    if (revision !== this.revision) {
      this.done = false
      this.retryMs = 0
      this.retryAt = 0
    }
    this.revision = revision
    if (!this.done && !this.changing && Date.now() >= this.retryAt) this.change(revision)
  }

  /** Runs beside the looking, which must go on noticing a hung renderer. */
  private change(revision: string): void {
    this.changing = true
    void this.options
      .onChange()
      .catch(() => false)
      .then((done) => {
        this.changing = false
        this.done = done && revision === this.revision
        if (done) return
        this.retryMs = Math.min(Math.max(this.options.everyMs, this.retryMs * 2), RETRY_MOST_MS)
        this.retryAt = Date.now() + this.retryMs
      })
  }
}

function revisionOf(body: string): string {
  let revision: unknown = null
  try {
    const answer: unknown = JSON.parse(body)
    if (typeof answer === 'object' && answer !== null && 'revision' in answer) revision = answer.revision
  } catch {
    // Not what was agreed; then nothing is known about the revision.
  }
  return JSON.stringify(revision) ?? 'null'
}
