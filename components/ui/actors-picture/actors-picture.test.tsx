/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { ACTOR_SECTORS } from '@/lib/actor/schema'
import { type Example, expectAccessible, render } from '../testing/axe'
import { ActorsPicture } from './actors-picture'

const NAMES = [
  'Förskola och skola',
  'Hälso- och sjukvård',
  'Kommun och socialtjänst',
  'Statens myndigheter',
  'Föreningar och andra',
]

const element = (
  <>
    <ActorsPicture
      id="karta"
      title="Vem ansvarar för vad, som bild"
      description="Familjen i mitten och fem fält runt om."
      family="Barnet och familjen"
      fields={ACTOR_SECTORS.map((sector, index) => ({ sector, name: NAMES[index] ?? '' }))}
      text={{ href: '#text', label: 'Samma sak som text' }}
    />
    <h2 id="text">Förskola och skola</h2>
  </>
)

const examples: Example[] = [{ name: 'five fields', element }]

describe('actors-picture', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is one named image, with a way to the text that says the same', () => {
    const shown = render(element)
    const image = shown.querySelector('[role="img"]')
    const named = (image?.getAttribute('aria-labelledby') ?? '').split(' ')
    expect(named.map((id) => shown.querySelector(`#${id}`)?.textContent)).toEqual([
      'Vem ansvarar för vad, som bild',
      'Familjen i mitten och fem fält runt om.',
    ])
    expect(shown.querySelector('figcaption a')?.getAttribute('href')).toBe('#text')
  })

  it('tells the fields apart by name, by sign and by pattern, not only by colour', () => {
    const shown = render(element)
    const words = [...shown.querySelectorAll('text')].map((text) => text.textContent).join(' ')
    for (const name of NAMES) expect(words).toContain(name)
    const patterns = [...shown.querySelectorAll('pattern')].map((pattern) => pattern.innerHTML)
    expect(new Set(patterns).size).toBe(5)
    const signs = [...shown.querySelectorAll('g[transform]')].map((sign) => sign.innerHTML)
    expect(new Set(signs).size).toBe(6)
  })

  it('has no style attribute, which the pages’ security policy would refuse', () => {
    expect(render(element).querySelector('[style]')).toBeNull()
  })
})
