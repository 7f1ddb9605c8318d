import type { Opening } from '../kernel/openings'
import type { Question } from './visits'

export interface OpeningsOptions {
  /** Hands on what was gathered. */
  tell(openings: Opening[]): void
  /** How often that is done. Default: every second. */
  everyMs?: number
  /** Different questions that are kept until then; more are forgotten. Default 1,000. */
  most?: number
}

/** Gathers which questions led to a page, so that many visitors are one message. */
export class Openings {
  readonly #gathered = new Map<string, Opening>()
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly options: OpeningsOptions) {}

  /** A page that answers the question was opened. */
  add(question: Question): void {
    const { everyMs = 1_000, most = 1_000 } = this.options
    const key = JSON.stringify([question.municipality, question.locale, question.question])
    const known = this.#gathered.get(key)
    if (known) known.times += 1
    else if (this.#gathered.size < most) this.#gathered.set(key, { ...question, times: 1 })
    this.#timer ??= setTimeout(() => this.flush(), everyMs).unref()
  }

  /** Hands on what there is. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const openings = [...this.#gathered.values()]
    this.#gathered.clear()
    if (openings.length > 0) this.options.tell(openings)
  }
}
