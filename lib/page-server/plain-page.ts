import { direction } from '../kernel/i18n/direction'
import { messagesOf } from '../kernel/i18n/messages'
import { type Locale, localeSchema, SOURCE_LOCALE } from '../kernel/values'
import { chooserAddress } from '../municipality/addresses'

/**
 * The page of last resort: made of nothing but interface texts that are in memory, for when no page of the portal's
 * own can be had. It says what is wrong in a sentence, and gives the numbers that always work. No style, no script.
 */
export interface PlainPage {
  status: number
  /** First segment of the address; Swedish when it is no locale. */
  locale?: string | undefined
}

/** A whole HTML page for an answer with `status`. */
export function plainPage({ status, locale: wanted }: PlainPage): string {
  const locale: Locale = localeSchema.catch(SOURCE_LOCALE).parse(wanted)
  const texts = messagesOf(locale).lastResort
  const wording = wordingOf(status)
  const heading = escapeHtml(texts.heading[wording])
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}" dir="${direction(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${heading}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${heading}</h1>`,
    `<p>${escapeHtml(texts.advice[wording])}</p>`,
    `<p>${withNumber(texts.acute, '112')}</p>`,
    `<p>${withNumber(texts.health, '1177')}</p>`,
    `<p><a href="${chooserAddress(locale)}">${escapeHtml(texts.start)}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function wordingOf(status: number) {
  if (status === 404 || status === 410) return 'missing'
  if (status === 400 || status === 414) return 'address'
  if (status === 429 || status === 503) return 'wait'
  return status < 500 ? 'request' : 'fault'
}

function withNumber(sentence: string, number: string): string {
  return escapeHtml(sentence).replace(number, `<a href="tel:${number}"><bdi dir="ltr">${number}</bdi></a>`)
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
