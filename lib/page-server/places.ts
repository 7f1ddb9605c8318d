import { z } from 'zod'
import { parseHost } from '../kernel/host'
import { log } from '../kernel/log'
import { LOCALES } from '../kernel/values'
import type { Answer } from './ask'
import type { LonePlace } from './mount'

/** Answer of `GET /api/v1/municipalities`, as far as we read it. */
const answerSchema = z.object({
  municipalities: z.array(
    z.object({
      slug: z.string().regex(/^[a-z0-9-]+$/),
      locales: z.array(z.string()),
      domains: z.array(z.string()).default([]),
    }),
  ),
})

/** A municipality, as far as the front must know it. */
export type Place = z.infer<typeof answerSchema>['municipalities'][number]

export interface PlacesOptions {
  /** Fetches from the renderer; throws when it cannot. */
  fetch(path: string): Promise<Answer>
  /** Slug of the one that has the whole instance to itself. */
  only?: string | undefined
}

/** The municipalities of this instance and their hosts, as the renderer last told them. */
export class Places {
  private known: readonly Place[] | undefined
  private hosts: ReadonlyMap<string, Place> = new Map()

  constructor(private readonly options: PlacesOptions) {}

  /**
   * Asks the renderer anew; what was known stays when it cannot tell.
   * @returns all municipalities, or undefined when it could not tell
   */
  async refresh(): Promise<readonly Place[] | undefined> {
    const { fetch, only } = this.options
    try {
      const answer = await fetch('/api/v1/municipalities')
      if (answer.status !== 200) return undefined
      const { municipalities } = answerSchema.parse(JSON.parse(answer.body))
      const hosts = new Map<string, Place>()
      for (const place of municipalities) {
        for (const domain of place.domains) if (!hosts.has(domain)) hosts.set(domain, place)
      }
      this.known = municipalities
      this.hosts = hosts
      if (only !== undefined && !this.find(only)) log().error({ municipality: only }, 'no such municipality')
      return municipalities
    } catch {
      // The renderer or its database is away; the next look tries again.
      return undefined
    }
  }

  /** The municipality that a host belongs to; undefined for a host that they share. @param host as in `Host` */
  alone(host: string | undefined): LonePlace | undefined {
    const { only } = this.options
    if (only !== undefined) return this.find(only) ?? { slug: only, locales: LOCALES }
    const name = parseHost(host)?.name
    return name === undefined ? undefined : this.hosts.get(name)
  }

  /** Those that some host belongs to. */
  get lone(): readonly Place[] {
    const { only } = this.options
    if (only === undefined) return [...new Set(this.hosts.values())]
    return (this.known ?? []).filter(({ slug }) => slug === only)
  }

  /** Those that share a host. */
  get sharing(): readonly Place[] {
    return this.options.only === undefined ? (this.known ?? []) : []
  }

  private find(slug: string): Place | undefined {
    return this.known?.find((place) => place.slug === slug)
  }
}
