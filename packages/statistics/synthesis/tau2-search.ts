/**
 * How far an iterative search for τ² goes. Everything is found to all digits unless this is given. metafor stops earlier
 * by default, which moves τ² by up to 0.2 per cent in the reference cases; give `metaforSearch` to reproduce what it prints.
 */
export type Tau2Search = {
  /** Plain Fisher scoring for ML, REML and EB. */
  readonly scoring?: ScoringSearch
  /** Roots of Q(τ²) (PM, Q-profile) by Brent's method over [0, upTo] to this tolerance; upTo is the answer where they lie beyond. */
  readonly root?: RootSearch
}

/** Fisher scoring that stops short. */
export type ScoringSearch = {
  /** The first step not above it, an absolute change of τ², is the last. */
  readonly threshold: number
  /** Share of each step that is taken (metafor's `stepadj`), above 0; 1 unless said otherwise. */
  readonly stepFactor?: number
}

/** Brent's method over [0, upTo]. */
export type RootSearch = { readonly tolerance: number; readonly upTo: number }

/**
 * metafor's defaults (version 3.8): Fisher scoring to a change of 1e-5 (`control = list(threshold = 1e-5)`), roots by R's
 * `uniroot` over [0, max(100, 10 mad²)] to ε^¼ ≈ 1.2e-4, mad = 1.4826 times the median distance from the median.
 *
 * @param yi  the estimates that are to be fitted
 */
export function metaforSearch(yi: readonly number[]): Required<Tau2Search> {
  const middle = median(yi)
  const mad = 1.4826 * median(yi.map((y) => Math.abs(y - middle)))
  return {
    scoring: { threshold: 1e-5 },
    root: { tolerance: Number.EPSILON ** 0.25, upTo: Math.max(100, 10 * mad * mad) },
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2
}
