import { describe, expect, it } from 'vitest'
import { errorFacts, placeIn } from './error-facts'

describe('errorFacts', () => {
  it('tells class, code and the first places, and nothing of the text', () => {
    const error = Object.assign(new TypeError('min dotter Kim\n    at kim (/srv/kim.ts:1:1)'), {
      code: 'ENOENT',
    })
    const facts = errorFacts(error)
    expect(facts).toMatchObject({ error: 'TypeError', code: 'ENOENT' })
    expect(facts.at.length).toBeGreaterThan(0)
    expect(facts.at.length).toBeLessThanOrEqual(3)
    expect(facts.at[0]).toMatch(/lib\/kernel\/error-facts\.test\.ts:\d+:\d+$/)
    expect(JSON.stringify(facts)).not.toMatch(/kim/i)
  })

  it('takes whatever is thrown', () => {
    expect(errorFacts('kim')).toEqual({ error: 'unknown', at: [] })
    expect(errorFacts(undefined)).toEqual({ error: 'unknown', at: [] })
    const odd = Object.assign(new Error('a'), { name: 'kim på\nbesök', code: 'kim', stack: undefined })
    expect(errorFacts(odd)).toEqual({ error: 'Error', at: [] })
    const retold = new Error('a')
    expect(retold.stack).toContain('Error: a')
    retold.message = 'told anew'
    expect(errorFacts(retold).at).toEqual([])
  })
})

describe('placeIn', () => {
  it('finds the place in a line of a stack only', () => {
    expect(placeIn('    at makeBody (/srv/portal/lib/page-server/static-files.ts:120:17)')).toBe(
      'srv/portal/lib/page-server/static-files.ts:120:17',
    )
    expect(placeIn('    at async open (node:internal/fs/promises:639:25)')).toBe(
      'node:internal/fs/promises:639:25',
    )
    expect(placeIn('at home')).toBeUndefined()
  })
})
