import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { LOCALES, type Locale, SOURCE_LOCALE } from '../kernel/values'
import { addressesOf } from '../municipality/addresses'
import { judgeTarget, type Verdict } from './address'
import { type LonePlace, mounted } from './mount'
import type { Visitor } from './request-headers'

/** A question that was asked on a search page. */
export interface Question {
  /** Slug of the municipality. */
  municipality: string
  locale: Locale
  /** As it stands in the address. */
  question: string
}

/** Honest robots say what they are. */
const ROBOT = /bot|crawl|spider|slurp|preview/i

/** Does a person open a page by this request? A browser that fetches in advance does not. */
export function isVisit({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (method !== 'GET') return false
  const agent = headers['user-agent'] ?? ''
  if (agent === '' || ROBOT.test(agent)) return false
  const purposes = [headers['sec-purpose'], headers.purpose, headers['x-moz'], headers['x-purpose']]
  return !purposes.some((purpose) => /prefetch|prerender|preview/i.test(String(purpose ?? '')))
}

/** The question that the search page of this address is asked. */
export function questionIn(verdict: Verdict): Question | undefined {
  const place = placeIn(verdict)
  if (verdict.kind !== 'pass' || place?.rest.length !== 1 || place.rest[0] !== 'sok') return undefined
  const question = new URLSearchParams(verdict.search).get('q')?.trim() ?? ''
  return question === '' ? undefined : { municipality: place.municipality, locale: place.locale, question }
}

/**
 * The question whose answers the visitor has before them when they ask for this: browsers tell the page that one
 * comes from to the same host (`Referer`; see `Referrer-Policy`). So nothing has to be added to links, nor remembered.
 * @param place the municipality that has the visitor's host to itself
 */
export function questionBefore(
  { referer }: Pick<IncomingHttpHeaders, 'referer'>,
  visitor: Visitor,
  place: LonePlace | undefined,
): Question | undefined {
  if (!referer?.includes('/sok?') || !URL.canParse(referer)) return undefined
  const from = new URL(referer)
  const own = `${visitor.protocol}://${visitor.host}`
  if (!URL.canParse(own) || from.host !== new URL(own).host) return undefined
  return questionIn(mounted(judgeTarget(from.pathname + from.search), place))
}

/** Is it the same question again: narrowed by a filter, in another language, or on a page that is loaded anew? */
export function isSameQuestion(one: Question | undefined, other: Question | undefined): boolean {
  return (
    one !== undefined &&
    one.municipality === other?.municipality &&
    one.question.toLowerCase() === other.question.toLowerCase()
  )
}

/** Where hits lead: the first segment below the municipality. */
const ANSWERS: ReadonlySet<string> = new Set(
  (() => {
    const to = addressesOf(SOURCE_LOCALE, 'x', 'own')
    const ways = [to.need, to.lifeEvent, to.process, to.service, to.profession, to.paper, to.fund]
    const answers = [...ways, to.organization, to.term].map((way) => way('x'))
    return [...answers, to.minorityLanguages].map((address) => address.split(/[/#]/)[1] ?? '')
  })(),
)

/** Is this a page that a search in the municipality finds, rather than one that every page leads to? */
export function isAnswer(verdict: Verdict, municipality: string): boolean {
  const place = placeIn(verdict)
  return place?.municipality === municipality && ANSWERS.has(place.rest[0] ?? '')
}

function placeIn(verdict: Verdict) {
  if (verdict.kind !== 'pass' || verdict.area !== 'page') return undefined
  const [first] = verdict.segments
  const locale = LOCALES.find((one) => one === first && one !== SOURCE_LOCALE)
  const [municipality, ...rest] = locale === undefined ? verdict.segments : verdict.segments.slice(1)
  return municipality === undefined ? undefined : { locale: locale ?? SOURCE_LOCALE, municipality, rest }
}
