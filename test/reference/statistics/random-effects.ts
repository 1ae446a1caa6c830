import { blupsOf, fitRandomEffects, metaforSearch, predictionIntervalOf, tau2IntervalOf, weightsOf } from '@candour/statistics'
import type { Family } from '../running/family.ts'
import { hasInputs, numbersIn, textIn } from '../running/input.ts'
import { isRecord, type ReferenceCase } from '../running/reference-file.ts'
import { toleranceFrom } from '../running/tolerance.ts'
import { methodNamed, testNamed } from './methods/method-names.ts'

const iterative = ['ML', 'REML', 'EB', 'PM', 'SJ']

/** Pooled estimates: metafor's `rma` without moderators, with `predict`, `confint`, `weights` and `blup`. */
export const family: Family = {
  name: 'random effects',
  recognises: ({ content }) => hasInputs(content, ['yi', 'vi', 'method', 'test']) && !hasInputs(content, ['X']),
  run: ({ input }) => {
    const studies = { yi: numbersIn(input, 'yi'), vi: numbersIn(input, 'vi') }
    const method = methodNamed(textIn(input, 'method'))
    const { root } = metaforSearch(studies.yi)
    const fit = fitRandomEffects({ ...studies, tau2Search: { root }, method, test: testNamed(input.test) })
    if (!fit.computed) return null
    const { heterogeneity } = fit
    const prediction = predictionIntervalOf(fit)
    const profile = tau2IntervalOf(studies, 0.95, { ...root, upTo: Math.max(100, 10 * fit.tau2) })
    const blups = blupsOf(fit)
    return {
      estimate: fit.estimate,
      se: fit.se,
      statistic: fit.statistic,
      p: fit.p,
      ci_low: fit.interval.low,
      ci_high: fit.interval.high,
      k: fit.k,
      logLik: fit.logLik ?? null,
      // For one study metafor prints the values of perfect agreement; the package says that there are none
      ...(heterogeneity.computed
        ? {
            tau2: heterogeneity.tau2,
            se_tau2: heterogeneity.seTau2 ?? null,
            I2: heterogeneity.I2,
            H2: heterogeneity.H2,
            Q: heterogeneity.Q,
            Q_p: heterogeneity.p,
          }
        : { tau2: 0, se_tau2: null, I2: 0, H2: 1, Q: 0, Q_p: 1 }),
      pi_low: prediction.computed ? prediction.low : null,
      pi_high: prediction.computed ? prediction.high : null,
      ...(profile.computed
        ? {
            tau2_ci_low: profile.tau2.low,
            tau2_ci_high: profile.tau2.high,
            I2_ci_low: profile.I2.low,
            I2_ci_high: profile.I2.high,
            H2_ci_low: profile.H2.low,
            H2_ci_high: profile.H2.high,
          }
        : // metafor prints 0 where both ends fall below 0, and says beneath that the set is empty
          profile.because === 'empty-set-both-ends-below-0'
          ? { tau2_ci_low: 0, tau2_ci_high: 0, I2_ci_low: 0, I2_ci_high: 0, H2_ci_low: 1, H2_ci_high: 1 }
          : {}),
      weights_percent: weightsOf(fit),
      blup: blups.map(({ estimate }) => estimate),
      blup_se: blups.map(({ se }) => se),
    }
  },
  toleranceFor: (field, reference, { content }) => {
    const note = isRecord(content.tolerance) ? content.tolerance.note : undefined
    return /^(se_)?tau2/.test(field) && iterative.includes(methodOf(reference)) ? toleranceFrom(note) : undefined
  },
  // metafor has a log-likelihood for every method; the files give it for ML and REML
  notGiven: (field) => field === 'logLik',
}

function methodOf({ input }: ReferenceCase): string {
  return typeof input.method === 'string' ? input.method : ''
}
