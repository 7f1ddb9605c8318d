import {
  Accessibility,
  ArrowLeft,
  ArrowRight,
  Baby,
  BookOpenText,
  BriefcaseBusiness,
  Bus,
  CalendarCheck,
  CalendarDays,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Clock,
  ExternalLink,
  FileText,
  Flag,
  HandCoins,
  HeartPulse,
  House,
  type IconNode,
  Info,
  KeyRound,
  Languages,
  List,
  Mail,
  MapPin,
  MessageCircleMore,
  Palette,
  Phone,
  Printer,
  Route,
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
  'arrow-back': ArrowLeft,
  'arrow-forward': ArrowRight,
  baby: Baby,
  'book-open': BookOpenText,
  briefcase: BriefcaseBusiness,
  calendar: CalendarDays,
  check: Check,
  'chevron-back': ChevronLeft,
  'chevron-down': ChevronDown,
  'chevron-forward': ChevronRight,
  clock: Clock,
  'external-link': ExternalLink,
  'file-text': FileText,
  flag: Flag,
  info: Info,
  languages: Languages,
  list: List,
  mail: Mail,
  'map-pin': MapPin,
  phone: Phone,
  printer: Printer,
  route: Route,
  search: Search,
  siren: Siren,
  user: UserRound,
  warning: TriangleAlert,
  x: X,
} as const satisfies Record<string, IconNode>

export type IconName = keyof typeof ICONS

/** Names of the pictures that exist, for whoever checks contents. */
export const ICON_NAMES = Object.keys(ICONS) as IconName[]

/** Whether a name from outside is one of ours. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(ICONS, name)
}

/** Named for the reading direction, and mirrored in right-to-left pages. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set<IconName>([
  'arrow-back',
  'arrow-forward',
  'chevron-back',
  'chevron-forward',
  'list',
  'book-open',
  'external-link',
])

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
