/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { PrintFoot } from './print-foot'

const examples: Example[] = [
  { name: 'an address', element: <PrintFoot label="Sidan finns på" address="rattdorr.example/lindhaga" /> },
]

describe('print-foot', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('has the address, left to right', () => {
    const foot = render(<PrintFoot label="Sidan finns på" address="rattdorr.example/lindhaga" />)
    expect(foot.textContent).toBe('Sidan finns på rattdorr.example/lindhaga')
    expect(foot.querySelector('bdi')?.dir).toBe('ltr')
  })
})
