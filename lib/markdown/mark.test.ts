import { expect, test } from 'vitest'
import { markTerms } from './mark'
import { normalise } from './normalise'
import { parseMarkdown } from './parse'
import { serialiseMarkdown } from './serialise'
import { inlineText } from './text'

const TERMS = [
  { slug: 'handlaggare', forms: ['handläggare', 'handläggaren'] },
  { slug: 'lss', forms: ['LSS'] },
  { slug: 'sip', forms: ['SIP', 'samordnad individuell plan'] },
  { slug: 'plan', forms: ['plan', 'planen'] },
  { slug: 'god-man', forms: ['god man', 'gode mannen'] },
  { slug: 'ar', forms: ['år'] },
  { slug: 'va', forms: ['VA'] },
]

/** The text with its words marked, as it would be written. */
function marked(source: string, seen = new Set<string>()): string {
  return serialiseMarkdown(markTerms(parseMarkdown(source).tree, TERMS, seen)).trim()
}

test.each([
  ['Din handläggare svarar.', 'Din :ord[handläggare]{ord=handlaggare} svarar.'],
  ['Handläggaren svarar.', ':ord[Handläggaren]{ord=handlaggare} svarar.'],
  ['En plan och planen.', 'En :ord[plan]{ord=plan} och planen.'],
  ['En **plan** nu', 'En **:ord[plan]{ord=plan}** nu'],
  ['Gör en samordnad individuell plan.', 'Gör en :ord[samordnad individuell plan]{ord=sip}.'],
  ['SIP är sip.', ':ord[SIP]{ord=sip} är sip.'],
  ['SIP:en görs', ':ord[SIP:en]{ord=sip} görs'],
  ['(LSS)', '(:ord[LSS]{ord=lss})'],
  ['ett år.', 'ett :ord[år]{ord=ar}.'],
  ['Din god man, ja', 'Din :ord[god man]{ord=god-man}, ja'],
])('a word is found: %s', (source, expected) => {
  expect(marked(source)).toBe(expected)
})

test.each([
  'planera, årlig, handläggarens, plån',
  'LSS-handläggare, sip, va, tre-år',
  '[Vad är en plan?](behov:a)',
  '### En plan',
  ':kontakt[LSS-plan nu plan]{verksamhet=a}',
  'hand**läggare** och **hand**läggare',
])('no word is found in %s', (source) => {
  expect(marked(source)).toBe(source)
})

test('a word is marked where it first occurs on the page', () => {
  const seen = new Set<string>()
  expect(marked('En plan.\n\n- En plan.', seen)).toBe('En :ord[plan]{ord=plan}.\n\n- En plan.')
  expect(marked('En plan, LSS.', seen)).toBe('En plan, :ord[LSS]{ord=lss}.')
  expect([...seen]).toEqual(['plan', 'lss'])
})

test('a word that the author marked is explained there', () => {
  expect(marked('Din :ord[kontakt]{ord=handlaggare} är handläggare.')).toBe(
    'Din :ord[kontakt]{ord=handlaggare} är handläggare.',
  )
})

test('no shorter word is marked within a longer one that is already explained', () => {
  const twice = 'samordnad individuell plan'
  expect(marked(`${twice} ${twice}`)).toBe(`:ord[${twice}]{ord=sip} ${twice}`)
})

test('words are found in lists, steps, notes and things to bring, not in the titles of steps', () => {
  expect(marked(':::steg[En plan]\nEn plan.\n:::\n\n::ta-med[LSS]\n\n:::obs\nEtt år.\n:::')).toBe(
    ':::steg[En plan]\nEn :ord[plan]{ord=plan}.\n:::\n\n::ta-med[:ord[LSS]{ord=lss}]\n\n:::obs\nEtt :ord[år]{ord=ar}.\n:::',
  )
})

test('the words stay the same, the tree stays in normal form, and what was given is not changed', () => {
  const { tree } = parseMarkdown('LSS, plan SIP:en år god man **år** plan.')
  const before = structuredClone(tree)
  const after = markTerms(tree, TERMS, new Set())
  expect(tree).toEqual(before)
  expect(normalise(after)).toEqual(after)
  const [paragraph] = after.children
  expect(paragraph?.type === 'paragraph' && inlineText(paragraph.children)).toBe(
    'LSS, plan SIP:en år god man år plan.',
  )
})
