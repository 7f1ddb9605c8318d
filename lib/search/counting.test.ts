import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countable, questionForm } from './counting'

const words = new Set([
  'försäkringskassan',
  'lss',
  'tourettes',
  'bris',
  'västra',
  'götaland',
  'munhälsa',
  'idrottsgren',
])
const isKnown = (word: string) => words.has(word.toLowerCase())

describe('a question that could be anybody’s is counted', () => {
  it.each([
    ['Kan någon passa mitt barn?', 'kan någon passa mitt barn'],
    ['  habelitering ', 'habelitering'],
    ['9 § 5 LSS', '9 § 5 lss'],
    ['16 kap. 4 § socialtjänstlagen', '16 kap. 4 § socialtjänstlagen'],
    ['LSS 1993:387', 'lss 1993:387'],
    ['skolskjuts årskurs 4-6', 'skolskjuts årskurs 4-6'],
    ['fritids 13 till 15 år', 'fritids 13 till 15 år'],
    ['korttids efter 12 år', 'korttids efter 12 år'],
    ['ringa 1177', 'ringa 1177'],
    ['nya regler 2026', 'nya regler 2026'],
    ['Vad heter bidraget för glasögon', 'vad heter bidraget för glasögon'],
    ['t.ex. munhälsa bl.a.', 't.ex. munhälsa bl.a'],
    ['NPF och IF', 'npf och if'],
    ['ansöka hos Försäkringskassan', 'ansöka hos försäkringskassan'],
    ['stöd i Västra Götaland', 'stöd i västra götaland'],
    ['Williams syndrom', 'williams syndrom'],
    ['Downs syndrom', 'downs syndrom'],
    ['bo själv', 'bo själv'],
    ['idrottsgren för alla', 'idrottsgren för alla'],
    ['كرسي متحرك', 'كرسي متحرك'],
    ['крісло колісне', 'крісло колісне'],
    ['LSS', 'lss'],
    ['ｌｓｓ', 'lss'],
  ])('%s', (question, form) => {
    expect(countable(question, isKnown)).toBe(form)
  })
})

describe('a question that could be a person’s is not', () => {
  it.each([
    // Numbers
    '20120412-1234',
    'barn 120412-1234 lss',
    '2012 04 12 12 34',
    'samordningsnummer 701063-2391',
    'ring 070-174 06 05',
    '+46 (0)70 174 06 05',
    '٠٧٠١٧٤٠٦٠٥',
    '１２０４１２１２３４',
    'dnr SN 2024/123',
    'ärende 4711',
    'mål nr 12-24',
    'kontonummer 8327 9',
    'född 12 april',
    'född 3:e maj 2012',
    'född april 12',
    // Ways to reach somebody
    'lisa@skola.example',
    'lisa＠skola',
    'lisa (at) skola',
    'https://skola.example/barn',
    'www.skola',
    'skola.example',
    'Storgatan 12',
    'bor på björkvägen 3b',
    // Names
    'anna',
    'ANNA',
    'Annas färdtjänst',
    'färdtjänst för mohammed',
    'lars-erik boende',
    'svensson',
    'lss handläggare andersson',
    'Karin Ek',
    'Tindra Ek lss',
    'hjälp till Blenda',
    'hjälp till Blenda-Li i skolan',
    'KARIN EK',
    'Xerxes Zoroaster',
    'min dotter heter blenda',
    'han kallas blenda',
    'jag heter x',
    'handläggare lindkvist',
    'ring nyqvist på lss',
    'محمد كرسي متحرك',
    'اسمي ليلى',
    // Stories
    'min son är sju år och har svårt att vara i skolan hela dagen vad gör jag',
    'a'.repeat(61),
    'ett två tre fyra fem sex sju åtta nio',
    // Nothing
    '',
    'x',
    ' ?! ',
    '🦽🦽🦽',
  ])('%s', (question) => {
    expect(countable(question, isKnown)).toBeNull()
  })

  it('whatever stands around it', () => {
    const around = fc.constantFrom('', 'lss ', 'hjälp för ', 'färdtjänst åt ')
    const separator = fc.constantFrom('', ' ', '-', '.', '/', ' - ', '–', ', ')
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 12 })
    const inside = fc.array(separator, { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(around, digits, inside, (before, number, between) => {
        const written = number
          .map((digit, at) => `${digit}${at < number.length - 1 ? between[at] : ''}`)
          .join('')
        expect(countable(before + written, () => true)).toBeNull()
      }),
    )
    const person = fc.constantFrom(
      'Anna',
      'erik',
      'FATIMA',
      'Johans',
      'larsson',
      'Karlssons',
      'Bengt-Åke',
      'олена',
    )
    fc.assert(
      fc.property(around, person, around, (before, name, after) => {
        expect(countable(`${before}${name} ${after}`, () => true)).toBeNull()
      }),
    )
  })
})

it('never throws, keeps within its limits, and says the same of what it has said', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom('Anna', 'lss', '12', '§', '?', '.', 'ö', 'STÖD', 'ß', 'ﬁ', 'İ', '１', '\u200d'),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(anything, (question) => {
      const counted = countable(question)
      if (counted === null) return
      expect(Array.from(counted).length).toBeLessThanOrEqual(60)
      expect(counted.split(' ').length).toBeLessThanOrEqual(8)
      expect(counted).not.toMatch(/[\p{Cc}\p{Cs}]|@|\p{Nd}{5}/u)
      expect(questionForm(counted)).toBe(counted)
      expect(questionForm(question)).toBe(counted)
      expect(countable(counted)).toBe(counted)
    }),
    { numRuns: 2_000 },
  )
})
