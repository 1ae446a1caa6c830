/**
 * What a linear model with weights wᵢ = 1/(vᵢ + τ²) says about τ² at one value of it. With W = diag(w) and the projection
 * P = W − WX(XᵀWX)⁻¹XᵀW, every estimator of τ² and its standard error is made of these.
 */
export type Moments = {
  /** Q(τ²) = yᵀPy, the weighted sum of squared residuals. */
  readonly residual: number
  /** yᵀPPy. */
  readonly residualSquared: number
  /** tr(P). */
  readonly traceP: number
  /** tr(PP). */
  readonly tracePP: number
  /** Σw. */
  readonly sumW: number
  /** Σw². */
  readonly sumW2: number
}

/** Σ vᵢ Pᵢᵢ, Σ vᵢ vⱼ Pᵢⱼ² and Σ vᵢ (PP)ᵢᵢ. */
export type SamplingTraces = { readonly tracePV: number; readonly tracePVPV: number; readonly tracePPV: number }

/** Coefficients (length p) and (XᵀWX)⁻¹ by rows (p × p). */
export type Solution = { readonly beta: readonly number[]; readonly covariance: readonly (readonly number[])[] }

/** A linear model for k estimates with p coefficients, ready to be weighed. */
export type WeightedModel = {
  readonly k: number
  readonly p: number
  readonly yi: readonly number[]
  readonly vi: readonly number[]
  /** Moments at τ² ≥ 0. */
  momentsAt(tau2: number): Moments
  /** Moments with other weights than 1/(vᵢ + τ²), e.g. equal ones. */
  momentsWith(weights: ArrayLike<number>): Moments
  /** What moment estimators subtract for sampling error, P at these weights. */
  samplingTraces(weights: ArrayLike<number>): SamplingTraces
  /** ln |XᵀWX| at τ². */
  logDetInformationAt(tau2: number): number
  /** ln |XᵀX|. */
  readonly logDetDesign: number
  solveAt(tau2: number): Solution
  /** Leverages wᵢ xᵢᵀ(XᵀWX)⁻¹xᵢ at τ². */
  leveragesAt(tau2: number): number[]
}

/** Weights 1/(vᵢ + τ²). */
export function weightsAt(vi: readonly number[], tau2: number): Float64Array {
  const weights = new Float64Array(vi.length)
  for (let i = 0; i < weights.length; i++) weights[i] = 1 / ((vi[i] ?? 1) + tau2)
  return weights
}
