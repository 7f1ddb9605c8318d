/** A page as it came: what a crawl keeps of it. */
export interface Fetched {
  path: string
  status: number
  html: string
  headers: Readonly<Record<string, string>>
}

/** How a page is built; see `describePage`. */
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

/** Reads how pages are built. Runs in the browser, which parses HTML as visitors' browsers do. */
export function describePages(pages: readonly Pick<Fetched, 'path' | 'html'>[]): PageStructure[] {
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
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    fault(twice.length > 0, `ids that stand twice: ${twice}`)
    for (const landmark of ['main', 'body > header', 'title']) {
      fault(count(landmark) !== 1, `${count(landmark)} ${landmark}`)
    }
    fault(count('body > footer') > 1, 'several footers')
    fault(count('[style]') > 0, `${count('[style]')} style attributes`)
    for (const element of page.querySelectorAll(
      '[aria-labelledby], [aria-describedby], [popovertarget], label[for]',
    )) {
      for (const name of ['aria-labelledby', 'aria-describedby', 'popovertarget', 'for']) {
        for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) {
          fault(!ids.includes(id), `${name} names ${id}, which is not there`)
        }
      }
    }
    for (const element of page.querySelectorAll('[src], link[href], form[action]')) {
      const address =
        element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? ''
      fault(!/^(\/(?!\/)|data:)/.test(address), `<${element.localName}> from ${address}`)
    }
    const links = [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
    for (const address of links) {
      const known = /^(\/(?!\/)|#|https:\/\/|(tel|sms):[+\d]+$|mailto:[^@\s]+@[^@\s]+$)/.test(address)
      fault(!known, `a link to ${address}`)
    }
    return {
      path,
      lang: page.documentElement.getAttribute('lang'),
      dir: page.documentElement.getAttribute('dir'),
      title: page.title,
      faults,
      ids,
      links: links
        .filter((address) => address.startsWith('/') || address.startsWith('#'))
        .map((address) => (address.startsWith('#') ? path + address : address)),
    }
  })
}
