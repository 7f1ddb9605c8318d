import { NATION } from '../../kernel/values'
import { upperDigest } from '../../layering/layer'
import type { SectionKind } from '../../need/schema'
import { NO_DIGEST } from '../files/source'
import type { ContentRecord, RecordOf } from '../records'
import { easyReadDigest, sourceDigest } from '../source-digest'
import type { Universe } from '../universe'

/** A text that was made from another one, which has changed since or was never named. */
export interface MovedOn {
  path: PropertyKey[]
  message: string
  severity: 'error' | 'warning'
}

/** Compares what the record remembers of the texts that it was made from with those texts as they are now. */
export function movedOn(record: ContentRecord, universe: Universe): MovedOn[] {
  if (record.kind === 'needTranslation') return translationMovedOn(record, universe)
  if (record.kind === 'easyRead') return easyReadMovedOn(record, universe)
  if (record.kind !== 'localNeed') return []
  const { need: slug, sections } = record.data
  return Object.entries(sections).flatMap(([name, section]): MovedOn[] => {
    if (section?.mode !== 'replace') return []
    const kind = name as SectionKind
    const above = bodiesAbove(record, kind, universe)
    const path = ['sections', kind, 'basedOn']
    if (section.basedOn !== NO_DIGEST) {
      const now = upperDigest(above)
      if (section.basedOn === now) return []
      const message = `texten som ersätts har ändrats: jämför med den för ${slug}, och skriv sedan basedOn: ${now}`
      return [{ path, message, severity: 'warning' }]
    }
    const message =
      above.length === 0
        ? 'det finns ingen text att ersätta här: väntade mode: add'
        : `basedOn saknas: väntade basedOn: ${upperDigest(above)}`
    return [{ path, message, severity: 'error' }]
  })
}

function translationMovedOn({ data }: RecordOf<'needTranslation'>, universe: Universe): MovedOn[] {
  const source = universe.get('need', NATION, data.need)
  if (!source) return []
  return digestMovedOn(data.sourceDigest, sourceDigest(source.data, data), 'översättningen')
}

function easyReadMovedOn({ data }: RecordOf<'easyRead'>, universe: Universe): MovedOn[] {
  const source = universe.get('need', NATION, data.need)
  if (!source) return []
  return digestMovedOn(data.sourceDigest, easyReadDigest(source.data), 'den lättlästa texten skrevs')
}

function digestMovedOn(remembered: string, now: string, since: string): MovedOn[] {
  if (remembered === now) return []
  const path = ['sourceDigest']
  if (remembered === NO_DIGEST) {
    return [{ path, message: `sourceDigest saknas: väntade sourceDigest: ${now}`, severity: 'error' }]
  }
  const message = `den svenska texten har ändrats sedan ${since}: se över den, och skriv sedan sourceDigest: ${now}`
  return [{ path, message, severity: 'warning' }]
}

/** The Swedish bodies that the record's section stands on, as they are shown above it. */
function bodiesAbove(
  { scopeId, data }: RecordOf<'localNeed'>,
  kind: SectionKind,
  universe: Universe,
): string[] {
  const national = universe.get('need', NATION, data.need)?.data.sections[kind]
  let above = national === undefined ? [] : [national]
  for (const scope of universe.chain(scopeId).slice(1, -1).reverse()) {
    const section = universe.get('localNeed', scope, data.need)?.data.sections[kind]
    if (section) above = section.mode === 'add' ? [...above, section.body] : [section.body]
  }
  return above
}
