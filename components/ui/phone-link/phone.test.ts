import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPhone } from './phone'

describe('formatPhone', () => {
  it.each([
    ['112', 'tel:112', '112', '1 1 2'],
    ['1177', 'tel:1177', '1177', '1 1 7 7'],
    ['11313', 'tel:11313', '113 13', '1 1 3, 1 3'],
    ['114 14', 'tel:11414', '114 14', '1 1 4, 1 4'],
    ['116111', 'tel:116111', '116 111', '1 1 6, 1 1 1'],
    ['90101', 'tel:90101', '90101', '9 0 1 0 1'],
    ['077-150 50 50', 'tel:+46771505050', '077-150 50 50', '0 7 7, 1 5 0, 5 0, 5 0'],
    ['0771-524 524', 'tel:+46771524524', '0771-524 524', '0 7 7 1, 5 2 4, 5 2 4'],
    ['+46771524524', 'tel:+46771524524', '0771-524 524', '0 7 7 1, 5 2 4, 5 2 4'],
    ['020-50 50 50', 'tel:+4620505050', '020-50 50 50', '0 2 0, 5 0, 5 0, 5 0'],
    ['020505050', 'tel:+4620505050', '020-50 50 50', '0 2 0, 5 0, 5 0, 5 0'],
    ['08-465 004 10', 'tel:+46846500410', '08-465 004 10', '0 8, 4 6 5, 0 0 4, 1 0'],
    ['+46 8 465 004 10', 'tel:+46846500410', '08-465 004 10', '0 8, 4 6 5, 0 0 4, 1 0'],
    ['+46 (0)8 465 004 10', 'tel:+46846500410', '08-465 004 10', '0 8, 4 6 5, 0 0 4, 1 0'],
    ['0846500410', 'tel:+46846500410', '08-465 004 10', '0 8, 4 6 5, 0 0 4, 1 0'],
    ['0046846500410', 'tel:+46846500410', '08-465 004 10', '0 8, 4 6 5, 0 0 4, 1 0'],
    ['0980-319 200', 'tel:+46980319200', '0980-319 200', '0 9 8 0, 3 1 9, 2 0 0'],
    ['070\u2011174\u00a006\u00a005', 'tel:+46701740605', '070-174 06 05', '0 7 0, 1 7 4, 0 6, 0 5'],
    ['031 390 06 00', 'tel:+46313900600', '031-390 06 00', '0 3 1, 3 9 0, 0 6, 0 0'],
    ['+47 22 33 44 55', 'tel:+4722334455', '+47 22 33 44 55', '4 7, 2 2, 3 3, 4 4, 5 5'],
  ])('writes %s', (number, href, display, digits) => {
    const groups = digits.split(', ').map((group) => group.replace(/(\d) /g, '$1'))
    expect(formatPhone(number)).toEqual({ href, display, groups })
  })

  it('shows what is no number, and offers no way to dial it', () => {
    expect(formatPhone('ring växeln')).toEqual({
      href: null,
      display: 'ring växeln',
      groups: ['ring växeln'],
    })
  })

  it('loses no digit, and is stable: what it wrote it writes again', () => {
    const numbers = fc.stringMatching(/^0[1-9]\d{6,8}$/)
    fc.assert(
      fc.property(numbers, (number) => {
        const { display, groups } = formatPhone(number)
        expect(display.replace(/\D/g, '')).toBe(number)
        expect(groups.join('')).toBe(number)
        expect(formatPhone(display).display).toBe(display)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => formatPhone(text).display.length >= 0))
  })
})
