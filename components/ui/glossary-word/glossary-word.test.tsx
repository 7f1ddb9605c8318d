/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { GlossaryWord } from './glossary-word'

const explain = (id: string) => (
  <GlossaryWord
    id={id}
    word="handläggare"
    explanation="Tar emot din ansökan."
    closeLabel="Stäng"
    more={{ href: '/ordlista', label: 'Ordlistan' }}
  >
    handläggaren
  </GlossaryWord>
)

const paragraph = (
  <p>
    Ring {explain('ord-1')}, och fråga efter {explain('ord-2')}.
  </p>
)

const examples: Example[] = [{ name: 'twice in a paragraph', element: paragraph }]

describe('glossary-word', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('opens its own explanation, and no other', () => {
    const holder = render(paragraph)
    const words = [...holder.querySelectorAll('p > span > button')]
    expect(words.map((word) => word.getAttribute('popovertarget'))).toEqual(['ord-1', 'ord-2'])
    for (const word of words) {
      const sheet = holder.querySelector(`#${word.getAttribute('popovertarget')}`)
      expect(sheet?.getAttribute('popover')).toBe('auto')
      expect(word.nextElementSibling).toBe(sheet)
    }
  })

  it('has a button that closes it', () => {
    const close = render(paragraph).querySelector('#ord-1 > button')
    expect(close?.getAttribute('popovertargetaction')).toBe('hide')
    expect(close?.getAttribute('popovertarget')).toBe('ord-1')
  })

  it('is allowed where it stands: the parser leaves it in its paragraph', () => {
    expect(render(paragraph).querySelectorAll('p')).toHaveLength(1)
  })
})
