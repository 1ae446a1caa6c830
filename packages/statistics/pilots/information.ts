import type { PilotMeasure, PilotPlan, PlannedLook } from './pilot-plan.ts'

/** Information on a mean, or on a difference of two, after a look. */
export function scoreInformation({ n, comparisonN }: PlannedLook, standardDeviation: number): number {
  return 1 / (standardDeviation ** 2 * (1 / n + (comparisonN > 0 ? 1 / comparisonN : 0)))
}

/** Information of a look: the inverse variance of the estimate, of counts at the truth of the larger variance. */
export function informationAt(look: PlannedLook, measure: PilotMeasure, truths: PilotPlan['truths']): number {
  if (measure.kind === 'score') return scoreInformation(look, measure.standardDeviation)
  const variance = (value: number) => (measure.kind === 'proportion' ? value * (1 - value) : value)
  const pilot = Math.max(variance(truths.useless), variance(truths.good)) / look.n
  return 1 / (pilot + (look.comparisonN > 0 ? variance(measure.baseline) / look.comparisonN : 0))
}
