import { fitThreeLevel, type RobustEstimate } from '@candour/statistics'
import type { Family } from '../running/family.ts'
import { hasInputs, numbersIn } from '../running/input.ts'
import { isRecord } from '../running/reference-file.ts'
import { toleranceFrom } from '../running/tolerance.ts'

/** Three-level models: metafor's `rma.mv(random = ~ 1 | cluster/effect)` and clubSandwich. */
export const family: Family = {
  name: 'three levels',
  recognises: ({ content }) => hasInputs(content, ['yi', 'vi', 'cluster']),
  run: ({ input }) => {
    const fit = fitThreeLevel({
      yi: numbersIn(input, 'yi'),
      vi: numbersIn(input, 'vi'),
      cluster: labelsOf(input.cluster),
    })
    const [pooled] = fit.computed ? fit.coefficients : []
    if (!fit.computed || !pooled) return null
    return {
      estimate: pooled.estimate,
      se: pooled.se,
      p: pooled.p,
      ci_low: pooled.interval.low,
      ci_high: pooled.interval.high,
      sigma2_between: fit.between,
      sigma2_within: fit.within,
      logLik_reml: fit.logLik,
      Q: fit.Q,
      Q_p: fit.p,
      CR1: robustOf(fit.robust.CR1),
      CR2: robustOf(fit.robust.CR2),
    }
  },
  toleranceFor: (field, _, { content }) =>
    field.startsWith('sigma2') && isRecord(content.tolerance) ? toleranceFrom(content.tolerance.note) : undefined,
}

function robustOf([first]: readonly RobustEstimate[]): unknown {
  return first?.computed && { se: first.se, df: first.df, p: first.p, ci_low: first.interval.low, ci_high: first.interval.high }
}

function labelsOf(cluster: unknown): (number | string)[] {
  if (!Array.isArray(cluster)) throw new TypeError('input.cluster is not a list')
  return cluster.map((label: unknown) => (typeof label === 'number' ? label : String(label)))
}
