import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { type DOMWindow, JSDOM } from 'jsdom'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { bundlePublicScript } from '../scripts/public-script.mjs'

/** What a visitor may have to fetch for this, compressed, in bytes. */
const MOST_BYTES = 3_000

/** The script as browsers get it. */
let script: string
let origin: string
/** The questions that came to the server, in order. */
let asked: string[] = []
/** Answers a question; unless a test says otherwise, with three proposals that begin with it. */
let answer: (question: string, response: ServerResponse) => void | Promise<void>
let close: () => void = () => {}

const server = createServer((request: IncomingMessage, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
  const question = searchParams.get('q') ?? ''
  asked.push(`${pathname} ${searchParams.get('municipality')} ${searchParams.get('lang')} ${question}`)
  void answer(question, response)
})

function send(response: ServerResponse, suggestions: object[]): void {
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ suggestions }))
}

beforeAll(async () => {
  script = await bundlePublicScript(process.cwd())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
afterEach(() => close())

interface Field {
  window: DOMWindow
  input: HTMLInputElement
  list: HTMLElement
  status: HTMLElement
  /** What was searched by sending the form. */
  sent: string[]
  /** Writes as a person does: letter by letter. */
  type(text: string, event?: InputEventInit): void
  /** Presses a key. @returns whether the browser goes on to do what it does by itself */
  press(key: string, options?: KeyboardEventInit): boolean
  options(): string[]
  /** Waits for proposals to be there. */
  shown(): Promise<void>
  active(): string | null
}

/** A page with the field, and the script run in it. */
async function open({ coarse = false, typed = '' } = {}): Promise<Field> {
  asked = []
  answer = (question, response) =>
    send(response, [
      { text: `${question} ett`, url: '#ett' },
      { text: `${question} två`, url: '#tva' },
      { text: 'respite care', lang: 'en' },
    ])
  const counts = JSON.stringify(['Inga förslag', '1 förslag', '2 förslag', '3 förslag'])
  const dom = new JSDOM(
    `<!doctype html><html lang="sv"><body><main><search>
      <form action="/lindhaga/sok"><label for="sok">Sök</label>
        <input type="search" id="sok" name="q"
          data-proposals="/api/v1/suggest?municipality=lindhaga&amp;lang=sv"
          data-proposals-label="Sökförslag" data-proposals-counts='${counts}'>
        <button>Sök</button></form></search><p id="beside">Annat</p></main></body></html>`,
    { url: `${origin}/lindhaga`, runScripts: 'outside-only', pretendToBeVisual: true },
  )
  const { window } = dom
  close = () => window.close()
  // What jsdom lacks.
  Object.assign(window, {
    AbortController,
    fetch: (address: string, init: RequestInit) => fetch(new URL(address, window.location.href), init),
    matchMedia: (query: string) => ({ matches: coarse && query === '(pointer: coarse)' }),
  })
  window.Element.prototype.scrollIntoView = () => {}
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = window.document.querySelector<T>(selector)
    if (!found) throw new Error(`there is no ${selector}`)
    return found
  }
  const input = find<HTMLInputElement>('#sok')
  input.focus()
  input.value = typed
  window.eval(script)
  // It comes while the page does, and waits for it.
  await new Promise((done) => window.addEventListener('load', done, { once: true }))
  const sent: string[] = []
  find('form').addEventListener('submit', (event) => {
    event.preventDefault()
    sent.push(input.value)
  })
  const list = find('[role=listbox]')
  const options = () => [...list.children].map(({ textContent }) => textContent)
  return {
    window,
    input,
    list,
    status: find('[role=status]'),
    sent,
    type(text, event) {
      for (const letter of text) {
        input.value += letter
        input.dispatchEvent(new window.InputEvent('input', { bubbles: true, ...event }))
      }
    },
    press(key, init) {
      const event = new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
      return input.dispatchEvent(event)
    },
    options,
    shown: () => vi.waitFor(() => expect(list.hidden).toBe(false)),
    active: () => {
      const id = input.getAttribute('aria-activedescendant')
      const option = id === null ? null : window.document.getElementById(id)
      expect(list.querySelectorAll('[aria-selected=true]')).toHaveLength(option ? 1 : 0)
      if (option) expect(option.getAttribute('aria-selected')).toBe('true')
      return option?.textContent ?? null
    },
  }
}

/** Longer than the script waits for one more letter. */
const settled = () => pause(250)

it('is small', () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(MOST_BYTES)
  expect(script).not.toMatch(/innerHTML|\beval\b|new Function|\.style\b/)
})

