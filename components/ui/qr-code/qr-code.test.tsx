/** @vitest-environment jsdom */
import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { QrCode } from './qr-code'

const ADDRESS = 'https://rattdorr.example/lindhaga/behov/korttidsvistelse'
const LONG_ADDRESS = `${ADDRESS}?${Array.from({ length: 12 }, (_, index) => `behov=omvardnadsbidrag-${index}`).join('&')}&rad=${encodeURIComponent('Hälsningar från förskolan Åängen, ring först!')}`

const examples: Example[] = [
  { name: 'a page', element: <QrCode text={ADDRESS} label="QR-kod till sidan" /> },
  { name: 'a long address', element: <QrCode text={LONG_ADDRESS} label="QR-kod till bladet" /> },
]

/** What a reader sees: the path drawn as pixels, four to a module. */
function pixels(svg: Element): { width: number; height: number; data: Uint8Array } {
  const SCALE = 4
  const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * SCALE
  const data = new Uint8Array(width * width * 4).fill(255)
  const path = svg.querySelector('path')?.getAttribute('d') ?? ''
  for (const [, left, top, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let y = Number(top) * SCALE; y < (Number(top) + 1) * SCALE; y++) {
      for (let x = Number(left) * SCALE; x < (Number(left) + Number(length)) * SCALE; x++) {
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
      }
    }
  }
  return { width, height: width, data }
}

describe('qr-code', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is left out when no code could hold the address', () => {
    expect(render(<QrCode text={ADDRESS.repeat(60)} label="QR-kod" />).querySelector('svg')).toBeNull()
  })

  it.each([ADDRESS, LONG_ADDRESS])('is read as what it says: %s', (address) => {
    const svg = render(<QrCode text={address} label="QR-kod" />).querySelector('svg')
    expect(svg && decodeQR(pixels(svg))).toBe(address)
  })
})
