/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { SearchField } from './search-field'

const examples: Example[] = [
  {
    name: 'empty, with examples',
    element: (
      <SearchField
        action="/sok"
        label="Sök med egna ord"
        buttonLabel="Sök"
        examples={{ label: 'Till exempel', items: [{ href: '/sok?q=kortis', text: 'kortis' }] }}
      />
    ),
  },
  {
    name: 'with what was searched',
    element: <SearchField action="/sok" label="Sök" buttonLabel="Sök" value="avlösare" />,
  },
]

describe('search-field', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a form that works without script, and keeps what was searched', () => {
    const holder = render(<SearchField action="/lindhaga/sok" label="Sök" buttonLabel="Sök" value="kortis" />)
    const form = holder.querySelector('search > form')
    expect(form?.getAttribute('action')).toBe('/lindhaga/sok')
    expect(form?.getAttribute('method')).toBe('get')
    const fields = [...holder.querySelectorAll('input')].map((input) => [input.name, input.value])
    expect(fields).toEqual([['q', 'kortis']])
  })

  it('says where proposals are asked for, and what is said of them', () => {
    const proposals = {
      address: '/api/v1/suggest?lang=sv',
      label: 'Förslag',
      counts: ['Inga förslag', '1 förslag'],
    }
    const holder = render(<SearchField action="/sok" label="Sök" buttonLabel="Sök" proposals={proposals} />)
    const {
      proposals: address,
      proposalsLabel,
      proposalsCounts,
    } = holder.querySelector('input')?.dataset ?? {}
    expect({ address, label: proposalsLabel, counts: JSON.parse(proposalsCounts ?? '') }).toEqual(proposals)
  })

  it('has a label that is seen', () => {
    const holder = render(<SearchField action="/sok" label="Sök med egna ord" buttonLabel="Sök" />)
    expect(holder.querySelector('label[for="sok"]')?.textContent).toBe('Sök med egna ord')
    expect(holder.querySelector('input#sok')).not.toBeNull()
  })
})
