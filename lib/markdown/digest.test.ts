import { expect, test } from 'vitest'
import { textDigest } from './digest'

test('texts that say the same have the same digest, however they are written', () => {
  const digest = textDigest('En *liten*\nrad å.\n\n* a\n')
  expect(digest).toMatch(/^[0-9a-f]{12}$/)
  expect(textDigest('En _liten_ rad a\u030a.\r\n\r\n- a')).toBe(digest)
  expect(textDigest('En liten rad å.\n\n- a')).not.toBe(digest)
})

test('what the dialect does not have still counts', () => {
  expect(textDigest('a\n\n***')).not.toBe(textDigest('a'))
})
