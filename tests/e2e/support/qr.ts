import type { Locator } from '@playwright/test'
import decodeQR from 'qr/decode.js'

/** What a reader reads from a QR code as it is seen on the page, on paper or screen. */
export async function readCode(code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64')
  const browser = code.page().context().browser()
  if (!browser) throw new Error('There is no browser to read the picture with')
  // A page of its own, since the visitor may have scripts switched off.
  const reader = await browser.newPage()
  try {
    const { width, height, data } = await reader.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const drawing = canvas.getContext('2d')
      drawing?.drawImage(image, 0, 0)
      const pixels = drawing?.getImageData(0, 0, image.width, image.height)
      // As text: a list of so many numbers takes long to hand over.
      const text = Array.from(pixels?.data ?? [], (byte) => String.fromCharCode(byte)).join('')
      return { width: image.width, height: image.height, data: btoa(text) }
    }, picture)
    return decodeQR({ width, height, data: Buffer.from(data, 'base64') })
  } finally {
    await reader.close()
  }
}
