import { expect, it } from 'vitest'
import { parseEnv } from '../kernel/env'
import { lacksPublicUrl } from './public-url'

it.each([
  [{ TRUST_PROXY: '1' }, '127.0.0.1', true],
  [{ TRUST_PROXY: '1' }, undefined, true],
  [{}, '0.0.0.0', true],
  [{}, '192.0.2.7', true],
  [{}, undefined, false],
  [{}, 'localhost', false],
  [{}, '127.0.0.1', false],
  [{}, '::1', false],
  [{ TRUST_PROXY: '1', PUBLIC_URL: 'https://stod.example' }, '0.0.0.0', false],
  [{ TRUST_PROXY: '1', NODE_ENV: 'test' }, '0.0.0.0', false],
])('of %o on %s says %s', (set, host, lacks) => {
  expect(lacksPublicUrl(parseEnv(set), host)).toBe(lacks)
})
