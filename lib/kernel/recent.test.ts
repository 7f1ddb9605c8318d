import { expect, it } from 'vitest'
import { Recent } from './recent'

it('works out each key once, until it is full', () => {
  const asked: string[] = []
  const recent = new Recent<number>(2)
  const of = (key: string) =>
    recent.of(key, () => {
      asked.push(key)
      return key.length
    })
  expect([of('a'), of('bb'), of('a'), of('bb')]).toEqual([1, 2, 1, 2])
  expect(asked).toEqual(['a', 'bb'])
  expect([of('ccc'), of('a')]).toEqual([3, 1])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
})
