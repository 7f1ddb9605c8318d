import { readFileSync } from 'node:fs'
import { properNames } from './contents'

/** A page as it came: what a crawl keeps of it. */
export interface Fetched {
  path: string
  status: number
  html: string
  headers: Readonly<Record<string, string>>
}

/** How a page is built; see `describePages`. */
export interface PageStructure {
  path: string
  lang: string | null
  dir: string | null
  title: string
  /** What is wrong with it, in words. */
  faults: string[]
  /** Everything that can be linked to in it. */
  ids: string[]
  /** Addresses of links on the same site, with their fragments. */
  links: string[]
}

/** What `describePages` is told: it runs in the browser and can reach nothing else. */
export interface PagesToDescribe {
  pages: readonly Pick<Fetched, 'path' | 'html'>[]
  /** The keys of the interface's texts, `need.section.steps`: what is shown where a text is missing. */
  keys: readonly string[]
  /** Names that are said alike in every language. */
  names: readonly string[]
}

/** What there is to know of the texts of every page. */
export const KNOWN: Readonly<Pick<PagesToDescribe, 'keys' | 'names'>> = {
  keys: keysOf(JSON.parse(readFileSync('messages/sv.json', 'utf8'))),
  names: ['CC BY 4.0', 'EN 301 549', 'WCAG 2.2', 'Myndigheten för digital förvaltning', ...properNames()],
}

function keysOf(part: unknown, before: readonly string[] = []): string[] {
  if (typeof part !== 'object' || part === null) return [before.join('.')]
  return Object.entries(part).flatMap(([key, value]) => keysOf(value, [...before, key]))
}

/** Reads how pages are built. Runs in the browser, which parses HTML as visitors' browsers do. */
export function describePages({ pages, keys, names }: PagesToDescribe): PageStructure[] {
  const messageKeys = new Set(keys)
  const words = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(${list})(?![\\p{L}\\p{N}])`, 'iu')
  /** Words that a sentence in that language can hardly do without, and that no other language here has. */
  const unmarked = {
    sv: words('och|att|för|inte|är|på|eller|också|ditt|dina|barnet|från|till|som|vid|hos'),
    en: words('the|and|your|you|with|from|this|that|are|not'),
  }
  const threeLatinWords = /(\p{Script=Latin}[\p{Script=Latin}\p{N}'’.-]*\s+){2,}\p{Script=Latin}{2,}/u
  /** Languages that are not written in Latin letters, and the ones that they are written in. */
  const letters = {
    Arabic: { of: ['ar', 'ckb', 'fa'], any: /\p{Script=Arabic}/u },
    Cyrillic: { of: ['uk'], any: /\p{Script=Cyrillic}/u },
    Ethiopic: { of: ['ti'], any: /\p{Script=Ethiopic}/u },
  }
  /** Says what is wrong with a text that is said to be in a language. */
  function wrongIn(text: string, lang: string): string | undefined {
    if (/\b(undefined|null|NaN)\b|\[object /.test(text)) return 'something of the program'
    const key = text.match(/\b[a-zA-Z]+(\.\w+)+\b/g)?.find((word) => messageKeys.has(word))
    if (key) return `the key ${key}`
    // Words that the visitor wrote are in a language that the page says it does not know.
    if (lang === '' || !wrongLanguage(text, lang)) return undefined
    // Names may stand anywhere; our word for a thing may be followed by the Swedish one, in brackets.
    const rest = names
      .reduce((left, name) => left.replaceAll(name, ''), text)
      .replace(/\([^)]*\)|https?:\/\/\S+/g, '')
    return wrongLanguage(rest, lang)
  }

  function wrongLanguage(text: string, lang: string): string | undefined {
    for (const other of ['sv', 'en'] as const) {
      if (other !== lang && unmarked[other].test(text)) return `${other} in ${lang}`
    }
    for (const [name, { of, any }] of Object.entries(letters)) {
      if (!of.includes(lang)) {
        if (any.test(text)) return `${name} letters in ${lang}`
      } else if (threeLatinWords.test(text)) return `Latin words in ${lang}`
    }
    return undefined
  }

  return pages.map(({ path, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const faults: string[] = []
    const count = (selector: string) => page.querySelectorAll(selector).length
    const fault = (condition: boolean, text: string) => {
      if (condition) faults.push(text)
    }

    fault(count('h1') !== 1, `${count('h1')} h1`)
    let before = 0
    for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.localName.slice(1))
      fault(level > before + 1, `h${level} after h${before}: ${heading.textContent?.trim()}`)
      fault(!heading.textContent?.trim(), `empty h${level}`)
      before = level
    }
    const ids = new Set<string>()
    for (const { id } of page.querySelectorAll('[id]')) {
      fault(ids.has(id), `the id ${id} stands twice`)
      ids.add(id)
    }
    for (const landmark of ['main', 'body > header', 'head > title']) {
      fault(count(landmark) !== 1, `${count(landmark)} ${landmark}`)
    }
    fault(count('body > footer') > 1, 'several footers')
    fault(count('[style]') > 0, `${count('[style]')} style attributes`)
    for (const element of page.querySelectorAll(
      '[aria-labelledby], [aria-describedby], [popovertarget], label[for]',
    )) {
      for (const name of ['aria-labelledby', 'aria-describedby', 'popovertarget', 'for']) {
        for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) {
          fault(!ids.has(id), `${name} names ${id}, which is not there`)
        }
      }
    }
    for (const element of page.querySelectorAll('[src], link[href], form[action]')) {
      const address =
        element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? ''
      // What tells others where we are names us whole.
      const whole = element.matches('link:is([rel=canonical], [rel=alternate], [rel=search])')
      const known = whole ? /^(https?:\/\/|\/(?!\/))/ : /^(\/(?!\/)|data:)/
      fault(!known.test(address), `<${element.localName}> from ${address}`)
    }
    const links = [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
    for (const address of links) {
      const known = /^(\/(?!\/)|#|https:\/\/|(tel|sms):[+\d]+$|mailto:[^@\s]+@[^@\s]+$)/.test(address)
      fault(!known || /\b(undefined|null|NaN)\b|\[object/.test(address), `a link to ${address}`)
    }

    const said = (text: string | null, element: Element | null) => {
      if (!text?.trim() || element?.closest('script, style, template')) return
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? ''
      const wrong = wrongIn(text, lang)
      fault(wrong !== undefined, `${wrong}: ${text.trim().slice(0, 80)}`)
    }
    const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) said(texts.currentNode.textContent, texts.currentNode.parentElement)
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of page.body.querySelectorAll(`[${name}]`)) said(element.getAttribute(name), element)
    }

    return {
      path,
      lang: page.documentElement.getAttribute('lang'),
      dir: page.documentElement.getAttribute('dir'),
      title: page.title,
      faults: [...new Set(faults)],
      ids: [...ids],
      links: links
        .filter((address) => address.startsWith('/') || address.startsWith('#'))
        .map((address) => (address.startsWith('#') ? path.split('#')[0] + address : address)),
    }
  })
}
