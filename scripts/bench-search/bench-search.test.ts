import { describe, expect, it } from 'vitest'
import { documentWith } from '../../lib/search/sample-documents'
import type { Engine } from './engine'
import { generatedDocuments } from './generated-documents'
import { type Asked, judge, MEASURES } from './judge'
import { estimate, quantile, randomNumbers } from './statistics'
import { table } from './table'
import { manyQuestions, typedBeginnings } from './typed'

const asked: Asked = { q: 'kortis', lang: 'sv', kind: 'plain', want: ['korttidsvistelse'], file: 'own' }

describe('judging an answer', () => {
  it('looks at needs only, and at the first of the wanted ones', async () => {
    const engine: Engine = {
      name: 'test',
      search: () => [
        { type: 'term', slug: 'korttidsvistelse' },
        { type: 'need', slug: 'tolk' },
        { type: 'need', slug: 'korttidsvistelse' },
      ],
    }
    const [judgement] = await judge(engine, [asked])
    expect(judgement).toMatchObject({ needs: ['tolk', 'korttidsvistelse'], place: 2 })
  })

  it('gives a second place half a point of reciprocal rank, and an empty answer none', () => {
    const second = { asked, needs: ['tolk', 'korttidsvistelse'], place: 2 }
    const empty = { asked, needs: [], place: undefined }
    expect(Object.values(MEASURES).map((measure) => measure(second))).toEqual([0, 1, 0.5, 0])
    expect(Object.values(MEASURES).map((measure) => measure(empty))).toEqual([0, 0, 0, 1])
  })
})

describe('the interval of a mean', () => {
  it('is the same each time, holds the mean, and is narrow where there is much to go by', () => {
    const few = Array.from({ length: 20 }, (_, at) => at % 2)
    const many = Array.from({ length: 2000 }, (_, at) => at % 2)
    expect(estimate(few)).toEqual(estimate(few))
    const { mean, low, high } = estimate(few, 500)
    expect(mean).toBe(0.5)
    expect(low).toBeLessThan(0.5)
    expect(high).toBeGreaterThan(0.5)
    const wide = high - low
    const narrow = estimate(many, 500)
    expect(narrow.high - narrow.low).toBeLessThan(wide / 3)
  })

  it('is nothing without values', () => {
    expect(estimate([])).toEqual({ mean: 0, low: 0, high: 0 })
    expect(quantile([], 0.5)).toBe(0)
  })
})

describe('generated documents', () => {
  const real = ['Färdtjänst för barn', 'Tolk vid möten', 'Stöd i skolan'].map((title, at) =>
    documentWith({ slug: `need-${at}`, title, summary: `${title}.`, body: 'En mening.\nEn till.' }),
  )

  it('begin with the real ones, and are about a thing each, in the words of the real ones', () => {
    const made = generatedDocuments(real, 50)
    expect(made.slice(0, 3)).toEqual(real)
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(50)
    const sentences = new Set(made.flatMap(({ body }) => body.split('\n')))
    expect([...sentences].sort()).toEqual(['En mening.', 'En till.'])
  })

  it('are the same each time', () => {
    expect(generatedDocuments(real, 20)).toEqual(generatedDocuments(real, 20))
  })
})

describe('questions to measure speed with', () => {
  it('are no two the same, and other ones with another seed', () => {
    const questions = manyQuestions([asked, { ...asked, q: 'vem hjälper mig med alla möten' }], 30, 1)
    expect(new Set(questions).size).toBe(questions.length)
    expect(questions.length).toBeGreaterThan(10)
    const other = manyQuestions([asked, { ...asked, q: 'vem hjälper mig med alla möten' }], 30, 2)
    expect(other).not.toEqual(questions)
  })

  it('are typed from the beginning', () => {
    expect(typedBeginnings('fardtjanst')).toEqual(['fa', 'far', 'fardt', 'fardtjan'])
  })

  it('are drawn with numbers from zero up to one', () => {
    const random = randomNumbers(1)
    const drawn = Array.from({ length: 1000 }, random)
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn)).toBeLessThan(1)
    expect(new Set(drawn).size).toBeGreaterThan(990)
  })
})

describe('a table', () => {
  it('has columns of equal width', () => {
    expect(table(['motor', 'p99'], [['ours', '1']]).split('\n')).toEqual([
      '| motor | p99 |',
      '| ----- | --- |',
      '| ours  | 1   |',
    ])
  })
})
