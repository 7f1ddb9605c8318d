import type { EMERGENCY_GROUPS } from '../../emergency/schema'
import type { TextIn } from './text'

export interface EmergencyNumberView {
  slug: string
  number: string
  name: TextIn
  description: TextIn
  hours: TextIn
  website?: string
  local: boolean
  /** For who is young, too. */
  forYoung: boolean
}

export interface EmergencyGroupView {
  group: (typeof EMERGENCY_GROUPS)[number]
  numbers: EmergencyNumberView[]
}
