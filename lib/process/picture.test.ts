import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceLines, breakLines, textWidth } from './break-lines'
import { assignLanes } from './lanes'
import { FACES, PICTURE_WIDTH, processPicture } from './picture'
import { type Picture, type PictureBox, PROCESS_ACTORS, type ProcessStep } from './schema'

const words = {
  exit: (number: number, when?: string) =>
    when === undefined ? `Gå till steg ${number}` : `${when}: steg ${number}`,
  end: 'Här slutar stegen',
}

function step(id: string, next: ProcessStep['next'], more: Partial<ProcessStep> = {}): ProcessStep {
  return { id, actor: 'family', who: 'Du', title: `Steg ${id}`, youDo: 'Gör så.', next, ...more }
}

const example = [
  step('ansok', [{ step: 'beslut' }]),
  step('beslut', [
    { step: 'stod', when: 'Om du får ja' },
    { step: 'overklaga', when: 'Om du får nej' },
  ]),
  step('stod', []),
  step('overklaga', [{ step: 'dom' }]),
  step('dom', [
    { step: 'stod', when: 'Om domstolen ger dig rätt' },
    { step: 'ansok', when: 'Om något ändras' },
  ]),
]

/** The ends of the lines that an arrow's path draws. */
function points(path: string): { x: number; y: number }[] {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MHVQ])([-\d. ]+)/g)].map(([, command, values = '']) => {
    const numbers = values.trim().split(' ').map(Number)
    if (command === 'H') x = numbers.at(-1) ?? x
    else if (command === 'V') y = numbers.at(-1) ?? y
    else [x = x, y = y] = numbers.slice(-2)
    return { x, y }
  })
}

const bottom = ({ y, height }: PictureBox) => y + height
const right = ({ x, width }: PictureBox) => x + width

describe('the picture of a process', () => {
  const picture = processPicture(example, words)

  it('is one column of numbered boxes in the order of the data', () => {
    expect(picture.width).toBe(PICTURE_WIDTH)
    expect(picture.boxes.map(({ id, number }) => [id, number])).toEqual([
      ['ansok', 1],
      ['beslut', 2],
      ['stod', 3],
      ['overklaga', 4],
      ['dom', 5],
    ])
    expect(new Set(picture.boxes.map(({ x, width }) => `${x} ${width}`)).size).toBe(1)
  })

  it('has an arrow for everything that can come next, straight only to the next box', () => {
    expect(picture.arrows.map(({ from, to, lane }) => [from, to, lane === null])).toEqual([
      [0, 1, true],
      [1, 2, true],
      [1, 3, false],
      [3, 4, true],
      [4, 2, false],
      [4, 0, false],
    ])
  })

  it('says with words and numbers where each way leads, and where it ends', () => {
    const texts = picture.boxes.map((box) =>
      box.texts
        .filter(({ kind }) => kind === 'exit' || kind === 'end')
        .map(({ lines }) => lines.map(({ text }) => text).join(' ')),
    )
    expect(texts).toEqual([
      [],
      ['Om du får nej: steg 4'],
      ['Här slutar stegen'],
      [],
      ['Om domstolen ger dig rätt: steg 3', 'Om något ändras: steg 1'],
    ])
    expect(picture.arrows.find(({ label }) => label)?.label?.lines[0]?.text).toBe('Om du får ja')
  })
})

const chars = [...'abcdefghijklmnopqrstuvwxyzåäö']
const word = fc.string({ unit: fc.constantFrom(...chars), minLength: 1, maxLength: 40 })
const line = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' ').slice(0, most).trim())

const process = fc.integer({ min: 3, max: 14 }).chain((count) =>
  fc.array(
    fc.record({
      actor: fc.constantFrom(...PROCESS_ACTORS),
      who: line(40),
      title: line(60),
      duration: fc.option(line(60), { nil: undefined }),
      next: fc.array(
        fc.record({
          to: fc.integer({ min: 0, max: count - 1 }),
          when: fc.option(line(50), { nil: undefined }),
        }),
        { maxLength: 4 },
      ),
    }),
    { minLength: count, maxLength: count },
  ),
)

