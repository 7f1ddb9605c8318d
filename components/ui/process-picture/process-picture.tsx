import {
  Clock,
  HandHeart,
  HeartPulse,
  type IconNode,
  Landmark,
  Scale,
  School,
  Shapes,
  UsersRound,
} from 'lucide'
import { createElement } from 'react'
import type { Picture, PictureBox, PictureText, ProcessActor } from '@/lib/process/schema'
import { classNames } from '../class-names'
import styles from './process-picture.module.css'

export type ProcessPictureProps = {
  picture: Picture
  /** Names the picture: what goes how. */
  title: string
  /** What it shows, in a sentence or two. */
  description: string
  /** Leads to the list that says the same. */
  list: { href: string; label: string; lang?: string; dir?: 'ltr' | 'rtl' }
  /** Of title and description; unique on the page. The description is in the language of `list`. */
  id: string
}

/** Who does it, as a sign: beside the words, never instead of them, and never by colour alone (WCAG 1.4.1). */
const SIGNS: Readonly<Record<ProcessActor, IconNode>> = {
  family: UsersRound,
  school: School,
  health_care: HeartPulse,
  social_services: HandHeart,
  state: Landmark,
  court: Scale,
  other: Shapes,
}

const SIGN = 18

/**
 * How something goes, as a picture: numbered boxes below each other, and arrows. Drawn into the HTML by the server,
 * without script or style attributes. One image to assistive technology (WCAG 1.1.1); the list that `list` leads to is
 * its whole alternative. The texts are Swedish and run from left to right on every page.
 */
export function ProcessPicture({ picture, title, description, list, id }: ProcessPictureProps) {
  const { width, height, boxes, arrows } = picture
  const lanes = [...new Set(arrows.flatMap(({ lane, to }) => (lane === null ? [] : [to])))]
    .map((to) => arrows.filter((arrow) => arrow.lane !== null && arrow.to === to))
    .sort(([a], [b]) => (a?.lane ?? 0) - (b?.lane ?? 0))
  const straight = arrows.filter(({ lane }) => lane === null)
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        lang="sv"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        aria-describedby={`${id}-caption`}
        focusable="false"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`} lang={list.lang}>
          {description}
        </desc>
        {straight.map(({ from, path, head, label }) => (
          <g key={from}>
            <path className={styles.line} d={path} />
            <path className={styles.head} d={head} />
            {label && <Text text={label} />}
          </g>
        ))}
        {lanes.map((group) => (
          <g key={group[0]?.to}>
            {/* The ground behind a line parts it from those that it crosses. */}
            {group.map(({ from, start, path }) => (
              <path key={`${from}-${start.y}`} className={styles.ground} d={path} />
            ))}
            {group.map(({ from, start, path, head }) => (
              <g key={`${from}-${start.y}`}>
                <path className={styles.line} d={path} />
                <path className={styles.head} d={head} />
              </g>
            ))}
          </g>
        ))}
        {boxes.map((box) => (
          <Box key={box.id} box={box} />
        ))}
        {lanes.flat().map(({ from, start }) => (
          <circle key={`${from}-${start.y}`} className={styles.head} cx={start.x} cy={start.y} r={3.5} />
        ))}
      </svg>
      <figcaption className={styles.caption} id={`${id}-caption`} lang={list.lang} dir={list.dir}>
        <a href={list.href}>{list.label}</a>
      </figcaption>
    </figure>
  )
}

function Box({ box }: { box: PictureBox }) {
  const { number, actor, x, y, width, height, badge, sign, clock, stop, rules, texts } = box
  return (
    <g className={styles[actor]}>
      <rect className={styles.box} x={x} y={y} width={width} height={height} rx={12} />
      {rules.map((at) => (
        <path key={at} className={styles.rule} d={`M${x} ${at}h${width}`} />
      ))}
      <circle className={styles.badge} cx={badge.x} cy={badge.y} r={14} />
      <text className={styles.number} x={badge.x} y={badge.y + 6}>
        {number}
      </text>
      <Sign node={SIGNS[actor]} at={sign} />
      {clock && <Sign node={Clock} at={clock} />}
      {stop && <rect className={styles.head} x={stop.x - 6} y={stop.y - 6} width={12} height={12} rx={2} />}
      {texts.map((text) => (
        <Text key={text.lines[0]?.y} text={text} />
      ))}
    </g>
  )
}

function Text({ text: { kind, lines } }: { text: PictureText }) {
  return lines.map(({ x, y, text }) => (
    <text key={y} className={classNames(styles.text, styles[kind])} x={x} y={y}>
      {text}
    </text>
  ))
}

function Sign({ node, at }: { node: IconNode; at: { x: number; y: number } }) {
  return (
    <g
      className={styles.sign}
      transform={`translate(${at.x - SIGN / 2} ${at.y - SIGN / 2}) scale(${SIGN / 24})`}
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: `${tag}${index}` }))}
    </g>
  )
}
