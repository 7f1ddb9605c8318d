/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { IndexList } from './index-list'

const list = (
  <IndexList
    entries={[
      { key: 'kortis', href: '/behov/korttidsvistelse', label: 'Kortis', note: 'se Korttidsvistelse' },
      { key: 'kurator', href: '/yrken#kurator', label: 'Kurator', note: 'Yrke', lang: 'sv' },
    ]}
  />
)

const examples: Example[] = [{ name: 'two names', element: list }]

describe('index-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('says what stands behind a name', () => {
    expect(render(list).querySelector('li')?.textContent).toBe('Kortisse Korttidsvistelse')
  })
})
