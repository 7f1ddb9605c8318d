import { expect, test } from 'vitest'
import { planImport } from './plan'
import type { RecordOf } from './records'

const KEY = 'nation/lifeArea/vardag'
/** Digest that the first version gave the life area below, when it knew no former addresses. */
const FROM_FIRST_VERSION = 'd30bdfd6dcdb'

const lifeArea = (changes: Partial<RecordOf<'lifeArea'>['data']> = {}): RecordOf<'lifeArea'> => ({
  kind: 'lifeArea',
  scopeId: 'nation',
  id: 'vardag',
  data: {
    slug: 'vardag',
    formerSlugs: [],
    icon: 'house',
    tint: 'sun',
    position: 1,
    title: { sv: 'Vardag' },
    hint: { sv: 'Hemma' },
    ...changes,
  },
})

/** What becomes of the file, which has got a former address. */
const outcome = (database: RecordOf<'lifeArea'>, replace = false) =>
  planImport({
    files: [lifeArea({ formerSlugs: ['hemma'] })],
    database: [database],
    imported: new Map([[KEY, FROM_FIRST_VERSION]]),
    replace,
    whole: true,
  }).map((planned) => planned.outcome)

test('what an earlier version imported is not taken for edited, though it has got new fields since', () => {
  expect(outcome(lifeArea())).toEqual(['updated'])
})

test('what was edited in the database since then is kept, until it is told to be replaced', () => {
  const edited = lifeArea({ title: { sv: 'Min vardag' } })
  expect(outcome(edited)).toEqual(['kept'])
  expect(outcome(edited, true)).toEqual(['updated'])
})
