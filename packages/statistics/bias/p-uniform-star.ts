import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperQuantile, normalCdf, normalUpperQuantile, normalUpperTail } from '../distributions/index.ts'
import { requireBetween } from '../impossible-input.ts'
import { findRoot, minimiseBetween } from '../numerics/index.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import { isFarFrom } from './fit-selection.ts'
import { maximise } from './maximise.ts'
import { type BiasReading, biasReadings } from './reading.ts'

export type PUniformStarOptions = {
  /** Two-sided level of the primary studies' tests. Double a one-sided one. Default 0.05. */
  readonly alpha?: number
  /** The side on which significant results count as favoured. Default right. */
  readonly side?: 'right' | 'left'
  readonly confidence?: number
}

/** Ends of a profile likelihood interval; null where the likelihood does not fall far enough on that side. */
export type ProfileInterval = { readonly low: number | null; readonly high: number | null }

export type PUniformStar = BiasReading & {
  readonly k: number
  /** Results significant on the favoured side. */
  readonly significant: number
  readonly estimate: number
  readonly interval: ProfileInterval
  /** One-sided, towards the favoured side: likelihood-ratio test of no effect. */
  readonly oneSidedP: number
  readonly tau2: number
  readonly tau2Interval: ProfileInterval
  readonly logLik: number
}

export type NoPUniformStar =
  | 'fewer-than-two-studies'
  /** Without a significant result, or with nothing else, only one of the two halves would speak. */
  | 'no-significant-result'
  /** The likelihood is highest further from the estimates than they lie apart. */
  | 'does-not-settle'

/**
 * p-uniform*: maximum likelihood for the effect and its heterogeneity, each study taken *given* that it was significant or
 * that it was not, so that the chances of either to be published drop out.
 *
 *   cᵢ = z_{α/2} √vᵢ   sᵢ² = vᵢ + τ²
 *   ln L = Σ ln φ(yᵢ; μ, sᵢ²) − Σ_{yᵢ > cᵢ} ln P(Y > cᵢ) − Σ_{yᵢ ≤ cᵢ} ln P(Y ≤ cᵢ)
 *
 * Intervals and the test of μ = 0 by likelihood ratio. τ is sought within ten times the spread of the estimates.
 *
 * @throws RangeError for impossible studies or options
 * @see van Aert & van Assen 2026 (preprint 2018), Correcting for publication bias in a meta-analysis with the p-uniform* method,
 *   doi:10.31222/osf.io/zqjr9; the R package puniform, `puni_star(method = "ML")`
 */
export function pUniformStar(
  studies: Studies,
  { alpha = 0.05, side = 'right', confidence = 0.95 }: PUniformStarOptions = {},
): Computed<PUniformStar, NoPUniformStar> {
  requireStudies(studies, confidence)
  requireBetween('alpha', [alpha], 0, 1)
  const turn = side === 'left' ? -1 : 1
  const yi = studies.yi.map((y) => turn * y)
  const { vi } = studies
  const k = yi.length
  if (k < 2) return notComputed('fewer-than-two-studies', { k })
  const cuts = vi.map((v) => normalUpperQuantile(alpha / 2) * Math.sqrt(v))
  const isSignificant = yi.map((y, i) => y > (cuts[i] ?? 0))
  const significant = isSignificant.filter(Boolean).length
  if (significant === 0) return notComputed('no-significant-result', { k })

  const logLikelihood = (mean: number, tau: number): number => {
    let total = 0
    for (let i = 0; i < k; i++) {
      const variance = (vi[i] ?? 1) + tau * tau
      const sd = Math.sqrt(variance)
      const z = ((cuts[i] ?? 0) - mean) / sd
      const given = isSignificant[i] ? normalUpperTail(z) : normalCdf(z)
      total -= 0.5 * (Math.log(2 * Math.PI * variance) + ((yi[i] ?? 0) - mean) ** 2 / variance) + Math.log(given)
    }
    return Number.isFinite(total) ? total : -Infinity
  }
  const typical = Math.sqrt(k / vi.reduce((sum, v) => sum + 1 / v, 0))
  const spread = Math.max(...yi) - Math.min(...yi) + 2 * Math.sqrt(Math.max(...vi))
  const centre = yi.reduce((sum, y) => sum + y, 0) / k
  const reach = 10 * spread
  const fits = [spread / 4, typical / 10].map((tau) =>
    maximise(([mean = 0, t = 0]) => logLikelihood(mean, t), [centre, tau], [typical, typical]),
  )
  const best = fits.reduce((top, fit) => (fit.value > top.value ? fit : top))
  const [mean = 0, signedTau = 0] = best.x
  const tau = signedTau * signedTau < 1e-9 * Math.min(...vi) ? 0 : Math.abs(signedTau)
  if (!Number.isFinite(best.value) || isFarFrom(yi, mean) || tau > reach) {
    return notComputed('does-not-settle', { k, significant })
  }

  const profileOfMean = (at: number) => {
    const other = minimiseBetween((t) => -logLikelihood(at, t), 0, reach)
    return Math.max(logLikelihood(at, other), logLikelihood(at, 0), logLikelihood(at, tau))
  }
  const profileOfTau = (at: number) => {
    const other = minimiseBetween((m) => -logLikelihood(m, at), centre - reach, centre + reach)
    return Math.max(logLikelihood(other, at), logLikelihood(mean, at))
  }
  const drop = chiSquareUpperQuantile(1 - confidence, 1) / 2
  const endOf = (profile: (at: number) => number, from: number, step: number, limit: number): number | null => {
    const above = (at: number) => profile(at) - (best.value - drop)
    let inside = from
    for (let size = step; Math.abs(inside - from) < Math.abs(limit - from); size *= 1.5) {
      const next = step > 0 ? Math.min(limit, inside + size) : Math.max(limit, inside + size)
      if (above(next) < 0) return findRoot(above, inside, next, 1e-9 * (1 + Math.abs(next)))
      if (next === limit) return null
      inside = next
    }
    return null
  }
  const low = endOf(profileOfMean, mean, -typical / 2, centre - reach)
  const high = endOf(profileOfMean, mean, typical / 2, centre + reach)
  const tauLow = tau === 0 || profileOfTau(0) >= best.value - drop ? 0 : endOf(profileOfTau, tau, -tau / 4, 0)
  const tauHigh = endOf(profileOfTau, tau, typical / 2, reach)
  const root = Math.sign(mean) * Math.sqrt(Math.max(0, 2 * (best.value - profileOfMean(0))))
  return computed({
    k,
    significant,
    estimate: turn * mean,
    interval: side === 'left' ? { low: negated(high), high: negated(low) } : { low, high },
    oneSidedP: normalUpperTail(root),
    tau2: tau * tau,
    tau2Interval: { low: squared(tauLow), high: squared(tauHigh) },
    logLik: best.value,
    ...biasReadings.pUniformStar,
  })
}

function negated(value: number | null): number | null {
  return value === null ? null : -value
}

function squared(value: number | null): number | null {
  return value === null ? null : value * value
}
