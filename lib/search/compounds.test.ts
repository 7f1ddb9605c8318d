import { describe, expect, it } from 'vitest'
import { analyser } from './analyse'
import { learnParts } from './compounds'

const known = learnParts(
  analyser.analyse(`barn habilitering boende vistelse korttidsboende korttidsvistelse bilder stöd familj rådgivning
    rullstol skola hälsa vård bostad anpassning tillsyn plan ansvar ande skap familjen resor sjuk`),
  analyser,
)

function parts(word: string): string[] {
  const token = analyser.analyse(word)[0]
  return token ? known.split(token) : []
}

describe('compounds', () => {
  it.each([
    ['barnhabiliteringen', ['barn', 'habiliter']],
    ['bildstödet', ['bild', 'stöd']],
    ['familjerådgivning', ['familj', 'rådgiv']],
    ['hälsovård', ['häls', 'vård']],
    ['bostadsanpassningar', ['bostad', 'anpass']],
    ['skolplan', ['skol', 'plan']],
    ['sjukresa', ['sjuk', 'res']],
  ])('%s is divided', (word, expected) => {
    expect(parts(word)).toEqual(expected)
  })

  it('learns a part that is never a word of its own from what follows it', () => {
    expect(parts('korttidsboende')).toEqual(['korttid', 'boend'])
    expect(parts('korttidsstöd')).toEqual(['korttid', 'stöd'])
  })

  it.each(['familjen', 'tillsyn', 'ansvar', 'förskola', 'habilitering', 'boendet', 'skolan', 'vårdande'])(
    '%s is not divided',
    (word) => {
      expect(parts(word)).toEqual([])
    },
  )

  it('gives the known part of a word that is only partly known', () => {
    const token = analyser.analyse('rullstolsramp')[0]
    expect(token && known.splitPartly(token)).toEqual(['rullstol'])
  })
})
