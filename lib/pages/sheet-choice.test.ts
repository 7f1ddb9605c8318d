import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesOf } from '../municipality/addresses'
import { SHEET_ITEMS, SHEET_LINE, sheetChoice } from './sheet-choice'

const queryOf = (href: string) => {
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URL(href, 'https://stod.example').searchParams) {
    query[name] = [...[query[name] ?? []].flat(), value]
  }
  return query
}
const ADDRESSES = addressesOf('sv', 'lindhaga', 'shared')

describe('a sheet of one’s own', () => {
  it('is read from the address as a form writes it', () => {
    expect(
      sheetChoice({ behov: ['tolk', 'akk'], verksamhet: 'lss-mottagningen', rad: ' Ring Eva ' }),
    ).toEqual({
      needs: ['tolk', 'akk'],
      services: ['lss-mottagningen'],
      line: 'Ring Eva',
      left: 0,
    })
  })

  it('is empty when nothing was chosen', () => {
    expect(sheetChoice({})).toEqual({ needs: [], services: [], line: null, left: 0 })
    expect(ADDRESSES.sheetOf(sheetChoice({}))).toBe('/lindhaga/mitt-blad')
  })

  it('says how many did not fit, of a thousand', () => {
    const behov = Array.from({ length: 1_000 }, (_, index) => `behov-${index}`)
    const { needs, left } = sheetChoice({ behov, verksamhet: 'lonnen' })
    expect(needs).toHaveLength(SHEET_ITEMS)
    expect(left).toBe(1_001 - SHEET_ITEMS)
  })

  it('keeps a line in one line, without what turns text around, and of a length that fits', () => {
    expect(sheetChoice({ rad: 'Ring\r\n\tEva\u202E nu\u0000' }).line).toBe('Ring Eva nu')
    expect(sheetChoice({ rad: '👩‍👧'.repeat(400) }).line?.length).toBeLessThanOrEqual(SHEET_LINE * 2)
    expect(sheetChoice({ rad: ' \u200B ' }).line).toBeNull()
  })

  it('takes each thing once, and no name that cannot be one', () => {
    expect(sheetChoice({ behov: ['tolk', 'tolk', '../akut', '<b>', 'Tolk ', ''] }).needs).toEqual(['tolk'])
  })

  it('comes back the same from its own address, whatever was asked for', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
    const query = fc.record({
      behov: fc.array(slug, { maxLength: 20 }),
      verksamhet: fc.array(slug, { maxLength: 20 }),
      rad: fc.string({ unit: 'binary', maxLength: 300 }),
    })
    fc.assert(
      fc.property(query, (asked) => {
        const choice = sheetChoice(asked)
        expect(sheetChoice(queryOf(ADDRESSES.sheetOf(choice)))).toEqual({ ...choice, left: 0 })
      }),
    )
  })
})
