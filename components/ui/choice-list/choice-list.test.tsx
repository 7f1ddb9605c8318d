/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { ChoiceList } from './choice-list'

const list = (
  <ChoiceList
    legend="Välj stöd"
    name="behov"
    choices={[
      { value: 'tolk', label: 'Tolk', chosen: true },
      { value: 'akk', label: 'AKK', hint: 'bilder och tecken', chosen: false, lang: 'sv' },
    ]}
  />
)

const examples: Example[] = [{ name: 'two, one chosen', element: <form>{list}</form> }]

describe('choice-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('sends what is chosen', () => {
    const form = render(<form>{list}</form>).querySelector('form')
    expect(form && new FormData(form).getAll('behov')).toEqual(['tolk'])
  })
})
