import { gammaQuantile, gammaUpperQuantile } from '../distributions/gamma.ts'
import { requireBetween, requirePositive, requireWhole } from '../impossible-input.ts'
import type { Interval } from './one-proportion.ts'

/**
 * Garwood's exact interval of a Poisson rate: events per unit of exposure.
 *
 *   low = ½ χ²⁻¹(α/2; 2x) / t   high = ½ χ²⁻¹(1−α/2; 2x+2) / t
 *
 * @param events      x, a whole number
 * @param exposure    t, above 0: person-years, child-months, visits
 * @param confidence  1 − α, between 0 and 1
 * @returns           ends in events per unit of exposure
 * @throws RangeError when events, exposure or confidence is outside its range
 * @see Garwood 1936, Biometrika 28, 437–442
 */
export function exactPoissonRateInterval(events: number, exposure: number, confidence = 0.95): Interval {
  requireWhole('events', [events])
  requirePositive('exposure', [exposure])
  requireBetween('confidence', [confidence], 0, 1)
  const tail = (1 - confidence) / 2
  return {
    low: events === 0 ? 0 : gammaQuantile(tail, events) / exposure,
    high: gammaUpperQuantile(tail, events + 1) / exposure,
  }
}