it('makes the field a combobox with a list, both closed', async () => {
  const { input, list, status } = await open()
  // Still a search field to browsers, with their cross to clear it.
  expect(input.type).toBe('search')
  expect(input.getAttribute('role')).toBe('combobox')
  expect(input.getAttribute('aria-autocomplete')).toBe('list')
  expect(input.getAttribute('aria-expanded')).toBe('false')
  expect(input.getAttribute('aria-controls')).toBe(list.id)
  expect(list.getAttribute('aria-label')).toBe('Sökförslag')
  expect(list.hidden).toBe(true)
  expect(status.textContent).toBe('')
})

it('asks once for what was typed, shows the answers and says how many they are', async () => {
  const field = await open()
  field.type('kor')
  await field.shown()
  expect(asked).toEqual(['/api/v1/suggest lindhaga sv kor'])
  expect(field.options()).toEqual(['kor ett', 'kor två', 'respite care'])
  expect(field.input.getAttribute('aria-expanded')).toBe('true')
  expect(field.status.textContent).toBe('3 förslag')
  expect(field.active()).toBeNull()
  const languages = [...field.list.querySelectorAll<HTMLElement>('bdi')].map(({ lang }) => lang)
  expect(languages).toEqual(['', '', 'en'])
})

it('says that there are none, and shows no empty list', async () => {
  const field = await open()
  answer = (_, response) => send(response, [])
  field.type('xyz')
  await vi.waitFor(() => expect(field.status.textContent).toBe('Inga förslag'))
  expect(field.list.hidden).toBe(true)
  expect(field.input.getAttribute('aria-expanded')).toBe('false')
})

it('takes names as text, whatever is in them', async () => {
  const field = await open()
  answer = (_, response) => send(response, [{ text: '<img src=x onerror=alert(1)>' }])
  field.type('im')
  await field.shown()
  expect(field.list.querySelector('img')).toBeNull()
  expect(field.options()).toEqual(['<img src=x onerror=alert(1)>'])
})

it('does not ask for one Latin letter, nor for blanks; one letter of another script is enough', async () => {
  const field = await open()
  field.type(' k ')
  await settled()
  expect(asked).toEqual([])
  const other = await open()
  other.type('ت')
  await other.shown()
  expect(asked).toEqual(['/api/v1/suggest lindhaga sv ت'])
})

it('closes when too little is left of what was typed', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  field.input.value = ''
  field.type('k')
  expect(field.list.hidden).toBe(true)
  expect(field.status.textContent).toBe('')
})

it('lets no late answer replace a newer one', async () => {
  const field = await open()
  const held: (() => void)[] = []
  answer = (question, response) => {
    const reply = () => send(response, [{ text: question }])
    if (question === 'ko') held.push(reply)
    else reply()
  }
  field.type('ko')
  await vi.waitFor(() => expect(held).toHaveLength(1))
  field.type('rt')
  await field.shown()
  expect(field.options()).toEqual(['kort'])
  held[0]?.()
  await settled()
  expect(field.options()).toEqual(['kort'])
})

it('is moved through with the arrow keys, round at the ends, and the text stays', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  expect(field.press('ArrowDown')).toBe(false)
  expect(field.active()).toBe('ko ett')
  field.press('ArrowDown')
  field.press('ArrowDown')
  expect(field.active()).toBe('respite care')
  field.press('ArrowDown')
  expect(field.active()).toBe('ko ett')
  field.press('ArrowUp')
  expect(field.active()).toBe('respite care')
  expect(field.input.value).toBe('ko')
})

it('begins at the end with the up arrow', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  field.press('ArrowUp')
  expect(field.active()).toBe('respite care')
})

it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('gives %s back to the text', async (key) => {
  const field = await open()
  field.type('ko')
  await field.shown()
  field.press('ArrowDown')
  expect(field.press(key)).toBe(true)
  expect(field.active()).toBeNull()
  expect(field.list.hidden).toBe(false)
})

it('follows the chosen proposal with Enter', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  field.press('ArrowDown')
  field.press('ArrowDown')
  expect(field.press('Enter')).toBe(false)
  expect(field.window.location.hash).toBe('#tva')
  expect(field.list.hidden).toBe(true)
  expect(field.sent).toEqual([])
})

