import { describe, expect, it } from 'vitest'
import { analyser, contentTokens } from './analyse'
import { cleanQuery, fold, MAX_QUERY_LENGTH } from './normalise'

const forms = (text: string) => analyser.analyse(text).map((token) => token.form)
const stems = (text: string) => analyser.analyse(text).map((token) => token.stem)

describe('words', () => {
  it('gives offsets into the text as it was written', () => {
    const text = 'Åk fa\u0308rd\u00ADtja\u0308nst, sa hon'
    const token = analyser.analyse(text)[1]
    expect(token?.form).toBe('färdtjänst')
    expect(text.slice(token?.start, token?.end)).toBe('fa\u0308rd\u00ADtja\u0308nst')
  })

  it('reads law references, abbreviations and hyphens', () => {
    expect(forms('9 § 6 LSS')).toEqual(['9§6', '9§', 'lss'])
    expect(forms('9 § första stycket')).toEqual(['9§', 'första', 'stycket'])
    expect(forms('9 a §')).toEqual(['9a§'])
    expect(forms('16 kap. 4 § HSL')).toEqual(['16kap4§', '4§', 'hsl'])
    expect(forms('paragraf 7')).toEqual(['7§'])
    expect(forms('t.ex. S.I.P.')).toEqual(['tex', 'sip'])
    expect(forms('LSS-handläggare')).toEqual(['lss', 'handläggare'])
    expect(forms('Ring 112 eller 1177.')).toEqual(['ring', '112', 'eller', '1177'])
  })

  it('reads other scripts', () => {
    expect(forms('مُتَرْجِم، أطفال')).toEqual(['مترجم', 'اطفال'])
    expect(forms('перекладач')).toEqual(['перекладач'])
    expect(forms('ናይ ህጹጽ ረድኤት።')).toEqual(['ናይ', 'ህጹጽ', 'ረድኤት'])
  })

  it('folds what is typed without dots', () => {
    expect(fold('omvårdnadsbidrag é ø')).toBe('omvardnadsbidrag e o')
  })
})

describe('stems', () => {
  it.each([
    'avlösning avlösningen avlösa avlösare avlösaren',
    'bidrag bidraget bidragen bidragets',
    'ansöka ansökan ansöker ansökningar',
    'skola skolan skolor skolorna skolans',
    'barn barnet barnen barns barnens',
    'förälder föräldern föräldrar föräldrarna föräldrars',
    'hjälpmedel hjälpmedlet hjälpmedlen',
    'assistans assistansen',
    'hörsel hörseln',
    'möte mötet möten mötena',
    'utredning utreda utreds utredningar',
    'stöd stödet stödja stödjer',
    'hem hemmet',
    'myndighet myndigheten myndigheter',
    'المترجم مترجم للمترجم',
  ])('%s are one word', (family) => {
    expect(new Set(stems(family)).size).toBe(1)
  })

  it.each([
    ['plan', 'plats'],
    ['tidning', 'tid'],
    ['ordning', 'ord'],
    ['assistans', 'assistent'],
    ['myndighet', 'myndig'],
  ])('%s and %s are two', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other))
  })
})

describe('common words', () => {
  it('are left out of a question', () => {
    const tokens = contentTokens(analyser.analyse('hur gör jag om jag vill ha en tolk'))
    expect(tokens.map((token) => token.form)).toEqual(['tolk'])
  })

  it('stay when there is nothing else', () => {
    expect(contentTokens(analyser.analyse('vad är det')).length).toBe(3)
  })
})

describe('a question as understood', () => {
  it('is trimmed, without control characters, and cut', () => {
    expect(cleanQuery('  ko\u0000rt\u0007\n tid \u202e')).toBe('ko rt tid')
    expect(Array.from(cleanQuery('😀'.repeat(10_000)))).toHaveLength(MAX_QUERY_LENGTH)
    expect(cleanQuery('a\ud800b')).toBe('ab')
  })
})
