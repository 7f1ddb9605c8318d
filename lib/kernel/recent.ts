/**
 * What was worked out lately, so that the same question is not worked out twice in a row. It forgets everything when
 * it is full: what is asked for again soon comes back, and the rest takes no room.
 */
export class Recent<Value> {
  readonly #limit: number
  readonly #known = new Map<string, Value>()

  /** @param limit how many values are kept at most */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The value of a key, worked out when it is not known. */
  of(key: string, workOut: () => Value): Value {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const value = workOut()
    if (this.#known.size >= this.#limit) this.#known.clear()
    this.#known.set(key, value)
    return value
  }
}
