import { HandHeart, HeartHandshake, HeartPulse, type IconNode, Landmark, School, UsersRound } from 'lucide'
import { createElement } from 'react'
import type { ActorSector } from '@/lib/actor/schema'
import styles from './actors-picture.module.css'

export type ActorsPictureProps = {
  /** Names the picture, in Swedish. */
  title: string
  /** What it shows, in Swedish: it says the same as the picture. */
  description: string
  /** What stands in the middle, in Swedish. */
  family: string
  /** The fields around it, in Swedish, in the order in which they are read. */
  fields: readonly { sector: ActorSector; name: string }[]
  /** Leads to the text that says the same and more. */
  text: { href: string; label: string }
  /** Of title and description; unique on the page. */
  id: string
}

/** A field's sign, beside its word: never by colour alone (WCAG 1.4.1). */
const SIGNS: Readonly<Record<ActorSector, IconNode>> = {
  school: School,
  health_care: HeartPulse,
  social_services: HandHeart,
  state: Landmark,
  others: HeartHandshake,
}

/** Units a side of a tile of a pattern. */
const TILE = 12
/** What a field's stripe, one tile high, is filled with. */
const PATTERNS: Readonly<Record<ActorSector, string>> = {
  school: 'M0 3h12M0 9h12',
  health_care: 'M6 2v8M2 6h8',
  social_services: 'M3 3h.01M9 9h.01',
  state: 'M3 0v12M9 0v12',
  others: 'M-3 3l6 -6M-3 15l18 -18M9 15l6 -6',
}

const WIDTH = 360
const HEIGHT = 520
const BOX = { width: 168, height: 116 }
/** Where the fields stand: two above the family, two below it, the last at the bottom. */
const PLACES = [
  { x: 4, y: 4 },
  { x: 188, y: 4 },
  { x: 4, y: 276 },
  { x: 188, y: 276 },
  { x: 96, y: 400 },
] as const
const FAMILY = { x: WIDTH / 2, y: 198, radius: 66 }
/** Characters that fit in a line of a field. */
const LINE = 14

/**
 * The family in the middle and the five fields around it. Drawn into the HTML by the server, without script or style
 * attributes. One image to assistive technology (WCAG 1.1.1); the text that `text` leads to says the same and more. Its
 * words are Swedish and run from left to right on every page.
 */
export function ActorsPicture({ title, description, family, fields, text, id }: ActorsPictureProps) {
  const placed = fields.flatMap((field, index) => {
    const place = PLACES[index]
    if (!place) return []
    const stripe = { x: place.x + TILE, y: place.y + 10 }
    return [{ ...field, ...place, middle: place.x + BOX.width / 2, stripe }]
  })
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        lang="sv"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        focusable="false"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <defs>
          {placed.map(({ sector, stripe }) => (
            <pattern
              key={sector}
              id={`${id}-${sector}`}
              x={stripe.x}
              y={stripe.y}
              width={TILE}
              height={TILE}
              patternUnits="userSpaceOnUse"
            >
              <path className={styles.pattern} d={PATTERNS[sector]} />
            </pattern>
          ))}
        </defs>
        {placed.map(({ sector, middle, y }) => (
          <path
            key={sector}
            className={styles.line}
            d={`M${FAMILY.x} ${FAMILY.y}L${middle} ${y + BOX.height / 2}`}
          />
        ))}
        <circle className={styles.family} cx={FAMILY.x} cy={FAMILY.y} r={FAMILY.radius} />
        <Sign node={UsersRound} x={FAMILY.x} y={FAMILY.y - 28} />
        <Words lines={linesOf(family)} x={FAMILY.x} y={FAMILY.y + 14} />
        {placed.map(({ sector, name, x, y, middle, stripe }) => (
          <g key={sector} className={styles[sector]}>
            <rect className={styles.box} x={x} y={y} {...BOX} rx={12} />
            <rect {...stripe} width={BOX.width - 2 * TILE} height={TILE} fill={`url(#${id}-${sector})`} />
            <Sign node={SIGNS[sector]} x={middle} y={y + 44} />
            <Words lines={linesOf(name)} x={middle} y={y + 80} />
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <a href={text.href}>{text.label}</a>
      </figcaption>
    </figure>
  )
}

const SIGN = 32

function Sign({ node, x, y }: { node: IconNode; x: number; y: number }) {
  return (
    <g className={styles.sign} transform={`translate(${x - SIGN / 2} ${y - SIGN / 2}) scale(${SIGN / 24})`}>
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: `${tag}${index}` }))}
    </g>
  )
}

function Words({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  return lines.map((line, index) => (
    <text key={line} className={styles.text} x={x} y={y + index * 22}>
      {line}
    </text>
  ))
}

/** A name in lines that fit in a field; a word that is longer than a line has one of its own. */
function linesOf(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.pop()
    if (last === undefined) lines.push(word)
    else if (last.length + 1 + word.length > LINE) lines.push(last, word)
    else lines.push(`${last} ${word}`)
  }
  return lines
}
