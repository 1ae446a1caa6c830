/** A measure that may have no value: `null` where its denominator is 0 (nobody is a member of the set). */
export type SetMeasure = number | null

/** How far membership in X is enough for membership in Y. */
export type Sufficiency = {
  /** Σ min(xᵢ, yᵢ) / Σ xᵢ: how far X lies within Y ("inclusion", inclS). */
  readonly consistency: SetMeasure
  /** (Σ min(x, y) − Σ min(x, y, 1−y)) / (Σ x − Σ min(x, y, 1−y)): consistency once what speaks for Y and not-Y alike is left out. */
  readonly pri: SetMeasure
  /** Σ min(xᵢ, yᵢ) / Σ yᵢ: how much of Y lies within X (covS). */
  readonly coverage: SetMeasure
}

/** How far membership in X is needed for membership in Y. */
export type Necessity = {
  /** Σ min(xᵢ, yᵢ) / Σ yᵢ: how far Y lies within X (inclN). */
  readonly consistency: SetMeasure
  /** Σ (1 − xᵢ) / Σ (1 − min(xᵢ, yᵢ)): low when X is so large that it is necessary for everything (RoN). */
  readonly relevance: SetMeasure
  /** Σ min(xᵢ, yᵢ) / Σ xᵢ (covN). */
  readonly coverage: SetMeasure
}

/**
 * Set-theoretic sufficiency of X for Y.
 *
 * @param x  membership in X, one score per case
 * @param y  membership in the outcome, in the same order
 * @see Ragin 2006, Political Analysis 14, 291–310; Schneider & Wagemann 2012, Set-Theoretic Methods, section 9.2 (PRI)
 */
export function sufficiencyOf(x: readonly number[], y: readonly number[]): Sufficiency {
  const { sumX, sumY, sumBoth, sumAmbiguous } = sums(x, y)
  return {
    consistency: ratio(sumBoth, sumX),
    pri: ratio(sumBoth - sumAmbiguous, sumX - sumAmbiguous),
    coverage: ratio(sumBoth, sumY),
  }
}

/**
 * Set-theoretic necessity of X for Y.
 *
 * @param x  membership in X, one score per case
 * @param y  membership in the outcome, in the same order
 * @see Ragin 2006; Schneider & Wagemann 2012, section 9.2 (relevance of necessity)
 */
export function necessityOf(x: readonly number[], y: readonly number[]): Necessity {
  const { sumX, sumY, sumBoth, sumNotX, sumNotBoth } = sums(x, y)
  return {
    consistency: ratio(sumBoth, sumY),
    relevance: ratio(sumNotX, sumNotBoth),
    coverage: ratio(sumBoth, sumX),
  }
}

function sums(x: readonly number[], y: readonly number[]) {
  const total = { sumX: 0, sumY: 0, sumBoth: 0, sumAmbiguous: 0, sumNotX: 0, sumNotBoth: 0 }
  x.forEach((xi, i) => {
    const yi = y[i] ?? 0
    const both = Math.min(xi, yi)
    total.sumX += xi
    total.sumY += yi
    total.sumBoth += both
    total.sumAmbiguous += Math.min(both, 1 - yi)
    total.sumNotX += 1 - xi
    total.sumNotBoth += 1 - both
  })
  return total
}

function ratio(above: number, below: number): SetMeasure {
  return below === 0 ? null : above / below
}
