import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { JsonLd, WayLd } from './json-ld'

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

it('says the way that breadcrumbs show, in whole addresses, and the page itself last', () => {
  const html = renderToStaticMarkup(
    <WayLd
      items={[
        { href: '/lindhaga', label: 'Start' },
        { href: '/lindhaga/livshandelser', label: 'Livshändelser' },
      ]}
      title="Att börja skolan"
      origin="https://stod.example"
    />,
  )
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? []
  expect(JSON.parse(json)['@graph']).toEqual([
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://stod.example/lindhaga' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Livshändelser',
          item: 'https://stod.example/lindhaga/livshandelser',
        },
        { '@type': 'ListItem', position: 3, name: 'Att börja skolan' },
      ],
    },
  ])
})
