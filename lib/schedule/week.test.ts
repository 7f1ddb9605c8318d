import { expect, it } from 'vitest'
import { weekRows } from './week'

it('joins neighbouring days with the same hours, and leaves out closed days', () => {
  expect(
    weekRows({
      regular: [
        { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '11:30' },
        { days: ['TH'], opens: '13:00', closes: '15:00' },
        { days: ['SU'], opens: '10:00', closes: '12:00' },
      ],
      holidays: 'closed',
      exceptions: [],
    }),
  ).toEqual([
    { from: 'MO', to: 'WE', times: [{ opens: '09:00', closes: '11:30' }] },
    {
      from: 'TH',
      to: 'TH',
      times: [
        { opens: '09:00', closes: '11:30' },
        { opens: '13:00', closes: '15:00' },
      ],
    },
    { from: 'FR', to: 'FR', times: [{ opens: '09:00', closes: '11:30' }] },
    { from: 'SU', to: 'SU', times: [{ opens: '10:00', closes: '12:00' }] },
  ])
})
