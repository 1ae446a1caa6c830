import { membershipsOf, type SetData } from './set-data.ts'
import { type Necessity, necessityOf, type Sufficiency, sufficiencyOf } from './set-relations.ts'

/** One condition taken alone, and its absence, as necessary and as sufficient for the outcome. */
export type SingleCondition = {
  readonly condition: string
  readonly necessity: Necessity
  readonly sufficiency: Sufficiency
  /** The same for `~condition`. */
  readonly negated: { readonly necessity: Necessity; readonly sufficiency: Sufficiency }
}

/**
 * Necessity and sufficiency of each condition alone. Look here before the truth table: a condition is a candidate for
 * necessity when its consistency is high (0.9 is usual) *and* its relevance is not low; one that nearly every case has is
 * necessary for everything.
 *
 * @throws RangeError for unusable data
 * @see Schneider & Wagemann 2012, Set-Theoretic Methods, chapter 9
 */
export function singleConditions(sets: SetData): SingleCondition[] {
  const { conditions, outcome } = membershipsOf(sets)
  return conditions.map((x, i) => {
    const notX = x.map((score) => 1 - score)
    return {
      condition: sets.conditions[i] ?? '',
      necessity: necessityOf(x, outcome),
      sufficiency: sufficiencyOf(x, outcome),
      negated: { necessity: necessityOf(notX, outcome), sufficiency: sufficiencyOf(notX, outcome) },
    }
  })
}
