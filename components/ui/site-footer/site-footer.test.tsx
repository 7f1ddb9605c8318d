/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { SiteFooter } from './site-footer'

const footer = (
  <SiteFooter
    name="Rätt dörr i Lindhaga"
    groups={[
      { heading: 'Hitta', links: [{ href: '/a-o', label: 'A till Ö' }] },
      { heading: 'Om webbplatsen', links: [{ href: '/integritet', label: 'Integritet' }] },
    ]}
  >
    <p>En väg in.</p>
  </SiteFooter>
)

const examples: Example[] = [{ name: 'two groups', element: footer, place: 'page' }]

describe('site-footer', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('makes each group a navigation with the name of its heading', () => {
    const groups = [...render(footer, 'page').querySelectorAll('nav')]
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['Hitta', 'Om webbplatsen'])
    expect(groups.map((group) => group.querySelector('h2')?.textContent)).toEqual(['Hitta', 'Om webbplatsen'])
  })
})
