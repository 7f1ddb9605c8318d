/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Button, ButtonLink } from './button'

const examples: Example[] = [
  {
    name: 'links',
    element: (
      <p>
        <ButtonLink href="/a">Primär</ButtonLink>
        <ButtonLink href="/b" variant="secondary" icon="printer">
          Annan
        </ButtonLink>
        <ButtonLink href="/c" variant="quiet" wide>
          Tyst
        </ButtonLink>
      </p>
    ),
  },
  {
    name: 'buttons',
    element: (
      <form action="/x">
        <Button>Skicka</Button>
        <Button type="button" icon="check">
          Gör
        </Button>
      </form>
    ),
  },
]

describe('button', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('sends its form unless told otherwise', () => {
    const holder = render(
      <Button name="svar" value="ja">
        Ja
      </Button>,
    )
    const button = holder.querySelector('button')
    expect([button?.type, button?.name, button?.value]).toEqual(['submit', 'svar', 'ja'])
  })

  it('is named by its words alone', () => {
    const link = render(
      <ButtonLink href="/a" icon="printer">
        Skriv ut
      </ButtonLink>,
    ).querySelector('a')
    expect(link?.textContent).toBe('Skriv ut')
  })
})
