import { continuationOf, type LookBounds } from './bounds.ts'
import { atStart, chanceAbove, chanceBelow, type GoingOn, goOn, total } from './going-on.ts'

/** Chances of what happens at each look, not cumulated; they sum to 1 over all looks and kinds. */
export type LookChances = {
  readonly benefit: readonly number[]
  /** At the last look: the end without a conclusion. */
  readonly futility: readonly number[]
  readonly harm: readonly number[]
}

/**
 * The chance to stop for benefit, futility or harm at each look, by recursive numerical integration.
 *
 * @param information  at the looks, rising, in any unit
 * @param bounds       of Z at the looks
 * @param drift        θ, expected Z per √information in that unit
 * @see Armitage, McPherson & Rowe 1969, JRSS A 132, 235–244; Jennison & Turnbull 2000, section 19.2
 */
export function lookChances(
  information: readonly number[],
  bounds: readonly LookBounds[],
  drift: number,
  sided: 1 | 2,
): LookChances {
  const benefit: number[] = []
  const futility: number[] = []
  const harm: number[] = []
  let going = atStart
  for (const [look, here] of bounds.entries()) {
    const at = information[look] ?? 0
    const next = information[look + 1]
    const chances = chancesAt(going, at, here, drift, sided, next === undefined)
    benefit.push(chances.benefit)
    futility.push(chances.futility)
    harm.push(chances.harm)
    if (next !== undefined) going = goOn(going, at, drift, continuationOf(here, sided), next)
  }
  return { benefit, futility, harm }
}

function chancesAt(
  going: GoingOn,
  at: number,
  { efficacy, futility, harm }: LookBounds,
  drift: number,
  sided: 1 | 2,
  last: boolean,
): { benefit: number; futility: number; harm: number } {
  const benefit = chanceAbove(going, at, drift, efficacy)
  const harmBelow = sided === 2 ? -efficacy : harm
  const harmed = harmBelow === null ? 0 : chanceBelow(going, at, drift, harmBelow)
  if (last) return { benefit, futility: Math.max(0, total(going) - benefit - harmed), harm: harmed }
  if (futility === null || (sided === 2 && futility <= 0)) return { benefit, futility: 0, harm: harmed }
  const below = chanceBelow(going, at, drift, futility)
  const not = sided === 2 ? chanceBelow(going, at, drift, -futility) : harmed
  return { benefit, futility: Math.max(0, below - not), harm: harmed }
}
