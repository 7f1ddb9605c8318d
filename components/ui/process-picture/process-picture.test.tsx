/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import type { Picture } from '@/lib/process/schema'
import { type Example, expectAccessible, render } from '../testing/axe'
import { ProcessPicture } from './process-picture'

const box = (number: number, y: number, actor: Picture['boxes'][number]['actor']) => ({
  ...{ id: `steg-${number}`, number, actor, x: 2, y, width: 330, height: 90 },
  ...{ badge: { x: 29, y: y + 27 }, sign: { x: 59, y: y + 27 }, rules: [] },
  texts: [{ kind: 'title' as const, lines: [{ x: 15, y: y + 60, text: `Rubrik ${number}` }] }],
})

const picture: Picture = {
  ...{ width: 360, height: 360 },
  boxes: [
    { ...box(1, 2, 'family'), clock: { x: 23, y: 80 } },
    { ...box(2, 122, 'court'), rules: [190] },
    { ...box(3, 242, 'other'), stop: { x: 23, y: 320 } },
  ],
  arrows: [
    {
      ...{
        from: 0,
        to: 1,
        lane: null,
        start: { x: 29, y: 92 },
        path: 'M29 92V113',
        head: 'M29 122l-6 -9h12z',
      },
      label: { kind: 'label', lines: [{ x: 45, y: 110, text: 'Om du får ja' }] },
    },
    {
      from: 0,
      to: 2,
      lane: 0,
      start: { x: 332, y: 80 },
      path: 'M332 80H351V269H341',
      head: 'M333 269l9 -6v12z',
    },
    {
      from: 1,
      to: 0,
      lane: 1,
      start: { x: 332, y: 200 },
      path: 'M332 200H356V29H341',
      head: 'M333 29l9 -6v12z',
    },
  ],
}

const element = (
  <ProcessPicture
    id="bild"
    picture={picture}
    title="Så ansöker du, som bild"
    description="Tre steg. Allt i bilden står i listan."
    list={{ href: '#lista', label: 'Samma sak som lista' }}
  />
)

const examples: Example[] = [{ name: 'three boxes', element }]

describe('process-picture', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is one named image, with a way to the list that says the same', () => {
    const shown = render(element)
    const image = shown.querySelector('[role="img"]')
    const named = (image?.getAttribute('aria-labelledby') ?? '').split(' ')
    expect(named.map((id) => shown.querySelector(`#${id}`)?.textContent)).toEqual([
      'Så ansöker du, som bild',
      'Tre steg. Allt i bilden står i listan.',
    ])
    const caption = shown.querySelector(`#${image?.getAttribute('aria-describedby')}`)
    expect(caption?.querySelector('a')?.getAttribute('href')).toBe('#lista')
  })

  it('draws every box and arrow once, and tells actors apart by their signs', () => {
    const shown = render(element)
    expect(shown.querySelectorAll('rect[rx="12"]')).toHaveLength(3)
    expect(shown.querySelectorAll('path[d="M332 80H351V269H341"]')).toHaveLength(2)
    const signs = [...shown.querySelectorAll('g[transform]')].map((sign) => sign.innerHTML)
    expect(new Set(signs).size).toBe(signs.length)
  })
})
