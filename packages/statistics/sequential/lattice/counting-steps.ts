import { binomialProbability } from '../../distributions/binomial.ts'
import { poissonProbability } from '../../distributions/poisson.ts'
import { requireNonNegative, requirePositive, requireWhole, requireWithin } from '../../impossible-input.ts'
import type { CountingStep } from './walk-counts.ts'

/** Poisson steps end, beyond their mean, at a count whose chance is below this; what lies further is left out. */
const negligible = 1e-17

/**
 * The looks of a trial with events of chance p, each look after another number of observations: binomial steps.
 *
 * @param numbers  numbers observed at the looks, whole and rising, e.g. 1, 2, 3, … or 10, 20, 40
 * @param p        chance of an event, between 0 and 1
 * @throws RangeError when a number is not whole or not above the one before, or p is outside [0, 1]
 */
export function bernoulliSteps(numbers: readonly number[], p: number): CountingStep[] {
  requireWithin('p', [p], 0, 1)
  requireWhole('numbers', numbers, 1)
  requireRising('numbers', numbers)
  const bySize = new Map<number, readonly number[]>()
  return numbers.map((n, look) => {
    const size = n - (numbers[look - 1] ?? 0)
    const chances =
      bySize.get(size) ?? Array.from({ length: size + 1 }, (_, events) => binomialProbability(events, size, p))
    bySize.set(size, chances)
    return { n, chances }
  })
}

/**
 * The looks at a count of events that fall at a rate per unit of exposure: Poisson steps.
 *
 * @param exposures  total exposure at the looks, rising, e.g. family-months
 * @param rate       events per unit of exposure, at least 0
 * @throws RangeError when an exposure is not above the one before, or the rate is negative
 */
export function poissonSteps(exposures: readonly number[], rate: number): CountingStep[] {
  requireNonNegative('rate', [rate])
  requirePositive('exposures', exposures)
  requireRising('exposures', exposures)
  return exposures.map((n, look) => ({ n, chances: poissonChances(rate * (n - (exposures[look - 1] ?? 0))) }))
}

function poissonChances(mean: number): number[] {
  const chances: number[] = []
  for (let count = 0; ; count++) {
    const chance = poissonProbability(count, mean)
    chances.push(chance)
    if (count >= mean && chance < negligible) break
  }
  return chances
}

function requireRising(name: string, values: readonly number[]): void {
  for (const [i, value] of values.entries()) {
    const before = values[i - 1] ?? 0
    if (value <= before) throw new RangeError(`${name}[${i}] is ${value}, but must be above ${before}`)
  }
}

/** 1, 2, …, n: a look after every observation. */
export function afterEach(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1)
}
