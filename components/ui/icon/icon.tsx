import {
  Accessibility,
  BookOpen,
  Bus,
  CalendarCheck,
  Check,
  ChevronDown,
  ChevronRight,
  Clock,
  ExternalLink,
  FilePlus,
  Flag,
  HandCoins,
  HeartPulse,
  House,
  type IconNode,
  Info,
  KeyRound,
  Languages,
  Mail,
  MapPin,
  MessageCircleMore,
  Palette,
  Phone,
  Scale,
  School,
  Search,
  Siren,
  Sprout,
  TriangleAlert,
  UserRound,
  Users,
  X,
} from 'lucide'
import { createElement } from 'react'
import { classNames } from '../class-names'
import styles from './icon.module.css'

const ICONS = {
  // Life areas
  house: House,
  school: School,
  'heart-pulse': HeartPulse,
  'hand-coins': HandCoins,
  'message-circle': MessageCircleMore,
  bus: Bus,
  users: Users,
  palette: Palette,
  key: KeyRound,
  'calendar-check': CalendarCheck,
  scale: Scale,
  sprout: Sprout,
  // Signs
  accessibility: Accessibility,
  'book-open': BookOpen,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-forward': ChevronRight,
  clock: Clock,
  'external-link': ExternalLink,
  'file-plus': FilePlus,
  flag: Flag,
  info: Info,
  languages: Languages,
  mail: Mail,
  'map-pin': MapPin,
  phone: Phone,
  search: Search,
  siren: Siren,
  user: UserRound,
  warning: TriangleAlert,
  x: X,
} as const satisfies Record<string, IconNode>

export type IconName = keyof typeof ICONS

/** Named for the reading direction, and mirrored in right-to-left pages. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set<IconName>(['chevron-forward', 'external-link'])

export type IconProps = {
  name: IconName
  /** s: beside text (default); m: in buttons and lists; l: in doors and portraits. */
  size?: 's' | 'm' | 'l'
  className?: string
}

/**
 * A line picture, drawn into the HTML with one stroke weight and the text's colour.
 * Decoration always: hidden from assistive technology, so the words stand beside it (WCAG 1.1.1, 1.4.1).
 */
export function Icon({ name, size = 's', className }: IconProps) {
  return (
    <svg
      className={classNames(
        styles.icon,
        styles[size],
        DIRECTIONAL.has(name) && styles.directional,
        className,
      )}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {ICONS[name].map(([tag, attributes], index) =>
        createElement(tag, { ...attributes, key: `${tag}${index}` }),
      )}
    </svg>
  )
}
