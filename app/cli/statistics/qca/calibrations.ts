import type { Calibration } from '../../../analyses/qca/read-sets.ts'
import { WrongUse } from '../../command.ts'

/** Reads `A=0.1,0.5,0.9` (out, most ambiguous, in) or `A=12` (in from here on); `columns` are those that may be calibrated. */
export function calibrationsOf(
  typed: ReadonlyMap<string, string>,
  columns: readonly string[],
): ReadonlyMap<string, Calibration> {
  return new Map(
    [...typed].map(([name, text]): [string, Calibration] => {
      if (!columns.includes(name))
        throw new WrongUse(`--calibrate names '${name}', which is neither the outcome nor a condition.`)
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
