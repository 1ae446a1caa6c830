import type { Computed, EstimateAndVariance, NoEffect } from '@candour/statistics'

/** A study as read: its name, where it stands, and its effect size or why there is none. */
export interface Study {
  readonly label: string
  readonly row: number
  /** Its place among the rows of the file, from 0. */
  readonly index: number
  readonly effect: StudyEffect
  /** The figures it was made from, where it came as cells: nothing is added to them. */
  readonly cells?: Readonly<Record<string, number>>
}

/** An effect size, or why a row gives none; one with a blank cell is left out, not refused. */
export type StudyEffect = Computed<EstimateAndVariance, NoEffect | 'missing-cell'>
