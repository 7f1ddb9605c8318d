/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { TextInput } from './text-input'

const examples: Example[] = [
  { name: 'bare', element: <TextInput id="rad" name="rad" label="En egen rad" maxLength={140} /> },
  {
    name: 'with help and what was typed',
    element: (
      <TextInput
        id="rad"
        name="rad"
        label="En egen rad"
        help="Skriv inga namn."
        value="Ring Eva"
        maxLength={140}
      />
    ),
  },
]

describe('text-input', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('keeps what was typed', () => {
    const input = render(
      <TextInput id="rad" name="rad" label="Rad" value="Ring Eva" maxLength={140} />,
    ).querySelector('input')
    expect(input?.value).toBe('Ring Eva')
  })
})
