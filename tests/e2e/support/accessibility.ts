import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** WCAG 2.2 A and AA, and what axe holds for good besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Rules of level AAA that we keep to, and others that axe does not run by itself: what one sees of a link or button is
 * part of its name, so that one can say it (WCAG 2.5.3).
 */
const MORE = [
  'color-contrast-enhanced',
  'target-size',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'label-content-name-mismatch',
]
const RULES: axe.RuleObject = {
  ...Object.fromEntries(MORE.map((rule) => [rule, { enabled: true }])),
  // What has the contrast of level AAA has that of AA.
  'color-contrast': { enabled: false },
}

/** axe finds nothing to complain of on the page as it stands. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect.soft(await violations(page)).toEqual([])
}

/** Of so many things of a kind axe looks at each. */
const OF_A_KIND = 8

/**
 * Leaves the first of what stands many times over: names in an index, words in a glossary. What comes after is made by
 * the same component, and axe compares every thing on the page with every other.
 */
export async function shortenLists(page: Page): Promise<void> {
  await page.evaluate((most) => {
    const lists = 'main :is(ul, ol, dl, tbody, fieldset, div, section, form)'
    const many = 'li, tr, label, article, section, details, div'
    for (const list of document.querySelectorAll(lists)) {
      const alike = [...list.children].filter((child) => child.matches(many))
      for (const child of alike.slice(most)) {
        if (alike[0]?.localName === child.localName) child.remove()
      }
    }
  }, OF_A_KIND)
}

async function violations(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  return page.evaluate(
    async (options) => {
      const { violations: found } = await window.axe.run(document, options)
      return found.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        at: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.slice(0, 300)}`),
      }))
    },
    {
      rules: RULES,
      resultTypes: ['violations' as const],
      runOnly: { type: 'tag' as const, values: TAGS },
    },
  )
}
