import { type Computed, computed, notComputed } from '../computed.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import { type Kendall, kendall } from './kendall.ts'
import { type BiasReading, biasReadings } from './reading.ts'

export type RankTest = Kendall & BiasReading

/**
 * Begg and Mazumdar's rank test of funnel asymmetry: Kendall's correlation of variances with standardised deviations from
 * the common-effect mean.
 *
 *   yᵢ* = (yᵢ − ȳ_w)/√(vᵢ − 1/Σw)   w = 1/v
 *
 * @returns not computed with fewer than three studies, or when all variances are equal
 * @throws RangeError for impossible studies
 * @see Begg & Mazumdar 1994, Biometrics 50, 1088–1101; metafor's `ranktest`
 */
export function rankTest(
  studies: Studies,
): Computed<RankTest, 'fewer-than-three-studies' | 'variances-do-not-vary' | 'estimates-do-not-vary'> {
  requireStudies(studies)
  const { yi, vi } = studies
  const k = yi.length
  if (k < 3) return notComputed('fewer-than-three-studies', { k })
  if (vi.every((v) => v === vi[0])) return notComputed('variances-do-not-vary', { k })
  const sumW = vi.reduce((sum, v) => sum + 1 / v, 0)
  // yᵢ − ȳ and vᵢ − 1/Σw from the other studies alone: as differences they would vanish for one that has nearly all the weight
  const standardised = yi.map((y, i) => {
    let [others, apart] = [0, 0]
    for (const [j, other] of yi.entries()) {
      if (j === i) continue
      const w = 1 / (vi[j] ?? 1)
      others += w
      apart += w * (y - other)
    }
    return apart / sumW / Math.sqrt(((vi[i] ?? 1) * others) / sumW)
  })
  const answer = kendall(standardised, vi)
  if (!answer.computed) return notComputed('estimates-do-not-vary', { k })
  return computed({ ...answer, ...biasReadings.rankTest })
}
