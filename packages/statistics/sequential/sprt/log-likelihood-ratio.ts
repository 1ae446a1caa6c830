import type { BernoulliSprt, NormalSprt, PoissonSprt } from './sprt-design.ts'

/** Any of the three tests. */
export type Sprt = BernoulliSprt | PoissonSprt | NormalSprt

/** Totals so far: `n` observations (Poisson: exposure), and the number of events (normal: the sum). */
export type SprtLook = { readonly n: number; readonly total: number }

/**
 * The two terms of the log likelihood ratio log(L(H1)/L(H0)), whose sum it is. They are kept apart, as a tie with a limit is
 * judged by the digits that their sum may lose.
 */
export function logLikelihoodRatioTerms(design: Sprt, { n, total }: SprtLook): readonly [number, number] {
  switch (design.kind) {
    case 'bernoulli':
      return [total * design.stepEvent, (n - total) * design.stepNoEvent]
    case 'poisson':
      return [total * design.stepEvent, -n * design.slope]
    case 'normal':
      return [total * design.stepSum, -n * design.slope]
  }
}

/** The totals that reach the limits at n, if total were continuous: a line in n for each limit. */
export function totalsAtLimits(design: Sprt, n: number): { readonly acceptH1: number; readonly acceptH0: number } {
  const step = design.kind === 'normal' ? design.stepSum : stepOfTotal(design)
  const base = design.kind === 'bernoulli' ? n * design.stepNoEvent : -n * design.slope
  return { acceptH1: (design.upper - base) / step, acceptH0: (design.lower - base) / step }
}

function stepOfTotal(design: BernoulliSprt | PoissonSprt): number {
  return design.kind === 'bernoulli' ? design.stepEvent - design.stepNoEvent : design.stepEvent
}
