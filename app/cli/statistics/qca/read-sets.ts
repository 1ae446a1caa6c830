import { accepted, type Result, refused } from '@candour/register'
import { type Anchors, calibrateCrisp, calibrateDirect, type SetData } from '@candour/statistics'
import type { DataColumns } from '../../../spreadsheets/data-columns.ts'
import { anyNumber, within } from '../../../spreadsheets/number-rules.ts'
import { WrongUse } from '../../command.ts'

/** How a raw column becomes membership: a threshold, or three anchors. */
export type Calibration = { readonly threshold: number } | Anchors

/** Calibrated cases with their names, and how each set was made. */
export interface SetsRead {
  readonly sets: SetData
  readonly cases: readonly string[]
  readonly assumptions: readonly string[]
}

const caseNames = ['case', 'name', 'label', 'place', 'project', 'study', 'id']

/** Reads `A=0.1,0.5,0.9` (out, most ambiguous, in) or `A=12` (in from here on). */
export function calibrationsOf(typed: ReadonlyMap<string, string>): ReadonlyMap<string, Calibration> {
  return new Map(
    [...typed].map(([name, text]): [string, Calibration] => {
      const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
      const [exclusion = Number.NaN, crossover = Number.NaN, inclusion = Number.NaN] = numbers
      if (numbers.length === 1 && Number.isFinite(exclusion)) return [name, { threshold: exclusion }]
      const isOrdered =
        (exclusion < crossover && crossover < inclusion) || (exclusion > crossover && crossover > inclusion)
      if (numbers.length === 3 && isOrdered) return [name, { exclusion, crossover, inclusion }]
      throw new WrongUse(
        `--calibrate ${name} is '${text}'; accepted is one threshold, or three anchors in order (fully out, most ambiguous, fully in), as ${name}=0.1,0.5,0.9.`,
      )
    }),
  )
}

/** Memberships of the outcome and the conditions; a column without calibration must hold memberships from 0 to 1. */
export function readSets(
  columns: DataColumns,
  outcome: string,
  conditions: readonly string[],
  calibrations: ReadonlyMap<string, Calibration>,
): Result<SetsRead> {
  const bare = outcome.replace(/^~/, '')
  const names = [...conditions, bare]
  for (const name of calibrations.keys())
    if (!names.includes(name))
      throw new WrongUse(`--calibrate names '${name}', which is neither the outcome nor a condition.`)
  const assumptions: string[] = []
  const data = Object.fromEntries(
    names.map((name) => {
      const calibration = calibrations.get(name)
      if (!calibration) {
        const read = columns.numbers(name, {
          ...within(0, 1),
          accepts: `a membership between 0 and 1; --calibrate ${name}=… turns raw values into one`,
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
