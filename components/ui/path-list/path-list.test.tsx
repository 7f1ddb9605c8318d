/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { PathList } from './path-list'

const path = (
  <PathList
    parts={[
      { id: 'nu', title: 'Nu', children: <p>Du behöver inte göra allt på en gång.</p> },
      { id: 'sedan', title: 'De första veckorna', children: <p>Ring habiliteringen.</p> },
    ]}
  />
)

const examples: Example[] = [{ name: 'two parts', element: path }]

describe('path-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is in order, with a heading for each part', () => {
    const list = render(path).querySelector('ol')
    expect([...(list?.querySelectorAll('li > h2') ?? [])].map((heading) => heading.textContent)).toEqual([
      'Nu',
      'De första veckorna',
    ])
  })
})
