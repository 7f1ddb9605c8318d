import { balanceLines, type Face } from './break-lines'
import { assignLanes } from './lanes'
import type { Picture, PictureArrow, PictureBox, PictureText, ProcessStep } from './schema'

/** What the picture says besides the data. */
export interface PictureWords {
  /** "Om du får nej: steg 7"; without `when`: "Gå till steg 3". */
  exit(number: number, when?: string): string
  /** "Här slutar stegen" */
  end: string
}

export const PICTURE_WIDTH = 360
/** Faces of the texts; the style sheet sets the same. */
export const FACES: Readonly<Record<PictureText['kind'], Face>> = {
  who: { size: 16, bold: false },
  title: { size: 18, bold: true },
  duration: { size: 16, bold: false },
  exit: { size: 16, bold: false },
  end: { size: 16, bold: true },
  label: { size: 16, bold: true },
}

const EDGE = 2
const PAD = 13
const BADGE = 14
const SIGN = 16
const LINE = 1.25
const GAP = 30
const GAP_WITHOUT_ARROW = 20
const HEAD = 9
const BEND = 6
/** From a box to the first lane, between lanes at most, and from the last lane to the edge. */
const TO_LANES = 19
const BETWEEN_LANES = 13
const AFTER_LANES = 4
/** All lanes together take no more than this, however many they are. */
const MOST_FOR_LANES = 96

export function processPicture(steps: readonly ProcessStep[], words: PictureWords): Picture {
  const numbers = new Map(steps.map(({ id }, index) => [id, index]))
  const ways = steps.map(({ next }, from) =>
    next.flatMap(({ step, when }) => {
      const to = numbers.get(step)
      return to === undefined ? [] : [{ to, when, straight: to === from + 1 }]
    }),
  )
  const lanes = assignLanes(
    ways.flatMap((own, from) =>
      own.filter(({ straight }) => !straight).map(({ to }, place) => ({ from, place, to })),
    ),
  )
  const step = lanes.count < 2 ? 0 : Math.min(BETWEEN_LANES, MOST_FOR_LANES / (lanes.count - 1))
  const right = lanes.count === 0 ? 0 : TO_LANES + step * (lanes.count - 1) + AFTER_LANES
  const boxWidth = PICTURE_WIDTH - EDGE - (right || EDGE)
  const laneAt = (lane: number) => EDGE + boxWidth + TO_LANES + step * lane

  let y = EDGE
  const drawn = steps.map((one, index) => {
    const own = ways[index] ?? []
    const { box, exits } = drawBox(one, index + 1, y, boxWidth, own, words)
    const straight = own.find((way) => way.straight)
    const label =
      straight?.when === undefined
        ? undefined
        : setText('label', straight.when, {
            x: box.badge.x + 16,
            y: box.y + box.height + 7,
            width: EDGE + boxWidth - box.badge.x - 16,
          })
    const gap = straight ? Math.max(GAP, (label?.height ?? 0) + 16) : GAP_WITHOUT_ARROW
    y = box.y + box.height + gap
    return { box, exits, straight, label: label?.text, bottom: y }
  })
  const boxes = drawn.map(({ box }) => box)

  const arrows = drawn.flatMap(({ box, exits, straight, label, bottom }, from): PictureArrow[] => {
    const down = straight ? [straightArrow(from, box, bottom, label)] : []
    const others = exits.flatMap(({ to, y: at }) => {
      const target = boxes[to]
      const lane = lanes.of(to)
      if (!target || lane === undefined) return []
      return [laneArrow({ from, to, lane, at, target, x: laneAt(lane) })]
    })
    return [...down, ...others]
  })
  const last = boxes.at(-1)
  return { width: PICTURE_WIDTH, height: last ? last.y + last.height + EDGE : 0, boxes, arrows }
}

interface Way {
  to: number
  when?: string
  straight: boolean
}

