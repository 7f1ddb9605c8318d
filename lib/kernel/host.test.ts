import { describe, expect, it } from 'vitest'
import { parseHost } from './host'

describe('parseHost', () => {
  it.each([
    ['stod.lindhaga.example', { name: 'stod.lindhaga.example', port: undefined }],
    ['Stod.LINDHAGA.example:8443', { name: 'stod.lindhaga.example', port: 8443 }],
    ['stod.lindhaga.example.', { name: 'stod.lindhaga.example', port: undefined }],
    ['stod.lindhaga.example.:443', { name: 'stod.lindhaga.example', port: 443 }],
    ['localhost:3000', { name: 'localhost', port: 3000 }],
    ['[::1]:3000', { name: '[::1]', port: 3000 }],
    ['[2001:DB8::1]', { name: '[2001:db8::1]', port: undefined }],
    ['127.0.0.1', { name: '127.0.0.1', port: undefined }],
    ['xn--rttdrr-bua4o.example', { name: 'xn--rttdrr-bua4o.example', port: undefined }],
  ])('reads %s', (header, host) => {
    expect(parseHost(header)).toEqual(host)
  })

  it.each([
    undefined,
    '',
    '.',
    '::1',
    'a..b',
    'a.example..',
    'a.example:',
    'a.example:99999',
    'a.example:80:80',
    'a.example/x',
    'a.example?x',
    'user@a.example',
    'a b',
    'a.example, b.example',
    '"><script>',
    'a.example\r\nX: y',
    '-a.example',
    `${'a'.repeat(300)}.example`,
    'å.example',
  ])('takes %j for none', (header) => {
    expect(parseHost(header)).toBeUndefined()
  })
})
