import { type Computed, computed, notComputed } from '../computed.ts'
import { normalCdf, normalUpperQuantile, normalUpperTail } from '../distributions/index.ts'
import { requireBetween, requireFinite, requireNonNegative, requireSameLength } from '../impossible-input.ts'
import { integrate } from '../power/integrate.ts'
import { poissonBinomial } from '../power/poisson-binomial.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import { type BiasReading, biasReadings } from './reading.ts'

export type ExcessSignificanceOptions = {
  /** θ, the effect assumed: one for all studies, or one for each. Usually the pooled estimate. */
  readonly theta: number | readonly number[]
  /** Variance of true effects between studies. Default 0. */
  readonly tau2?: number
  /** The effect that the studies tested against. Default 0. */
  readonly nullEffect?: number
  /** Level of the studies' tests. Default 0.05. */
  readonly alpha?: number
  /** Which results count as significant. Default two-sided. */
  readonly significant?: 'two-sided' | 'greater' | 'less'
  /** Which deviation is looked for: more significant results than expected (default), fewer, or either. */
  readonly excess?: 'greater' | 'less' | 'two-sided'
  /** Default: exact where the exact test adds up no more than a million combinations, chi2 otherwise, as metafor. */
  readonly test?: 'exact' | 'chi2'
}

export type ExcessSignificance = BiasReading & {
  /** Significant results seen, and expected from the studies' power. */
  readonly observed: number
  readonly expected: number
  /** Each study's chance of a significant result. */
  readonly power: readonly number[]
  readonly test: 'exact' | 'chi2'
  /** Present for the chi2 test. */
  readonly chi2?: number
  readonly p: number
  readonly theta: number | readonly number[]
  readonly tau2: number
}

export type NoExcessSignificance =
  | 'no-studies'
  /** Every study is certain to be significant, or not to be: nothing can deviate. */
  | 'power-leaves-no-chance'

/**
 * Test of excess significance: are there more significant results than studies of this power should give?
 *
 *   powerᵢ = P(|Yᵢ − θ₀|/√vᵢ ≥ c), Yᵢ ~ N(θ, vᵢ + τ²)   E = Σ powerᵢ
 *   exact: P(K ≥ O) of the Poisson-binomial   chi2: X² = (O − E)²/(E (1 − E/k)), without correction for continuity
 *
 * With heterogeneity metafor integrates over true effects within five standard deviations of θ; so does this (the part left
 * out is below 6e-7).
 *
 * @returns not computed without studies; for chi2 nor when expected is 0 or all
 * @throws RangeError for impossible studies or options
 * @see Ioannidis & Trikalinos 2007, Clinical Trials 4, 245–253; Francis 2013, Journal of Mathematical Psychology 57, 153–169;
 *   metafor's `tes`
 */
export function excessSignificance(
  studies: Studies,
  options: ExcessSignificanceOptions,
): Computed<ExcessSignificance, NoExcessSignificance> {
  const { theta, tau2 = 0, nullEffect = 0, alpha = 0.05, significant = 'two-sided', excess = 'greater' } = options
  requireStudies(studies)
  const { yi, vi } = studies
  const thetas = typeof theta === 'number' ? yi.map(() => theta) : theta
  requireSameLength({ yi, theta: thetas })
  requireFinite('theta', thetas)
  requireNonNegative('tau2', [tau2])
  requireFinite('nullEffect', [nullEffect])
  requireBetween('alpha', [alpha], 0, 1)
  const k = yi.length
  if (k === 0) return notComputed('no-studies', { k })

  const critical = normalUpperQuantile(significant === 'two-sided' ? alpha / 2 : alpha)
  const isSignificant = (z: number) =>
    significant === 'two-sided' ? Math.abs(z) >= critical : significant === 'greater' ? z >= critical : z <= -critical
  const observed = yi.filter((y, i) => isSignificant((y - nullEffect) / Math.sqrt(vi[i] ?? 1))).length
  const power = vi.map((v, i) => {
    const distance = (thetas[i] ?? 0) - nullEffect
    const above = significant === 'less' ? 0 : chanceBeyond(distance, v, tau2, critical)
    const below = significant === 'greater' ? 0 : chanceBeyond(-distance, v, tau2, critical)
    return above + below
  })
  const expected = power.reduce((sum, p) => sum + p, 0)
  const test = options.test ?? (exactCombinations(k, observed, excess) <= 1e6 ? 'exact' : 'chi2')
  const found = { observed, expected, power, theta, tau2, ...biasReadings.excessSignificance }
  if (test === 'exact') return computed({ ...found, test, p: exactP(power, observed, excess) })
  const variance = expected * (1 - expected / k)
  if (!(variance > 0)) return notComputed('power-leaves-no-chance', { expected, k })
  const z = (observed - expected) / Math.sqrt(variance)
  const p =
    excess === 'greater' ? normalUpperTail(z) : excess === 'less' ? normalCdf(z) : 2 * normalUpperTail(Math.abs(z))
  return computed({ ...found, test, chi2: z * z, p })
}

/** P(Y ≥ c√v) for Y ~ N(effect, v), averaged over true effects round `distance` within five τ either side. */
function chanceBeyond(distance: number, v: number, tau2: number, critical: number): number {
  const se = Math.sqrt(v)
  if (tau2 === 0) return normalUpperTail(critical - distance / se)
  const tau = Math.sqrt(tau2)
  // The whole in closed form, less the two ends beyond five τ, which are small and smooth.
  const whole = normalUpperTail((critical * se - distance) / Math.hypot(se, tau))
  const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  const tail = (side: number) =>
    integrate((z) => density(z) * normalUpperTail(critical - (distance + side * z * tau) / se), 5, 9, 16)
  return whole - tail(1) - tail(-1)
}

function exactP(power: readonly number[], observed: number, excess: 'greater' | 'less' | 'two-sided'): number {
  const { pmf, cdf, upperTail } = poissonBinomial(power.map((p) => Math.min(1, p)))
  if (excess === 'greater') return upperTail[observed] ?? 1
  if (excess === 'less') return cdf[observed] ?? 1
  // As metafor: outcomes no more probable than the one seen, up to a rounding allowance.
  const limit = (pmf[observed] ?? 0) + Math.sqrt(Number.EPSILON)
  return Math.min(
    1,
    pmf.reduce((sum, chance) => (chance <= limit ? sum + chance : sum), 0),
  )
}

/** How many sets of studies metafor's exact test would add up. */
function exactCombinations(k: number, observed: number, excess: 'greater' | 'less' | 'two-sided'): number {
  const from = excess === 'greater' ? observed : 0
  const to = excess === 'less' ? observed : k
  let choose = 1
  let total = 0
  for (let j = 0; j <= to; j++) {
    if (j >= from) total += choose
    choose = (choose * (k - j)) / (j + 1)
  }
  return total
}
