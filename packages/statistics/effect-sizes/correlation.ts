import { notComputed } from '../computed.ts'
import { requirePositive, requireWithin } from '../impossible-input.ts'
import { type Effect, effectOf } from './effect.ts'

/** A correlation and the number of pairs it comes from. */
export type Correlation = { readonly ri: number; readonly ni: number }

/**
 * COR, the correlation itself: variance (1 − r²)²/(n − 1). For synthesis the z-transformed correlation is better behaved.
 *
 * @returns not computed from three pairs or fewer, as in metafor, or for a correlation of ±1, whose variance would be 0
 * @throws RangeError when r is outside [−1, 1] or n not above 0
 * @see Hedges & Olkin 1985, Statistical Methods for Meta-Analysis, p. 225
 */
export function rawCorrelation({ ri, ni }: Correlation): Effect {
  requireCorrelation(ri, ni)
  if (!(ni > 3)) return notComputed('too-few-participants', { ni })
  if (Math.abs(ri) === 1) return notComputed('correlation-of-one', { ri })
  return effectOf(ri, ((1 - ri) * (1 + ri)) ** 2 / (ni - 1))
}

/**
 * ZCOR, Fisher's z: ½ ln((1+r)/(1−r)), variance 1/(n − 3).
 *
 * @returns not computed from three pairs or fewer or for a correlation of ±1
 * @throws RangeError as rawCorrelation
 * @see Fisher 1921, Metron 1, 3–32
 */
export function fishersZ({ ri, ni }: Correlation): Effect {
  requireCorrelation(ri, ni)
  if (!(ni > 3)) return notComputed('too-few-participants', { ni })
  if (Math.abs(ri) === 1) return notComputed('correlation-of-one', { ri })
  return effectOf(Math.atanh(ri), 1 / (ni - 3))
}

function requireCorrelation(ri: number, ni: number): void {
  requireWithin('ri', [ri], -1, 1)
  requirePositive('ni', [ni])
}
