import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { JsonLd } from './json-ld'

describe('JsonLd', () => {
  it('cannot be ended by what a text holds', () => {
    const data = { name: '</script><script>alert(1)</script><!--', other: 'å & "b"' }
    const html = renderToStaticMarkup(<JsonLd data={data} />)
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toEqual(data)
  })

  it('is nothing where there is nothing to say', () => {
    expect(renderToStaticMarkup(<JsonLd data={null} />)).toBe('')
  })
})
