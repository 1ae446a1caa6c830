import {
  type Advice as DesignAdvice,
  designGroupSequential,
  type GroupSequentialLook,
  type LookRuling,
  lookAt,
  monitorBayesProportion,
  monitorBayesRate,
  monitorGroupSequential,
  monitorSimon,
  monitorSprt,
  type SimonAdvice,
  type SprtAdvice,
  simonOperating,
  sprtBernoulli,
  sprtPoisson,
} from '@candour/statistics'
import type {
  BayesProportionBenefit,
  BayesRateBenefit,
  Benefit,
  GroupSequentialBenefit,
  SimonBenefit,
  SprtBernoulliBenefit,
  SprtPoissonBenefit,
} from './pilot-stop-rule.ts'
import type { Statistic } from './signal.ts'

/** Totals of one arm at a look. */
export interface Totals {
  readonly events: number
  readonly exposed: number
}

/** Totals at a look; those of the comparison where the design compares two arms. */
export interface LookTotals {
  readonly pilot: Totals
  readonly comparison: Totals
}

/** What a design says of the looks so far. No statistic where nothing could be computed. */
export interface DesignRuling {
  readonly says: DesignAdvice
  readonly statistic?: Statistic
}

/** A design as a function of the totals at every look so far, the last being judged. */
export interface DesignMonitor {
  at(looks: readonly LookTotals[]): DesignRuling
  /** What it says at the end of the planned months where no look said stop; nothing where it has no word for it. */
  atEnd?(totals: LookTotals): DesignRuling
}

/** The monitor of `packages/statistics` for a design (rules of stop advice, section 4). */
export function monitorOf(benefit: Benefit): DesignMonitor {
  switch (benefit.kind) {
    case 'bayes-proportion':
      return bayesProportion(benefit)
    case 'bayes-rate':
      return bayesRate(benefit)
    case 'simon':
      return simon(benefit)
    case 'sprt-bernoulli':
    case 'sprt-poisson':
      return sprt(benefit)
    case 'group-sequential':
      return groupSequential(benefit)
  }
}

const nothingSeen: LookTotals = { pilot: { events: 0, exposed: 0 }, comparison: { events: 0, exposed: 0 } }

type BayesNumbers = Pick<
  ReturnType<typeof monitorBayesProportion>,
  'advice' | 'because' | 'chanceOfTarget' | 'predictive' | 'chanceOfHarm'
>

const bayesProportion = (design: BayesProportionBenefit): DesignMonitor => ({
  at: (looks) => {
    const { events, exposed } = (looks.at(-1) ?? nothingSeen).pilot
    return bayesRuling(design, monitorBayesProportion(design, { x: events, n: exposed }))
  },
})

const bayesRate = (design: BayesRateBenefit): DesignMonitor => ({
  at: (looks) => {
    const { events, exposed } = (looks.at(-1) ?? nothingSeen).pilot
    return bayesRuling(design, monitorBayesRate(design, { events, exposure: exposed }))
  },
})

function bayesRuling(design: BayesProportionBenefit | BayesRateBenefit, found: BayesNumbers): DesignRuling {
  const { advice: says, because, chanceOfTarget, predictive, chanceOfHarm } = found
  const { threshold, benefitAbove, futilityBelow } = design
  const target = { measure: 'chance-of-target', value: chanceOfTarget } as const
  const success = { measure: 'chance-of-success', value: predictive } as const
  switch (because) {
    case 'harm-likely':
      return {
        says,
        statistic: { measure: 'chance-of-harm', value: chanceOfHarm ?? 1, upper: design.harm?.threshold ?? 1 },
      }
    case 'success-shown':
      return { says, statistic: { ...target, upper: threshold } }
    case 'success-not-shown':
      return { says, statistic: { ...target, lower: threshold } }
    case 'success-nearly-sure':
      return { says, statistic: { ...success, upper: benefitAbove } }
    case 'success-unlikely':
      return { says, statistic: { ...success, lower: futilityBelow } }
    case 'not-yet-clear':
      return { says, statistic: { ...success, upper: benefitAbove, lower: futilityBelow } }
  }
}

function simon(design: SimonBenefit): DesignMonitor {
  const plan = { ...design, alpha: design.alpha ?? simonOperating(design, design.p0).benefit }
  return {
    at: (looks) => {
      const found = monitorSimon(
        plan,
        looks.map(({ pilot }) => ({ n: pilot.exposed, responses: pilot.events })),
      )
      return { says: found.advice, statistic: simonStatistic(found) }
    },
  }
}

function simonStatistic({ because, n, responses, firstStage, final }: SimonAdvice): Statistic {
  const measure = 'responses'
  const canPassFirst = n >= firstStage.n || responses + firstStage.n - n > firstStage.responses
  const stage = canPassFirst ? final : firstStage
  switch (because) {
    case 'first-stage-failed':
      return { measure, value: responses, lower: firstStage.responses }
    case 'second-stage-failed':
      return { measure, value: responses, lower: final.responses }
    case 'second-stage-passed':
    case 'enough-already':
      return { measure, value: responses, upper: final.responses + 1 }
    case 'cannot-reach-enough':
      return { measure: 'responses-still-possible', value: responses + stage.n - n, lower: stage.responses }
    case 'first-stage-not-complete':
    case 'second-stage-not-complete':
      return { measure, value: responses, upper: final.responses + 1 }
  }
}

