import { z } from 'zod'
import { LOCALES, SOURCE_LOCALE } from '../kernel/values'
import type { Answer } from './ask'

/** Answer of `GET /api/v1/municipalities`, as far as we read it. */
const municipalitiesSchema = z.object({
  municipalities: z.array(z.object({ slug: z.string().regex(/^[a-z0-9-]+$/), locales: z.array(z.string()) })),
})

export interface ReadyPagesOptions {
  /** Fetches from the renderer; throws when it cannot. */
  fetch(path: string): Promise<Answer>
  /** Memory for all pages together. Default 32 MB. */
  bytes?: number
}

interface Wanted {
  key: string
  path: string
}

/**
 * Error pages fetched in advance, one for each municipality and locale, with the guide's number: for when the
 * renderer cannot make one. They are ordinary pages at `/fel` that declare status 500.
 */
export class ReadyPages {
  private pages = new Map<string, string>()
  private locales: ReadonlySet<string> = new Set(LOCALES)
  private municipalities: ReadonlySet<string> = new Set()
  private running: Promise<boolean> | undefined

  constructor(private readonly options: ReadyPagesOptions) {}

  /**
   * Fetches all pages anew, one after the other, keeping the old ones until then. Asked again meanwhile, it
   * gives the run that is under way.
   * @returns whether all are there
   */
  refresh(): Promise<boolean> {
    this.running ??= this.run().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  /** How many pages are ready. */
  get count(): number {
    return this.pages.size
  }

  /**
   * The page for an address: of its municipality in its locale, else in Swedish (with the guide's number, which
   * matters more than the language), else the one without a municipality.
   *
   * @param segments of the address, decoded
   */
  find(segments: readonly string[]): string | undefined {
    const { locale } = this.placeOf(segments)
    return this.findOfMunicipality(segments) ?? this.firstOf(keyOf(locale), keyOf(SOURCE_LOCALE))
  }

  /** As `find`, but only a page of the address's municipality, which has the guide's number. */
  findOfMunicipality(segments: readonly string[]): string | undefined {
    const { locale, slug } = this.placeOf(segments)
    return slug === undefined ? undefined : this.firstOf(keyOf(locale, slug), keyOf(SOURCE_LOCALE, slug))
  }

  private placeOf(segments: readonly string[]): { locale: string; slug: string | undefined } {
    const [first, second] = segments
    const localized = first !== undefined && this.locales.has(first)
    const locale = localized ? first : SOURCE_LOCALE
    const slug = localized ? second : first
    return { locale, slug: slug !== undefined && this.municipalities.has(slug) ? slug : undefined }
  }

  private firstOf(...keys: string[]): string | undefined {
    for (const key of keys) {
      const page = this.pages.get(key)
      if (page !== undefined) return page
    }
    return undefined
  }

  private async run(): Promise<boolean> {
    try {
      const answer = await this.options.fetch('/api/v1/municipalities')
      if (answer.status !== 200) return false
      const { municipalities } = municipalitiesSchema.parse(JSON.parse(answer.body))
      this.locales = new Set([...LOCALES, ...municipalities.flatMap(({ locales }) => locales)])
      this.municipalities = new Set(municipalities.map(({ slug }) => slug))
      return await this.fetchAll(wantedPages(municipalities, this.locales))
    } catch {
      // The renderer or its database is away; the next look tries again, and what we have stays.
      return false
    }
  }

  private async fetchAll(wanted: Wanted[]): Promise<boolean> {
    const budget = this.options.bytes ?? 32 * 1_048_576
    const fetched = new Map<string, string>()
    let bytes = 0
    let whole = true
    for (const { key, path } of wanted) {
      const page = await this.fetchOne(path)
      const kept = page ?? this.pages.get(key)
      whole &&= page !== undefined
      if (kept === undefined) continue
      // UTF-16 in memory at worst.
      bytes += kept.length * 2
      if (bytes > budget) break
      fetched.set(key, kept)
      this.pages.set(key, kept)
    }
    this.pages = fetched
    return whole
  }

  private async fetchOne(path: string): Promise<string | undefined> {
    try {
      const answer = await this.options.fetch(path)
      return isErrorPage(answer) ? answer.body : undefined
    } catch {
      return undefined
    }
  }
}

/**
 * Only the error page itself: while the renderer has no contents, the same address answers with a page that says
 * so (503), or that there is no such municipality (404), and neither has the guide's number.
 */
function isErrorPage({ status, declared, contentType, body }: Answer): boolean {
  return status === 500 && declared && contentType.startsWith('text/html') && hasHeading(body)
}

/** Does a page say anything to a person? Next.js's own error pages are empty or in English. */
export function hasHeading(html: string): boolean {
  return /<h1(?![^>]*next-error-h1)[\s>]/i.test(html)
}

/** Those without a municipality first, then all in Swedish, then the rest: what matters most is there first. */
function wantedPages(
  municipalities: { slug: string; locales: string[] }[],
  locales: ReadonlySet<string>,
): Wanted[] {
  const pairs: [string, string?][] = [...locales].map((locale) => [locale])
  for (const { slug } of municipalities) pairs.push([SOURCE_LOCALE, slug])
  for (const { slug, locales: own } of municipalities) {
    for (const locale of own) if (locale !== SOURCE_LOCALE) pairs.push([locale, slug])
  }
  return pairs.map(([locale, slug]) => {
    const segments = [locale === SOURCE_LOCALE ? undefined : locale, slug, 'fel']
    return { key: keyOf(locale, slug), path: `/${segments.filter(Boolean).map(String).join('/')}` }
  })
}

function keyOf(locale: string, slug = ''): string {
  return `${locale}/${slug}`
}
