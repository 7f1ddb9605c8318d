/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { NoticeBar } from './notice-bar'

const examples: Example[] = [
  { name: 'a made-up municipality', element: <NoticeBar>Lindhaga är en påhittad kommun.</NoticeBar> },
]

describe('notice-bar', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('says its sentence as text', () => {
    expect(render(<NoticeBar>Påhittad</NoticeBar>).querySelector('p')?.textContent).toBe('Påhittad')
  })
})
