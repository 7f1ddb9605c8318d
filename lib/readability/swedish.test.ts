import { describe, expect, it } from 'vitest'
import { lix, sentencesOf, wordsOf } from './swedish'

describe('reading Swedish', () => {
  it('ends sentences at full stops, at headings and at list items', () => {
    expect(
      sentencesOf('Så gör du\nRing kommunen. Fråga efter en handläggare! Ta med:\nintyg\nen lapp'),
    ).toEqual(['Så gör du', 'Ring kommunen.', 'Fråga efter en handläggare!', 'Ta med:', 'intyg', 'en lapp'])
  })

  it('does not end a sentence at an abbreviation or a number', () => {
    expect(sentencesOf('Öppet kl. 9–11.30 på vardagar.')).toHaveLength(1)
    expect(wordsOf('LSS 9 § 6, t.ex. SIP-möten')).toEqual(['LSS', '9', '6', 't.ex', 'SIP-möten'])
  })

  it('measures as Björnsson did: words per sentence, and the share of long words', () => {
    // 8 words in 2 sentences, 2 of them longer than six letters: 4 + 25.
    expect(lix('Du kan ringa kommunen. Fråga efter en handläggare.')).toBe(29)
    expect(lix('')).toBe(0)
  })
})
