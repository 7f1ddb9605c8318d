import type { ContentRecord } from '../records'
import { readNeedFile } from './need-file'
import type { KnownFile } from './place'
import { type Point, readYaml, type YamlSource } from './yaml'

/** One record as a file gives it, before anything is known of its form. */
export interface RawSource {
  data: unknown
  at(path: readonly PropertyKey[]): Point
  keyAt(path: readonly PropertyKey[]): Point
  /** Where a text of the record begins. */
  textAt(path: readonly PropertyKey[]): Point
}

/** A record of a file, and where in the file its parts stand. */
export interface SourceRecord extends Omit<RawSource, 'data'> {
  file: string
  /** Canonical. */
  record: ContentRecord
  /** Texts as they are written. */
  written: ContentRecord
}

/** What stands for a digest that nobody has filled in; the checks tell the right one. */
export const NO_DIGEST = '000000000000'

/** The records of a file's text, and what is wrong with its form. */
export function rawSources(
  text: string,
  place: KnownFile,
): { sources: RawSource[]; errors: { at: Point; message: string }[] } {
  if (place.form === 'markdown') return fromNeedFile(text, place)
  const yaml = readYaml(text)
  if (yaml.errors.length > 0) return { sources: [], errors: yaml.errors }
  if (place.form !== 'list' && place.form !== 'lists')
    return { sources: [under(yaml, [], withAreas(yaml.value, place))], errors: [] }
  const value = yaml.value ?? []
  if (!Array.isArray(value)) {
    return {
      sources: [],
      errors: [{ at: yaml.at([]), message: 'väntade en lista: rader som börjar med "- slug: …"' }],
    }
  }
  return { sources: value.map((item: unknown, index) => under(yaml, [index], item)), errors: [] }
}

function under(yaml: YamlSource, prefix: readonly PropertyKey[], data: unknown): RawSource {
  return {
    data,
    at: (path) => yaml.at([...prefix, ...path]),
    keyAt: (path) => yaml.keyAt([...prefix, ...path]),
    textAt: (path) => yaml.textAt([...prefix, ...path]),
  }
}

/** A door is for its own scope when nothing else is said. */
function withAreas(value: unknown, { kind, scopeId }: KnownFile): unknown {
  const has = kind === 'service' || kind === 'guide'
  return has && isObject(value) && !('serviceAreas' in value) ? { ...value, serviceAreas: [scopeId] } : value
}

function fromNeedFile(text: string, { kind }: KnownFile) {
  const { front, sections, errors } = readNeedFile(text)
  if (front.errors.length > 0 || errors.some(({ at }) => at.line === 1)) return { sources: [], errors }
  const bodies = [...sections].map(([name, { body }]) => [name, body] as const)
  const local = kind === 'localNeed'
  const data: unknown = isObject(front.value)
    ? {
        ...front.value,
        ...(kind === 'needTranslation' && !('sourceDigest' in front.value) && { sourceDigest: NO_DIGEST }),
        sections: local ? withModes(front.value.sections, bodies) : Object.fromEntries(bodies),
      }
    : front.value
  if (!local && isObject(front.value) && 'sections' in front.value) {
    errors.push({
      at: front.keyAt(['sections']),
      message: 'fältet sections finns inte här: texterna står under sina rubriker',
    })
  }
  const section = (path: readonly PropertyKey[]) =>
    path[0] === 'sections' ? [...sections].find(([name]) => name === path[1])?.[1] : undefined
  const inText = (path: readonly PropertyKey[]) =>
    path[2] === undefined || path[2] === 'body' ? section(path) : undefined
  const source: RawSource = {
    data,
    at: (path) =>
      (inText(path) && !(local && path[2] !== 'body') ? inText(path)?.heading : undefined) ?? front.at(path),
    keyAt: (path) => front.keyAt(path),
    textAt: (path) => {
      const found = section(path)
      return found ? { line: found.line, column: 1 } : front.textAt(path)
    },
  }
  return { sources: [source], errors: [...errors, ...modeErrors(local, front, sections)] }
}

/** A local section's mode stands in the front matter, its text under its heading. */
function withModes(modes: unknown, bodies: readonly (readonly [string, string])[]): unknown {
  if (modes !== undefined && modes !== null && !isObject(modes)) return modes
  const sections: Record<string, unknown> = {}
  for (const [name, body] of bodies) {
    const mode = isObject(modes) ? modes[name] : undefined
    if (!isObject(mode)) continue
    const unfilled = mode.mode === 'replace' && !('basedOn' in mode)
    sections[name] = { ...mode, ...(unfilled && { basedOn: NO_DIGEST }), body }
  }
  return sections
}

function modeErrors(local: boolean, front: YamlSource, sections: ReadonlyMap<string, { heading: Point }>) {
  const modes = isObject(front.value) ? front.value.sections : undefined
  if (!local || (modes !== undefined && modes !== null && !isObject(modes))) return []
  const named = new Map(Object.entries(modes ?? {}))
  const without = [...sections]
    .filter(([name]) => !isObject(named.get(name)))
    .map(([name, { heading }]) => ({
      at: heading,
      message: `avsnittet saknar läge: väntade "${name}:" med "mode: add" eller "mode: replace" under sections överst`,
    }))
  const empty = [...named.keys()]
    .filter((name) => !sections.has(name as never))
    .map((name) => ({
      at: front.keyAt(['sections', name]),
      message: `sections.${name} har ingen text: väntade en rubrik med text längre ner, eller inget ${name}`,
    }))
  return [...without, ...empty]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
