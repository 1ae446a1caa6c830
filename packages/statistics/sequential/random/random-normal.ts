import { normalQuantile } from '../../distributions/normal-quantile.ts'
import type { Generator } from './seeded-generator.ts'

/**
 * One draw from the standard normal distribution by inversion, Φ⁻¹((⌊2³²U⌋ + ½) / 2³²), so that one uniform number gives one normal.
 * The half step keeps it finite.
 */
export function randomNormal(generator: Generator): number {
  return normalQuantile(generator.next() + 2 ** -33)
}
