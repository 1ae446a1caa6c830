import {
  type Computed,
  computed,
  favourableChance,
  type MissingNegativesScenario,
  missingNegatives,
  notComputed,
} from '@candour/statistics'
import type { Portfolio, PortfolioResult } from './portfolio.ts'

/** A quantity that nobody knows: never one number. */
export interface AssumedRange {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** What the test assumes. */
export interface PortfolioAssumed {
  /** True effect of an idea that works, in standard deviations, the wanted way. */
  readonly effect: AssumedRange
  /** Share of ideas that work at all, from 0 to 1; the others have no effect. */
  readonly working: AssumedRange
}

/**
 * What is assumed unless somebody says otherwise. Large trials of ideas in schools found 0.06 standard deviations in the mean (Lortie-Forgues &
 * Inglis 2019, Educational Researcher 48(3)), so the low end is near it; 0.4 would be large; and that every idea works is the most that can be
 * granted.
 */
export const usuallyAssumed: PortfolioAssumed = {
  effect: { low: 0.1, middle: 0.2, high: 0.4 },
  working: { low: 0.25, middle: 0.5, high: 1 },
}

/**
 * Whether there are fewer unfavourable results than there must be: whatever is assumed of what was given, under some of it, or under none.
 */
export type MissingReading = 'too-few' | 'depends' | 'enough'

export interface MissingResults {
  readonly results: number
  readonly unfavourable: number
  /** One for each pair, effects in order and in each the shares. */
  readonly scenarios: readonly MissingNegativesScenario[]
  readonly reading: MissingReading
}

/** Results below which the test says nothing. */
export const fewestForMissing = 10

/** A result with the chance of an idea that works to be shown by it, at each assumed effect. */
export interface PoweredResult extends PortfolioResult {
  readonly power: AssumedRange
}

/** Each counted result with its power: the chance that it is favourable, should the idea work as assumed. */
export function poweredResults({ counted }: Portfolio, { effect }: PortfolioAssumed): readonly PoweredResult[] {
  return counted.map((result) => ({
    ...result,
    power: {
      low: favourableChance(result.design, effect.low),
      middle: favourableChance(result.design, effect.middle),
      high: favourableChance(result.design, effect.high),
    },
  }))
}

/**
 * Are there fewer unfavourable results than there must be, given the power of each project? Exact, under each of nine pairs of assumptions.
 * @throws RangeError where an effect is not finite or a share is not from 0 to 1
 */
export function missingResultsOf(
  { counted }: Portfolio,
  { effect, working }: PortfolioAssumed,
): Computed<MissingResults, 'too-few-results'> {
  const results = counted.length
  if (results < fewestForMissing) return notComputed('too-few-results', { results, needed: fewestForMissing })
  const unfavourable = counted.filter(({ isUnfavourable }) => isUnfavourable).length
  const answer = missingNegatives(
    { projects: counted.map(({ design }) => design), unfavourable },
    { effects: valuesOf(effect), sharesThatWork: valuesOf(working) },
  )
  if (!answer.computed) return notComputed('too-few-results', { results, needed: fewestForMissing })
  const { scenarios } = answer
  const tooFew = scenarios.filter(({ isPlausible }) => !isPlausible).length
  const reading: MissingReading = tooFew === 0 ? 'enough' : tooFew === scenarios.length ? 'too-few' : 'depends'
  return computed({ results, unfavourable, scenarios, reading })
}

/** The three values of a range, low first, each once. */
function valuesOf({ low, middle, high }: AssumedRange): readonly number[] {
  return [...new Set([low, middle, high])]
}