describe('whatever the process', () => {
  const pictures = process.map((steps): { picture: Picture; steps: ProcessStep[] } => {
    const made = steps.map(({ next, ...more }, index) =>
      step(
        `s${index}`,
        next.filter(({ to }) => to !== index).map(({ to, when }) => ({ step: `s${to}`, when })),
        more,
      ),
    )
    return { picture: processPicture(made, words), steps: made }
  })

  it('no line is wider than its box, and no text collides with another or with an arrow', () => {
    fc.assert(
      fc.property(pictures, ({ picture }) => {
        for (const box of picture.boxes) {
          let last = box.y
          for (const { kind, lines } of box.texts) {
            const face = FACES[kind]
            for (const { x, y, text } of lines) {
              expect(x).toBeGreaterThan(box.x)
              expect(x + textWidth(text, face)).toBeLessThanOrEqual(right(box) - 10)
              expect(y - face.size).toBeGreaterThanOrEqual(last - 0.1)
              last = y
            }
          }
          expect(last).toBeLessThan(bottom(box) - 5)
        }
        for (const { from, label } of picture.arrows) {
          const [above, below] = [picture.boxes[from], picture.boxes[from + 1]]
          for (const { x, y, text } of label?.lines ?? []) {
            expect(y - FACES.label.size).toBeGreaterThan(above ? bottom(above) : 0)
            expect(y + 4).toBeLessThan(below?.y ?? Number.POSITIVE_INFINITY)
            expect(x + textWidth(text, FACES.label)).toBeLessThanOrEqual(above ? right(above) : 0)
            expect(x).toBeGreaterThan((above?.badge.x ?? 0) + 8)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('arrows begin at their box, end at their target, and keep to the lanes', () => {
    fc.assert(
      fc.property(pictures, ({ picture, steps }) => {
        expect(picture.arrows).toHaveLength(
          steps.flatMap(({ next }, from) => {
            const straight = next.filter(({ step: to }) => to === `s${from + 1}`)
            // Two ways that both lead straight down are one arrow.
            return [...next.filter((one) => !straight.includes(one)), ...straight.slice(0, 1)]
          }).length,
        )
        for (const { from, to, lane, path } of picture.arrows) {
          const [source, target] = [picture.boxes[from], picture.boxes[to]]
          if (!source || !target) throw new Error('no box')
          const drawn = points(path)
          for (const { x, y } of drawn) {
            expect(x).toBeGreaterThan(0)
            expect(x).toBeLessThan(picture.width)
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y).toBeLessThanOrEqual(picture.height)
            if (lane !== null) expect(x).toBeGreaterThanOrEqual(right(source) - 0.1)
          }
          const end = drawn.at(-1)
          if (lane === null) expect(end?.y).toBeLessThan(target.y)
          else {
            expect(end?.y).toBeGreaterThan(target.y)
            expect(end?.y).toBeLessThan(bottom(target))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('lanes', () => {
  it('are shared by all that leads to the same step, and by what does not meet', () => {
    const lanes = assignLanes([
      { from: 1, place: 0, to: 4 },
      { from: 2, place: 0, to: 4 },
      { from: 6, place: 0, to: 8 },
    ])
    expect([lanes.count, lanes.of(4), lanes.of(8)]).toEqual([1, 0, 0])
  })

  it('are several where ways lie beside each other, the short ones nearest', () => {
    const lanes = assignLanes([
      { from: 1, place: 0, to: 6 },
      { from: 2, place: 0, to: 4 },
    ])
    expect([lanes.count, lanes.of(4), lanes.of(6)]).toEqual([2, 0, 1])
  })
})

describe('long words', () => {
  const face = FACES.title

  it.each([
    ['bostadsanpassningsbidrag', 230, ['bostadsanpassnings-', 'bidrag']],
    ['överförmyndarnämnden', 170, ['överförmyndar-', 'nämnden']],
    ['sam\u00adordnings\u00adansvar', 150, ['samordnings-', 'ansvar']],
    ['i Skolväsendets överklagandenämnd', 200, ['i Skolväsendets', 'överklagandenämnd']],
  ])('%s', (text, width, expected) => {
    expect(breakLines(text, width, face)).toEqual(expected)
  })

  it('are not broken for the sake of even lines, and no word is left alone', () => {
    const text = 'Du skriver ner hur vardagen är'
    expect(breakLines(text, 272, face)).toEqual(['Du skriver ner hur vardagen', 'är'])
    expect(balanceLines(text, 272, face)).toEqual(['Du skriver ner', 'hur vardagen är'])
    expect(balanceLines('Förvaltningsrätten', 200, face)).toEqual(['Förvaltningsrätten'])
  })

  it('keep all their letters, and fit', () => {
    fc.assert(
      fc.property(line(60), fc.integer({ min: 80, max: 330 }), (text, width) => {
        const lines = breakLines(text, width, face)
        expect(lines.join('').replaceAll('-', '').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const one of lines) expect(textWidth(one, face)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
