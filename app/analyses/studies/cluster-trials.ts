import { designEffect } from '@candour/statistics'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { aboveZero, type NumberRule, within } from '../../spreadsheets/number-rules.ts'

const sizeOfCluster: NumberRule = { accepts: 'a number of at least 1', allows: (value) => value >= 1 }

/** Design effects of trials that drew lots for clusters, by row; none for a row whose cells are blank, which drew them for people. */
export interface DesignEffects {
  readonly effects: readonly (number | undefined)[]
  readonly assumptions: readonly string[]
}

/**
 * Design effects of a file: as they stand in `design_effect`, or from `cluster_size` with `icc`, a column or one figure for all.
 *
 * @param icc  for rows without one of their own
 */
export function designEffectsIn(columns: DataColumns, icc: number | undefined): DesignEffects {
  if (columns.has('design_effect'))
    return {
      effects: columns.numbersOrBlank('design_effect', aboveZero),
      assumptions: ['Sizes, counts or variances take account of clusters by the design effects in the file.'],
    }
  if (!columns.has('cluster_size')) return { effects: [], assumptions: [] }
  const sizes = columns.numbersOrBlank('cluster_size', sizeOfCluster)
  const given = columns.has('icc') ? columns.numbersOrBlank('icc', within(0, 1)) : []
  const effects = sizes.map((size, i) => {
    const own = given[i] ?? icc
    if (size === undefined) return undefined
    if (own !== undefined)
      return size >= 1 && own >= 0 && own <= 1 ? designEffect({ clusterSize: size, icc: own }) : undefined
    columns.refuse(
      i,
      'icc',
      undefined,
      'an intracluster correlation between 0 and 1, or --icc for those that give none',
    )
    return undefined
  })
  const ofAll = icc === undefined ? '' : `, ${icc} where the file gives none`
  return {
    effects,
    assumptions: [
      `Sizes, counts or variances take account of clusters by a design effect of 1 + (cluster size − 1) × intracluster correlation${ofAll}.`,
    ],
  }
}