/** The planned months are the end of a test of Wald's, so that it has no maximum by number. */
const noMaximum = Number.MAX_SAFE_INTEGER

function sprt(benefit: SprtBernoulliBenefit | SprtPoissonBenefit): DesignMonitor {
  const { alpha, beta, meaning } = benefit
  const test =
    benefit.kind === 'sprt-bernoulli'
      ? sprtBernoulli({ p0: benefit.p0, p1: benefit.p1, alpha, beta, meaning, nMax: noMaximum })
      : sprtPoisson({ rate0: benefit.rate0, rate1: benefit.rate1, alpha, beta, meaning, maximumExposure: noMaximum })
  /** A look at which nobody had been exposed yet has no likelihood. */
  const monitored = (looks: readonly LookTotals[]) =>
    monitorSprt(
      test,
      looks.filter(({ pilot }) => pilot.exposed > 0).map(({ pilot }) => ({ n: pilot.exposed, total: pilot.events })),
    )
  return {
    at: (looks) => {
      const found = monitored(looks)
      return found.computed ? { says: found.advice, statistic: sprtStatistic(found) } : { says: 'continue' }
    },
    atEnd: (totals) => {
      const { upper, lower } = test
      const found = monitored([totals])
      const value = found.computed ? found.logLikelihoodRatio : 0
      return { says: meaning.undecided, statistic: { measure: 'log-likelihood-ratio', value, upper, lower } }
    },
  }
}

function sprtStatistic({ because, logLikelihoodRatio: value, upper, lower }: SprtAdvice): Statistic {
  const measure = 'log-likelihood-ratio'
  if (because === 'upper-limit-reached') return { measure, value, upper }
  if (because === 'lower-limit-reached') return { measure, value, lower }
  return { measure, value, upper, lower }
}

function groupSequential({ kind, indicator, looks: _looks, wanted, ...plan }: GroupSequentialBenefit): DesignMonitor {
  const design = designGroupSequential(plan)
  if (!design.computed) throw new RangeError(`a ${kind} design of ${indicator} that has no bounds: ${design.because}`)
  return {
    at: (looks) => {
      const seen = withInformation(looks.map((look) => differenceAt(look, wanted === 'above' ? 1 : -1)))
      if (seen === undefined) return { says: 'continue' }
      const found = monitorGroupSequential(design, seen)
      const last = found.computed ? found.looks.at(-1) : undefined
      return last === undefined ? { says: 'continue' } : { says: last.advice, statistic: zStatistic(last, plan.sided) }
    },
  }
}

/** Difference of the proportions, pilot minus comparison, turned to what is wanted; undefined where its standard error is 0. */
function differenceAt({ pilot, comparison }: LookTotals, turned: 1 | -1): GroupSequentialLook | undefined {
  if (pilot.exposed === 0 || comparison.exposed === 0) return undefined
  const p1 = pilot.events / pilot.exposed
  const p0 = comparison.events / comparison.exposed
  const variance = (p1 * (1 - p1)) / pilot.exposed + (p0 * (1 - p0)) / comparison.exposed
  return variance > 0 ? lookAt(turned * (p1 - p0), Math.sqrt(variance)) : undefined
}

/** The monitor cannot part looks closer than this, as a share of the information before (`packages/statistics`). */
const closest = 1e-5

/**
 * The looks that brought information, of which the last is the one judged; undefined where that one brought none. A look without a
 * standard error, or without more information than the one before it, can spend nothing: it says continue, and later looks pass it over.
 */
function withInformation(looks: readonly (GroupSequentialLook | undefined)[]): GroupSequentialLook[] | undefined {
  const seen: GroupSequentialLook[] = []
  for (const look of looks) {
    const before = seen.at(-1)?.information ?? 0
    if (look !== undefined && look.information - before > closest * before) seen.push(look)
  }
  return looks.at(-1) !== undefined && seen.at(-1) === looks.at(-1) ? seen : undefined
}

function zStatistic({ because, z: value, efficacy, futility, harm }: LookRuling, sided: 1 | 2): Statistic {
  const measure = 'z'
  const upper = efficacy === null ? {} : { upper: efficacy }
  const below = sided === 2 ? (efficacy === null ? null : -efficacy) : (futility ?? harm)
  switch (because) {
    case 'efficacy-bound-crossed':
      return { measure, value, ...upper }
    case 'lower-bound-crossed':
      return { measure, value, ...(efficacy === null ? {} : { lower: -efficacy }) }
    case 'harm-bound-crossed':
      return { measure, value, ...(harm === null ? {} : { lower: harm }) }
    case 'last-look-not-crossed':
      return { measure, value, ...(efficacy === null ? {} : { lower: efficacy }) }
    case 'futility-bound-crossed':
      return { measure, value, ...(futility === null ? {} : { lower: futility }) }
    case 'between-bounds':
      return { measure, value, ...upper, ...(below === null ? {} : { lower: below }) }
  }
}
