/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { BringList } from './bring-list'

const list = (
  <BringList
    issuerLabel="Skrivs av"
    items={[{ text: 'Intyg', issuer: 'läkare' }, { text: 'En vanlig vecka' }]}
  />
)

const examples: Example[] = [{ name: 'papers', element: list }]

describe('bring-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('says who gives a paper', () => {
    const items = [...render(list).querySelectorAll('li')].map((item) => item.textContent)
    expect(items).toEqual(['Intyg Skrivs av läkare', 'En vanlig vecka'])
  })
})
