import { type ErrorFacts, PLACES, placeIn } from '../kernel/error-facts'

/** A fact about something that the renderer wrote. */
export interface RendererFault extends ErrorFacts {
  kind: 'renderer error'
  /** Next.js's number for it. */
  digest?: string
  /** What the language itself complained of, without what was in quotes. */
  detail?: string
}

/** What becomes of a line: passed on as it is (our own log), or gathered into a fault. */
export interface OutputSinks {
  /** A line that our own logger wrote in the renderer. */
  ownLine(line: string): void
  fault(fault: RendererFault): void
}

const HEAD =
  /^(?:⨯ )?(?:\[cause\]: )?(?:unhandledRejection: +)?(?:⨯ )?(?:Uncaught )?((?:[A-Z][A-Za-z0-9]{0,60})?(?:Error|Exception))\b(?: \[[A-Z0-9_]+\])?(?:: (.*))?$/u
const DIGEST = /^\s+digest: '([0-9A-Za-z_;@-]{1,80})'/
const CODE = /^\s+code: '([A-Z][A-Z0-9_]{1,60})'/
/** Their texts speak of the code. Other errors' texts may quote what somebody wrote, and are left out. */
const OF_THE_LANGUAGE = new Set(['TypeError', 'ReferenceError', 'RangeError'])
const LINE_CHARACTERS = 8_192
const GATHER_MS = 200

/**
 * Reduces what the renderer prints to facts. Next.js prints errors with their text, and a text can hold what a
 * visitor asked or an address; the log gets the class, the number and the place, which is what one needs to
 * find the fault. Lines of our own logger (JSON with `level` and `time`) are passed on.
 */
export class RendererOutput {
  private rest = ''
  private gathered: RendererFault | undefined
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly sinks: OutputSinks) {}

  /** Takes what came through the pipe, cut anywhere. */
  push(chunk: string): void {
    const lines = (this.rest + chunk).split('\n')
    this.rest = (lines.pop() ?? '').slice(0, LINE_CHARACTERS)
    for (const line of lines) this.line(line.slice(0, LINE_CHARACTERS))
  }

  /** The pipe is closed: what was being gathered is told. */
  end(): void {
    if (this.rest) this.line(this.rest)
    this.rest = ''
    this.flush()
  }

  private line(line: string): void {
    if (isOwnLine(line)) {
      this.sinks.ownLine(line)
      return
    }
    const head = HEAD.exec(line)
    if (head) {
      this.flush()
      const error = head[1] ?? 'Error'
      this.gathered = { kind: 'renderer error', error, at: [] }
      if (OF_THE_LANGUAGE.has(error)) this.gathered.detail = withoutQuotes(head[2] ?? '')
      this.timer = setTimeout(() => this.flush(), GATHER_MS).unref()
      return
    }
    if (!this.gathered) return
    const place = placeIn(line)
    if (place && this.gathered.at.length < PLACES) this.gathered.at.push(place)
    this.gathered.digest ??= DIGEST.exec(line)?.[1]
    this.gathered.code ??= CODE.exec(line)?.[1]
    if (line === '}') this.flush()
  }

  private flush(): void {
    clearTimeout(this.timer)
    if (this.gathered) this.sinks.fault(this.gathered)
    this.gathered = undefined
  }
}

function isOwnLine(line: string): boolean {
  if (!line.startsWith('{"level":')) return false
  try {
    const entry: unknown = JSON.parse(line)
    return typeof entry === 'object' && entry !== null && 'time' in entry && 'pid' in entry
  } catch {
    return false
  }
}

function withoutQuotes(text: string): string {
  return text
    .replace(/(["'`“”]).*\1/g, '…')
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi, '…')
    .slice(0, 160)
}
