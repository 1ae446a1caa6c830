import { requireWithin } from '../impossible-input.ts'
import { bitOf, mostConditions, type Term } from './term.ts'

/** Calibrated cases: how far each is a member of each condition's set and of the outcome's. */
export type SetData = {
  /** Names of the conditions, in the order of the truth table's columns. */
  readonly conditions: readonly string[]
  /** Name of the outcome; `~SURV` explains its absence. */
  readonly outcome: string
  /** Membership from 0 (out) to 1 (in) by name, one score for each case; crisp sets hold 0 and 1 only. */
  readonly data: Readonly<Record<string, readonly number[]>>
}

/** Membership scores in the order of `conditions`, and of the outcome (turned round when it is negated). */
export type Memberships = {
  readonly conditions: readonly (readonly number[])[]
  readonly outcome: readonly number[]
  /** The number of cases. */
  readonly n: number
}

/**
 * Checks the data and lays them out by column.
 *
 * @throws RangeError when a name is missing, repeated or unusable, a list is empty or of another length, or a score is
 *   outside [0, 1]
 */
export function membershipsOf({ conditions, outcome, data }: SetData): Memberships {
  if (conditions.length === 0 || conditions.length > mostConditions) {
    throw new RangeError(`conditions: ${conditions.length} were given, but 1 to ${mostConditions} can be analysed`)
  }
  const negated = outcome.startsWith('~')
  const outcomeName = negated ? outcome.slice(1) : outcome
  const scoresOf = (name: string, n: number | undefined): readonly number[] => {
    const scores = data[name]
    if (scores === undefined) throw new RangeError(`data: there are no scores for "${name}"`)
    if (scores.length === 0) throw new RangeError(`data.${name}: there are no cases`)
    if (n !== undefined && scores.length !== n) {
      throw new RangeError(`data.${name} has length ${scores.length}, but data.${outcomeName} has length ${n}`)
    }
    requireWithin(`data.${name}`, scores, 0, 1)
    return scores
  }
  const y = scoresOf(outcomeName, undefined)
  conditions.forEach((name, i) => {
    if (/[*+~]/.test(name) || name.trim() !== name || name === '') {
      throw new RangeError(`conditions[${i}]: "${name}" can't be a name (empty, spaces around it, or one of * + ~)`)
    }
    if (name === outcomeName) throw new RangeError(`conditions[${i}]: "${name}" is the outcome`)
    if (conditions.indexOf(name) !== i) throw new RangeError(`conditions[${i}]: "${name}" is there twice`)
  })
  return {
    conditions: conditions.map((name) => scoresOf(name, y.length)),
    outcome: negated ? y.map((score) => 1 - score) : y,
    n: y.length,
  }
}

/** Each case's membership in the product: the least of its memberships in the literals (fuzzy "and"). */
export function membershipIn(term: Term, { conditions, n }: Memberships): number[] {
  const scores = new Array<number>(n).fill(1)
  conditions.forEach((column, index) => {
    const bit = bitOf(index, conditions.length)
    if ((term.matters & bit) === 0) return
    const present = (term.present & bit) !== 0
    column.forEach((score, i) => {
      scores[i] = Math.min(scores[i] ?? 1, present ? score : 1 - score)
    })
  })
  return scores
}