it('searches for a chosen proposal that leads nowhere by itself', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  field.press('ArrowUp')
  expect(field.press('Enter')).toBe(false)
  expect(field.sent).toEqual(['respite care'])
})

it('leaves Enter to the form when none is chosen', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  expect(field.press('Enter')).toBe(true)
  expect(field.list.hidden).toBe(true)
})

it('does not open over the search that Enter has begun', async () => {
  const field = await open()
  field.type('ko')
  expect(field.press('Enter')).toBe(true)
  await settled()
  expect(field.list.hidden).toBe(true)
})

it('closes with Escape first, then clears, then leaves the key alone', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  expect(field.press('Escape')).toBe(false)
  expect(field.list.hidden).toBe(true)
  expect(field.input.value).toBe('ko')
  expect(field.press('Escape')).toBe(false)
  expect(field.input.value).toBe('')
  expect(field.press('Escape')).toBe(true)
})

it('opens again with the down arrow, with Alt without choosing, and closes with Alt and the up arrow', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  field.press('Escape')
  field.press('ArrowDown', { altKey: true })
  expect(field.list.hidden).toBe(false)
  expect(field.active()).toBeNull()
  field.press('ArrowUp', { altKey: true })
  expect(field.list.hidden).toBe(true)
  field.press('ArrowDown')
  expect(field.active()).toBe('ko ett')
  expect(asked).toHaveLength(1)
})

it('follows what is pressed with the mouse or a finger, and the field keeps focus', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  const name = field.list.querySelector('li:nth-child(2) bdi')
  const down = new field.window.MouseEvent('mousedown', { bubbles: true, cancelable: true })
  expect(name?.dispatchEvent(down)).toBe(false)
  name?.dispatchEvent(new field.window.MouseEvent('click', { bubbles: true }))
  expect(field.window.location.hash).toBe('#tva')
})

it('closes when focus goes, and when one touches beside it', async () => {
  const field = await open()
  field.type('ko')
  await field.shown()
  field.input.blur()
  expect(field.list.hidden).toBe(true)
  field.input.focus()
  field.press('ArrowDown')
  expect(field.list.hidden).toBe(false)
  const touch = new field.window.Event('pointerdown', { bubbles: true })
  field.window.document.getElementById('beside')?.dispatchEvent(touch)
  expect(field.list.hidden).toBe(true)
})

it('waits until a character has been composed, and leaves its keys alone meanwhile', async () => {
  const field = await open()
  field.type('ሓገዝ', { isComposing: true })
  await settled()
  expect(asked).toEqual([])
  expect(field.press('ArrowDown', { isComposing: true })).toBe(true)
  field.input.dispatchEvent(new field.window.Event('compositionend', { bubbles: true }))
  await field.shown()
  expect(asked).toHaveLength(1)
})

it('does not wait on phones, whose keyboards compose every word', async () => {
  const field = await open({ coarse: true })
  field.type('kort', { isComposing: true })
  await field.shown()
})

it('asks for what was typed before it came', async () => {
  const field = await open({ typed: 'kortis' })
  await field.shown()
  expect(asked).toEqual(['/api/v1/suggest lindhaga sv kortis'])
})

it('keeps quiet for as long as the server wants, and the form works', async () => {
  const field = await open()
  answer = (_, response) => {
    response.writeHead(429, { 'Retry-After': '1' }).end()
  }
  field.type('ko')
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await settled()
  field.type('r')
  await settled()
  expect(asked).toHaveLength(1)
  expect(field.list.hidden).toBe(true)
  expect(field.press('Enter')).toBe(true)
  answer = (_, response) => send(response, [{ text: 'kort' }])
  await pause(900)
  field.type('t')
  await field.shown()
})

it.each([
  ['breaks off', (response: ServerResponse) => response.destroy()],
  ['is no JSON', (response: ServerResponse) => response.end('<p>')],
])('stays closed when the answer %s', async (_, reply) => {
  const field = await open()
  answer = (_question, response) => {
    reply(response)
  }
  field.type('ko')
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await settled()
  expect(field.list.hidden).toBe(true)
  expect(field.press('Enter')).toBe(true)
})

it('leaves a field alone that does not ask for it', () => {
  const dom = new JSDOM('<form><input type="search" id="sok"></form>', { runScripts: 'outside-only' })
  dom.window.eval(script)
  expect(dom.window.document.querySelector('input')?.outerHTML).toBe('<input type="search" id="sok">')
})