function drawBox(
  { id, actor, who, title, duration }: ProcessStep,
  number: number,
  top: number,
  width: number,
  ways: readonly Way[],
  words: PictureWords,
): { box: PictureBox; exits: { to: number; y: number }[] } {
  const left = EDGE + PAD
  const right = EDGE + width - PAD
  const badge = { x: left + BADGE, y: top + PAD + BADGE }
  const sign = { x: badge.x + BADGE + 8 + SIGN / 2, y: badge.y }
  const texts: PictureText[] = []
  let y = top + PAD

  const add = (kind: PictureText['kind'], text: string, x: number) => {
    const set = setText(kind, text, { x, y, width: right - x })
    texts.push(set.text)
    const middle = y + (FACES[kind].size * LINE) / 2
    y += set.height
    return { x: left + SIGN / 2, y: middle }
  }

  y += BADGE - (FACES.who.size * LINE) / 2
  add('who', who, sign.x + SIGN / 2 + 7)
  y = Math.max(y, badge.y + BADGE) + 5
  add('title', title, left)
  let clock: PictureBox['clock']
  if (duration !== undefined) {
    y += 5
    clock = add('duration', duration, left + SIGN + 7)
  }
  const rules: number[] = []
  const exits: { to: number; y: number }[] = []
  for (const { to, when, straight } of ways) {
    if (straight) continue
    y += 8
    rules.push(y)
    y += 6
    const { y: middle } = add('exit', words.exit(to + 1, when), left)
    exits.push({ to, y: middle })
  }
  let stop: PictureBox['stop']
  if (ways.length === 0) {
    y += 8
    rules.push(y)
    y += 6
    stop = add('end', words.end, left + SIGN + 7)
  }
  const box: PictureBox = {
    ...{ id, number, actor, x: EDGE, y: top, width, height: y + PAD - top },
    ...{ badge, sign, rules, texts },
    ...(clock ? { clock } : {}),
    ...(stop ? { stop } : {}),
  }
  return { box, exits }
}

/** A text in lines below each other, the first beginning at `y`. */
function setText(
  kind: PictureText['kind'],
  text: string,
  { x, y, width }: { x: number; y: number; width: number },
): { text: PictureText; height: number } {
  const face = FACES[kind]
  const lineHeight = face.size * LINE
  const lines = balanceLines(text, width, face).map((line, index) => ({
    x,
    y: round(y + index * lineHeight + face.size),
    text: line,
  }))
  return { text: { kind, lines }, height: lines.length * lineHeight }
}

function straightArrow(
  from: number,
  box: PictureBox,
  bottom: number,
  label: PictureText | undefined,
): PictureArrow {
  const { x } = box.badge
  const start = { x: round(x), y: round(box.y + box.height) }
  const tip = round(bottom)
  return {
    ...{ from, to: from + 1, lane: null, start },
    path: `M${start.x} ${start.y}V${round(tip - HEAD)}`,
    head: `M${start.x} ${tip}l-6 -${HEAD}h12z`,
    ...(label ? { label } : {}),
  }
}

function laneArrow({
  from,
  to,
  lane,
  at,
  target,
  x,
}: {
  from: number
  to: number
  lane: number
  at: number
  target: PictureBox
  x: number
}): PictureArrow {
  const edge = target.x + target.width
  const end = round(target.badge.y)
  const start = { x: round(edge), y: round(at) }
  const down = end > start.y ? 1 : -1
  const bend = BEND * down
  const turn = round(x - BEND)
  return {
    ...{ from, to, lane, start },
    path:
      `M${start.x} ${start.y}H${turn}Q${round(x)} ${start.y} ${round(x)} ${round(start.y + bend)}` +
      `V${round(end - bend)}Q${round(x)} ${end} ${turn} ${end}H${round(edge + HEAD)}`,
    head: `M${round(edge + 1)} ${end}l${HEAD} -6v12z`,
  }
}

const round = (value: number) => Math.round(value * 10) / 10
