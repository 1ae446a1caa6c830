import { type Computed, computed } from '../computed.ts'
import { requirePositive, requireSameLength } from '../impossible-input.ts'
import { fitMetaRegression } from '../synthesis/fit-meta-regression.ts'
import { requireStudies, type Studies, type Tau2Method } from '../synthesis/study-input.ts'
import type { Tau2Search } from '../synthesis/tau2-search.ts'
import { type BiasReading, biasReadings } from './reading.ts'
import { type NoWeightedLine, weightedLine } from './weighted-line.ts'

/** What estimates are held against. n needs the studies' sizes. */
export type FunnelPredictor = 'standard-error' | 'variance' | 'n' | '1/n' | '√n' | '1/√n'

export type RegressionTestOptions = {
  /**
   * `lm`: weighted least squares with the variance known up to a factor, t on k − 2 (Egger's test).
   * `rma`: meta-regression with residual heterogeneity, z. Default rma.
   */
  readonly model?: 'lm' | 'rma'
  /** Default standard-error. */
  readonly predictor?: FunnelPredictor
  /** Sizes of the studies, above 0. */
  readonly ni?: readonly number[]
  /** How rma estimates τ². Default REML. */
  readonly method?: Tau2Method
  readonly confidence?: number
  /** As in fitRandomEffects: only for reproducing software that stops early. */
  readonly tau2Search?: Tau2Search
}

export type RegressionTest = BiasReading & {
  readonly model: 'lm' | 'rma'
  readonly predictor: FunnelPredictor
  /** The predictor's coefficient and its test: t with df, or z. */
  readonly slope: number
  readonly statistic: number
  readonly df?: number
  readonly p: number
  /**
   * The estimate where the predictor is 0, i.e. of an endlessly large study. Only for predictors that vanish there
   * (standard error, variance, 1/n, 1/√n).
   */
  readonly limit?: { readonly estimate: number; readonly low: number; readonly high: number }
}

export type NoRegressionTest = NoWeightedLine

const predictors: Record<FunnelPredictor, { of: (v: number, n: number) => number; vanishes: boolean }> = {
  'standard-error': { of: (v) => Math.sqrt(v), vanishes: true },
  variance: { of: (v) => v, vanishes: true },
  n: { of: (_v, n) => n, vanishes: false },
  '1/n': { of: (_v, n) => 1 / n, vanishes: true },
  '√n': { of: (_v, n) => Math.sqrt(n), vanishes: false },
  '1/√n': { of: (_v, n) => 1 / Math.sqrt(n), vanishes: true },
}

/**
 * Egger's regression test of funnel asymmetry and its relatives: does the estimate depend on the precision?
 *
 *   yᵢ = a + b xᵢ, weights 1/vᵢ (lm) or 1/(vᵢ + τ²) (rma); test of b = 0; limit estimate a
 *
 * Egger's own form, a regression of zᵢ on 1/√vᵢ, is the same as lm with the standard error: its intercept is b.
 *
 * @returns not computed with fewer than three studies, or when the predictor is the same for all
 * @throws RangeError for impossible studies or options, or when a predictor of n has no sizes
 * @see Egger, Davey Smith, Schneider & Minder 1997, BMJ 315, 629–634; Sterne & Egger 2005, in Rothstein, Sutton & Borenstein
 *   (eds), Publication Bias in Meta-Analysis, chapter 6; metafor's `regtest`
 */
export function regressionTest(
  studies: Studies,
  {
    model = 'rma',
    predictor = 'standard-error',
    ni,
    method = 'REML',
    confidence = 0.95,
    tau2Search,
  }: RegressionTestOptions = {},
): Computed<RegressionTest, NoRegressionTest> {
  requireStudies(studies, confidence)
  const { yi, vi } = studies
  if (ni !== undefined) {
    requireSameLength({ yi, ni })
    requirePositive('ni', ni)
  }
  if (ni === undefined && predictor !== 'standard-error' && predictor !== 'variance') {
    throw new RangeError(`predictor is ${predictor}, but there are no sizes ni`)
  }
  const { of, vanishes } = predictors[predictor]
  const x = vi.map((v, i) => of(v, ni?.[i] ?? Number.NaN))
  const line = weightedLine(yi, x, vi, confidence)
  if (model === 'lm') {
    if (!line.computed) return line
    const { intercept, slope, df } = line
    const limit = vanishes ? { limit: pick(intercept) } : {}
    return computed({
      model,
      predictor,
      slope: slope.estimate,
      statistic: slope.t,
      df,
      p: slope.p,
      ...limit,
      ...biasReadings.regressionTest,
    })
  }
  if (!line.computed && line.because !== 'no-residual-variation') return line
  const fit = fitMetaRegression({
    yi,
    vi,
    X: x.map((value) => [value]),
    method,
    confidence,
    ...(tau2Search ? { tau2Search } : {}),
  })
  const [intercept, slope] = fit.computed ? fit.coefficients : []
  if (!intercept || !slope) return { computed: false, because: 'predictor-does-not-vary', given: { k: yi.length } }
  const limit = vanishes ? { limit: pick({ estimate: intercept.estimate, ...intercept.interval }) } : {}
  return computed({
    model,
    predictor,
    slope: slope.estimate,
    statistic: slope.statistic,
    p: slope.p,
    ...limit,
    ...biasReadings.regressionTest,
  })
}

function pick({ estimate, low, high }: { estimate: number; low: number; high: number }) {
  return { estimate, low, high }
}
