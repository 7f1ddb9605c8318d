import axe from 'axe-core'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, vi } from 'vitest'

// axe looks at a page for a while; on a busy machine for longer than a unit test may take.
vi.setConfig({ testTimeout: 30_000 })

/** One way that a component is used: what it shows, and where it stands. */
export type Example = {
  name: string
  element: ReactElement
  /** `page`: the component brings its own landmarks (header, footer). Default: inside `<main>`. */
  place?: 'main' | 'page'
}

/**
 * Renders an element to the HTML that visitors get, and puts it into a page of jsdom.
 * @returns the element that holds the component
 */
export function render(element: ReactElement, place: Example['place'] = 'main'): HTMLElement {
  document.documentElement.lang = 'sv'
  document.documentElement.dir = 'ltr'
  document.title = 'Exempel'
  const html = renderToStaticMarkup(element)
  document.body.innerHTML =
    place === 'page' ? `<div>${html}</div><main><h1>Exempel</h1></main>` : `<main>${html}</main>`
  const holder = document.body.firstElementChild
  if (!(holder instanceof HTMLElement)) throw new Error('nothing was rendered')
  return holder
}

/**
 * Every example keeps to WCAG 2.2 A and AA and to axe's best practices, carries no style attribute (the
 * content security policy forbids them), no script, and no handler.
 */
export async function expectAccessible({ element, place }: Example): Promise<void> {
  const holder = render(element, place)
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      // Measured on the tokens themselves; jsdom has no layout.
      'color-contrast': { enabled: false },
      // About whole pages: an example is a piece of one.
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  expect(holder.querySelectorAll('[style], script, style')).toHaveLength(0)
  const ids = [...holder.querySelectorAll('[id]')].map((node) => node.id)
  expect(ids).toEqual([...new Set(ids)])
}
