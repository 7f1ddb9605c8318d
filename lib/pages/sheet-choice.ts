/**
 * What is on a sheet of one's own. It stands in the address and nowhere else: whoever has the address has the
 * sheet, as it is on the day it is opened.
 */
export interface SheetChoice {
  needs: string[]
  services: string[]
  /** A line of one's own. */
  line: string | null
  /** How many more were asked for than there is room for. */
  left: number
}

/** So many fit on a sheet that one reads, and in a QR code that a phone can read. */
export const SHEET_ITEMS = 12
/** Characters of one's own line. */
export const SHEET_LINE = 140

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a query as forms and links write it: `behov=tolk&behov=akk&verksamhet=lonnen&rad=…`. Never throws. */
export function sheetChoice(query: Query): SheetChoice {
  const all = (name: string) => [query[name] ?? []].flat().map((value) => value.trim())
  const slugs = (name: string) => [
    ...new Set(
      all(name)
        .map((value) => value.toLowerCase())
        .filter((value) => value.length <= 80 && SLUG.test(value)),
    ),
  ]
  const needs = slugs('behov')
  const services = slugs('verksamhet')
  const line = [...(all('rad')[0] ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()]
    .slice(0, SHEET_LINE)
    .join('')
    .trim()
  const kept = needs.slice(0, SHEET_ITEMS)
  const room = SHEET_ITEMS - kept.length
  return {
    needs: kept,
    services: services.slice(0, room),
    line: line || null,
    left: Math.max(0, needs.length + services.length - SHEET_ITEMS),
  }
}
