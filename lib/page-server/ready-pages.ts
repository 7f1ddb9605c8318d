import { LOCALES, SOURCE_LOCALE } from '../kernel/values'
import type { Answer } from './ask'
import type { Place } from './places'

/** Whose error pages are wanted. */
export interface PlacesToServe {
  /** Those that share a host. */
  sharing: readonly Place[]
  /** Those that have a host to themselves; one may be among both. */
  lone: readonly Place[]
}

export interface ReadyPagesOptions {
  /**
   * Fetches from the renderer; throws when it cannot.
   * @param alone slug of the municipality that is to have the host to itself
   */
  fetch(path: string, alone?: string): Promise<Answer>
  /** Memory for all pages together. Default 32 MB. */
  bytes?: number
}

interface Wanted {
  key: string
  path: string
  alone?: string
}

/** Of which address a page is wanted. */
export interface PageReader {
  /** Of the address inside, with the municipality's name in it, decoded. */
  segments: readonly string[]
  /** Has the municipality the host to itself? */
  alone: boolean
}

/**
 * Error pages fetched in advance, one for each municipality and locale, with the guide's number: for when the
 * renderer cannot make one. They are ordinary pages at `/fel` that declare status 500. A municipality that is
 * reached both among others and on a host of its own has two, for their links differ.
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
  refresh(places: PlacesToServe): Promise<boolean> {
    this.running ??= this.run(places).finally(() => {
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
   */
  find(reader: PageReader): string | undefined {
    const { locale } = this.placeOf(reader.segments)
    return this.findOfMunicipality(reader) ?? this.firstOf(keyOf(locale), keyOf(SOURCE_LOCALE))
  }

  /** As `find`, but only a page of the address's municipality, which has the guide's number. */
  findOfMunicipality({ segments, alone }: PageReader): string | undefined {
    const { locale, slug } = this.placeOf(segments)
    if (slug === undefined) return undefined
    return this.firstOf(keyOf(locale, slug, alone), keyOf(SOURCE_LOCALE, slug, alone))
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

  private async run(places: PlacesToServe): Promise<boolean> {
    const all = [...places.sharing, ...places.lone]
    this.locales = new Set([...LOCALES, ...all.flatMap(({ locales }) => locales)])
    this.municipalities = new Set(all.map(({ slug }) => slug))
    return this.fetchAll(wantedPages(places, this.locales))
  }

  private async fetchAll(wanted: Wanted[]): Promise<boolean> {
    const budget = this.options.bytes ?? 32 * 1_048_576
    const fetched = new Map<string, string>()
    let bytes = 0
    let whole = true
    for (const { key, path, alone } of wanted) {
      const page = await this.fetchOne(path, alone)
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

  private async fetchOne(path: string, alone: string | undefined): Promise<string | undefined> {
    try {
      const answer = await this.options.fetch(path, alone)
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
function wantedPages({ sharing, lone }: PlacesToServe, locales: ReadonlySet<string>): Wanted[] {
  const places = [
    ...sharing.map((place) => ({ ...place, alone: false })),
    ...lone.map((place) => ({ ...place, alone: true })),
  ]
  return [
    ...[...locales].map((locale) => wantedPage(locale)),
    ...places.map(({ slug, alone }) => wantedPage(SOURCE_LOCALE, slug, alone)),
    ...places.flatMap(({ slug, alone, locales: own }) =>
      own.filter((locale) => locale !== SOURCE_LOCALE).map((locale) => wantedPage(locale, slug, alone)),
    ),
  ]
}

function wantedPage(locale: string, slug?: string, alone = false): Wanted {
  const segments = [locale === SOURCE_LOCALE ? undefined : locale, slug, 'fel']
  return {
    key: keyOf(locale, slug, alone),
    path: `/${segments.filter(Boolean).map(String).join('/')}`,
    ...(alone && slug !== undefined ? { alone: slug } : {}),
  }
}

function keyOf(locale: string, slug = '', alone = false): string {
  return `${locale}/${slug}${alone ? ' alone' : ''}`
}
