/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { LanguageNote } from './language-note'

const examples: Example[] = [
  {
    name: 'in Swedish only',
    element: (
      <LanguageNote>
        <p>Texten är på svenska.</p>
      </LanguageNote>
    ),
  },
]

describe('language-note', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a note', () => {
    expect(render(<LanguageNote>Text</LanguageNote>).querySelector('[role="note"]')?.textContent).toBe('Text')
  })
})
