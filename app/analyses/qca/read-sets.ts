import { accepted, type Result, refused } from '@candour/register'
import { type Anchors, calibrateCrisp, calibrateDirect, type SetData } from '@candour/statistics'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { anyNumber, within } from '../../spreadsheets/number-rules.ts'

/** How a raw column becomes membership: a threshold, or three anchors. */
export type Calibration = { readonly threshold: number } | Anchors

/** Calibrated cases with their names, and how each set was made. */
export interface SetsRead {
  readonly sets: SetData
  readonly cases: readonly string[]
  readonly assumptions: readonly string[]
}

const caseNames = ['case', 'name', 'label', 'place', 'project', 'study', 'id']

/** Memberships of the outcome and the conditions, each calibrated where `calibrations` names it; a column without calibration must hold memberships from 0 to 1. */
export function readSets(
  columns: DataColumns,
  outcome: string,
  conditions: readonly string[],
  calibrations: ReadonlyMap<string, Calibration>,
): Result<SetsRead> {
  const bare = outcome.replace(/^~/, '')
  const names = [...conditions, bare]
  const assumptions: string[] = []
  const data = Object.fromEntries(
    names.map((name) => {
      const calibration = calibrations.get(name)
      if (!calibration) {
        const read = columns.numbers(name, {
          ...within(0, 1),
          accepts: 'a membership between 0 and 1, or raw values with their calibration',
        })
        assumptions.push(
          `${name}: memberships as they stand${read.every((value) => value === 0 || value === 1) ? ' (crisp)' : ''}.`,
        )
        return [name, read]
      }
      const raw = columns.numbers(name, anyNumber)
      if (columns.refusals.length > 0) return [name, raw]
      if ('threshold' in calibration) {
        assumptions.push(`${name}: in from ${calibration.threshold} on.`)
        return [name, calibrateCrisp(raw, calibration.threshold)]
      }
      const { exclusion, crossover, inclusion } = calibration
      assumptions.push(
        `${name}: direct calibration, out at ${exclusion}, most ambiguous at ${crossover}, in at ${inclusion}.`,
      )
      return [name, calibrateDirect(raw, calibration)]
    }),
  )
  const caseName = caseNames.find((name) => columns.has(name))
  const cases = caseName === undefined ? columns.file.rows.map((_, i) => `Case ${i + 1}`) : columns.texts(caseName)
  if (columns.refusals.length > 0) return refused(...columns.refusals)
  return accepted({ sets: { conditions, outcome, data }, cases, assumptions })
}
