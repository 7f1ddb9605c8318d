/** @vitest-environment jsdom */
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { QrCode } from './qr-code'

const ADDRESS = 'https://rattdorr.example/lindhaga/behov/korttidsvistelse'

const examples: Example[] = [
  { name: 'a page', element: <QrCode text={ADDRESS} label="QR-kod till sidan" /> },
  {
    name: 'a long address',
    element: <QrCode text={`${ADDRESS}?${'behov=tolk&'.repeat(60)}`} label="QR-kod till bladet" />,
  },
]

describe('qr-code', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('draws each dark module of the code, inside a quiet zone of four', () => {
    const path =
      render(<QrCode text={ADDRESS} label="QR-kod" />)
        .querySelector('path')
        ?.getAttribute('d') ?? ''
    const { data } = encode(ADDRESS, { ecc: 'M', border: 0 })
    const drawn = new Set<string>()
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(length); step++) drawn.add(`${Number(x) + step - 4},${Number(y) - 4}`)
    }
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])))
    expect([...drawn].sort()).toEqual(dark.sort())
  })
})
