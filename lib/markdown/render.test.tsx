import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from './parse'
import { type HrefFor, Markdown, type MarkdownParts } from './render'

const parts: MarkdownParts = {
  glossaryWord: ({ term, label }) => <dfn title={term}>{label}</dfn>,
  contact: ({ service, label }) => <address title={service}>{label}</address>,
  steps: (steps) => (
    <ol className="steps">
      {steps.map(({ title, time, children }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps never change their order
        <li key={index}>
          <b>{title}</b>
          {time && <time>{time}</time>}
          {children}
        </li>
      ))}
    </ol>
  ),
  bringItems: (items) => (
    <ul className="bring">
      {items.map(({ text, issuer }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items never change their order
        <li key={index}>
          {text}
          {issuer && <i>{issuer}</i>}
        </li>
      ))}
    </ul>
  ),
  note: (children) => <aside>{children}</aside>,
  link: ({ href, kind, children }) => (
    <a href={href} data-kind={kind}>
      {children}
    </a>
  ),
}

const hrefFor: HrefFor = ({ kind, slug }) => (slug === 'saknas' ? null : `/lindhaga/${kind}/${slug}`)

function html(source: string, headingLevel?: 4): string {
  const { tree } = parseMarkdown(source)
  return renderToStaticMarkup(
    <Markdown tree={tree} parts={parts} hrefFor={hrefFor} headingLevel={headingLevel} />,
  )
}

test.each([
  ['stycke', 'a **b** _c_', '<p>a <strong>b</strong> <em>c</em></p>'],
  ['lista', '- a\n  1. b', '<ul><li>a<ol><li>b</li></ol></li></ul>'],
  ['gles lista', '- a\n\n  b\n- c', '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>'],
  ['ord', ':ord[a]{ord=b}', '<p><dfn title="b">a</dfn></p>'],
  ['kontakt', ':kontakt[a]{verksamhet=b}', '<p><address title="b">a</address></p>'],
  ['länk inåt', '[a](behov:b)', '<p><a href="/lindhaga/need/b" data-kind="need">a</a></p>'],
  ['länk ut', '[a](https://a.se/?b=1&c)', '<p><a href="https://a.se/?b=1&amp;c" data-kind="web">a</a></p>'],
  ['länk som saknas', '[a](behov:saknas)', '<p>a</p>'],
  ['obs', ':::obs\na\n:::', '<aside><p>a</p></aside>'],
])('%s', (_, source, expected) => {
  expect(html(source)).toBe(expected)
})

test('a heading has the level that the page gives it', () => {
  expect(html('### a')).toBe('<h3>a</h3>')
  expect(html('### a', 4)).toBe('<h4>a</h4>')
})

test('steps that follow each other are one list; so are things to bring', () => {
  expect(html(':::steg[a]{tid=b}\nc\n:::\n\n:::steg[d]\n:::\n\ne\n\n::ta-med[f]{vem=g}\n::ta-med[h]')).toBe(
    '<ol class="steps"><li><b>a</b><time>b</time><p>c</p></li><li><b>d</b></li></ol><p>e</p>' +
      '<ul class="bring"><li>f<i>g</i></li><li>h</li></ul>',
  )
})

describe('hostile text does nothing', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)>',
    '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](//e.se)',
    ':ord[<b onclick=x>]{ord=a}',
    ':::steg[<svg onload=x>]{tid="<i>"}\n<iframe>\n:::',
    '&lt;script&gt;',
  ])('%s', (source) => {
    const written = html(source)
    expect(written).not.toMatch(/<(?:script|img|iframe|svg|b onclick)/i)
    expect(written).not.toMatch(/href="(?!\/lindhaga\/|https:)/i)
  })
})
