import type { Block, InnerKind } from './schema'

/** How each directive of the dialect is written. */
export interface DirectiveForm {
  /** How mdast names its kind: one, two or three colons. */
  kind: 'textDirective' | 'leafDirective' | 'containerDirective'
  /** Its one attribute, if it has one. */
  attribute?: { name: string; required: boolean }
  /** An example for error messages. */
  example: string
}

export type DirectiveName = 'ord' | 'kontakt' | 'steg' | 'ta-med' | 'obs'

export const DIRECTIVES: Readonly<Record<DirectiveName, DirectiveForm>> = {
  ord: {
    kind: 'textDirective',
    attribute: { name: 'ord', required: true },
    example: ':ord[handläggare]{ord=handlaggare}',
  },
  kontakt: {
    kind: 'textDirective',
    attribute: { name: 'verksamhet', required: true },
    example: ':kontakt[LSS-mottagningen]{verksamhet=lss-mottagningen}',
  },
  steg: {
    kind: 'containerDirective',
    attribute: { name: 'tid', required: false },
    example: ':::steg[Ring kommunen]{tid="samma dag"} … :::',
  },
  'ta-med': {
    kind: 'leafDirective',
    attribute: { name: 'vem', required: false },
    example: '::ta-med[Intyg]{vem="läkare"}',
  },
  obs: { kind: 'containerDirective', example: ':::obs … :::' },
}

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name)
}

/** What a link inside is written with, and what it leads to. */
export const LINK_PREFIXES: Readonly<Record<string, InnerKind>> = {
  behov: 'need',
  verksamhet: 'service',
  ord: 'term',
  omrade: 'area',
  handelse: 'event',
  yrke: 'profession',
  fond: 'fund',
  process: 'process',
  papper: 'paper',
  sida: 'page',
}

/**
 * The pages that every municipality has, as `sida:` names them: by the last part of their address. The one list of
 * them: no municipality may have such a name.
 */
export const PAGE_NAMES = [
  'guide',
  'akut',
  'sok',
  'ordlista',
  'om',
  'yrken',
  'fonder',
  'organisationer',
  'livshandelser',
  'barn-och-unga',
  'for-professionella',
  'tillganglighet',
  'integritet',
  'a-o',
  'mitt-blad',
  'lattlast',
  'processer',
  'papper',
  'vem-gor-vad',
  'minoritetssprak',
] as const
export type PageName = (typeof PAGE_NAMES)[number]

export function isPageName(slug: string): slug is PageName {
  return PAGE_NAMES.some((name) => name === slug)
}

/** Where a block stands; decides which blocks may stand there. */
export type Place = 'root' | 'step' | 'note' | 'item'

/** Which blocks may stand where. */
export const ALLOWED: Readonly<Record<Place, ReadonlySet<Block['type']>>> = {
  root: new Set(['paragraph', 'heading', 'list', 'step', 'bring', 'note']),
  step: new Set(['paragraph', 'list', 'bring', 'note']),
  note: new Set(['paragraph', 'list']),
  item: new Set(['paragraph', 'list']),
}

export const MAX_LIST_DEPTH = 3

/** Sentences that several error messages end with. */
export const EXPECTED = {
  directives: `Använd ${Object.values(DIRECTIVES)
    .map(({ example }) => `\`${example}\``)
    .join(', ')}.`,
  blocks: 'Skriv stycken, mellanrubriker (`### …`), listor, steg, ta med-rader och obs-rutor.',
  inline: 'Skriv vanlig text, **fetstil**, _kursiv_ och länkar.',
  link: `Skriv ${['https://…', ...Object.keys(LINK_PREFIXES).map((prefix) => `${prefix}:…`)]
    .map((form) => `\`${form}\``)
    .join(', ')}.`,
  slug: 'Skriv ett kortnamn med små bokstäver a–z, siffror och bindestreck, till exempel `lss-mottagningen`.',
} as const
