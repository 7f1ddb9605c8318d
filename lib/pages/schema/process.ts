import type { Process, ProcessStep } from '../../process/schema'
import type { NeedLink, ProcessLink } from './links'

export interface ProcessStepView extends ProcessStep {
  /** Counted from 1. */
  number: number
  /** Where it stands in the list. */
  anchor: string
}

export interface ProcessView extends ProcessLink, Pick<Process, 'sources' | 'reviewedOn' | 'reviewNext'> {
  steps: ProcessStepView[]
  needs: NeedLink[]
  others: ProcessLink[]
}
