import { messagesOf } from '../kernel/i18n/messages'
import type { Locale } from '../kernel/values'
import { addressesIn, type Chain } from './chain'
import { escapeXml } from './xml'

export const OPENSEARCH_TYPE = 'application/opensearchdescription+xml'

/** OpenSearch 1.1: a short name has 16 characters at most, a long one 48. */
const SHORT_NAME = 16
const LONG_NAME = 48

/**
 * What a browser needs to search the municipality from its address field (OpenSearch 1.1).
 * @param origin beginning of whole addresses, `https://…`
 */
export function openSearchDescription(chain: Chain, locale: Locale, origin: string): string {
  const { name } = chain.municipality
  const { shell, search } = messagesOf(locale)
  const addresses = addressesIn(chain, locale)
  const tag = (label: string, text: string) => `<${label}>${escapeXml(text)}</${label}>`
  const page = escapeXml(`${origin}${addresses.search}?q=`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    tag('ShortName', name.slice(0, SHORT_NAME).trim()),
    tag('LongName', `${shell.product} ${name}`.slice(0, LONG_NAME).trim()),
    tag('Description', search.description.replace('{name}', name)),
    `<Image height="16" width="16" type="image/svg+xml">${escapeXml(`${origin}/dorr.svg`)}</Image>`,
    `<Url type="text/html" template="${page}{searchTerms}"/>`,
    `<Url type="${OPENSEARCH_TYPE}" rel="self" template="${escapeXml(origin + addresses.openSearch)}"/>`,
    tag('Language', locale),
    tag('InputEncoding', 'UTF-8'),
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}
