/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { SiteHeader, type SiteHeaderProps } from './site-header'

const full: SiteHeaderProps = {
  siteName: 'Rätt dörr',
  homeHref: '/lindhaga',
  municipalityName: 'Lindhaga kommun',
  notice: 'Lindhaga är en påhittad kommun.',
  languages: {
    label: 'Språk',
    items: [
      { href: '/lindhaga', lang: 'sv', dir: 'ltr', name: 'Svenska', note: 'hela sidan', current: true },
      { href: '/ar/lindhaga', lang: 'ar', dir: 'rtl', name: 'العربية', note: 'جزء من الصفحة' },
    ],
  },
  acute: { href: '/akut', label: 'Akut hjälp' },
  guide: { label: 'Ring guiden', number: '08-465 004 10' },
}

const examples: Example[] = [
  { name: 'with everything', element: <SiteHeader {...full} />, place: 'page' },
  {
    name: 'without a municipality',
    element: <SiteHeader siteName="Rätt dörr" homeHref="/" />,
    place: 'page',
  },
  { name: 'without languages', element: <SiteHeader {...full} languages={undefined} />, place: 'page' },
]

describe('site-header', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  const header = () => render(<SiteHeader {...full} />, 'page')

  it('keeps one order on every page: home, languages, acute, guide', () => {
    const links = [...header().querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/lindhaga', '/lindhaga', '/ar/lindhaga', '/akut', 'tel:+46846500410'])
  })

  it('names each language in itself, says how much of the page is in it, and which one the page is in', () => {
    const languages = [...header().querySelectorAll('details a[hreflang]')]
    expect(languages.map((link) => [link.getAttribute('lang'), link.textContent])).toEqual([
      ['sv', 'Svenska hela sidan'],
      ['ar', 'العربية جزء من الصفحة'],
    ])
    expect(languages[0]?.getAttribute('aria-current')).toBe('true')
    expect(languages[1]?.querySelector('[dir]')?.getAttribute('dir')).toBe('rtl')
  })

  it("has the guide's number, read digit by digit", () => {
    const guide = header().querySelector('a[href^="tel:"]')
    expect(guide?.textContent).toBe('Ring guiden 08-465 004 10')
    expect(guide?.textContent).toBe('Ring guiden 08-465 004 10')
  })
})
