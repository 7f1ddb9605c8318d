import { describe, expect, it } from 'vitest'
import { editDistance, soundOf, spellingDistance } from './edit-distance'
import { isNeverProposed } from './never-proposed'

describe('distance between spellings', () => {
  it('costs less for what is confused in Swedish', () => {
    expect(editDistance('ferd', 'färd', 3)).toBeLessThan(editDistance('fird', 'färd', 3))
    expect(editDistance('rulstol', 'rullstol', 3)).toBeLessThan(editDistance('rullsol', 'rullstol', 3))
    expect(editDistance('fardtjanst', 'färdtjänst', 3)).toBeLessThan(1)
  })

  it('counts neighbours that changed places once', () => {
    expect(editDistance('toklen', 'tolken', 3)).toBeLessThan(1)
  })

  it('gives up above its limit', () => {
    expect(editDistance('habilitering', 'skolskjuts', 2)).toBeGreaterThan(2)
  })

  it('hears sj, sk, stj and tj', () => {
    expect(soundOf('skjuts')).toBe(soundOf('sjuts'))
    expect(soundOf('stjärna')).toBe(soundOf('sjerna'))
    expect(soundOf('chef')).toBe(soundOf('sjef'))
    expect(spellingDistance('ferdtjenst', 'färdtjänst', 2)).toBeLessThan(1)
  })
})

describe('words that are never proposed', () => {
  it.each(['handikappad', 'handikappade', 'sinnesslö', 'Lyte'.toLowerCase()])('%s', (word) => {
    expect(isNeverProposed(word)).toBe(true)
  })

  it.each(['funktionsnedsättning', 'lyfta', 'hjälpmedel'])('but %s may be', (word) => {
    expect(isNeverProposed(word)).toBe(false)
  })
})
