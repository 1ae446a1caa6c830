import type { Advice, StopAdvice } from '../sequential/advice.ts'
import { judgedProportion } from '../sequential/bayes/monitor-bayes-proportion.ts'
import { judgedRate } from '../sequential/bayes/monitor-bayes-rate.ts'
import { finalCut } from '../sequential/bayes/predictive-proportion.ts'
import { finalRateCut } from '../sequential/bayes/predictive-rate.ts'
import { simonAtLooks } from '../sequential/simon/monitor-simon.ts'
import { logLikelihoodRatioTerms } from '../sequential/sprt/log-likelihood-ratio.ts'
import { type BernoulliSprt, type PoissonSprt, sprtBernoulli, sprtPoisson } from '../sequential/sprt/sprt-design.ts'
import { hopingForBenefit } from '../sequential/sprt/sprt-meaning.ts'
import { limitReached } from '../sequential/sprt/wald-limits.ts'
import type { PilotDesign } from './pilot-plan.ts'

/** Numbers of events, from and to included, at which a look stops. */
export type CountStop = { readonly from: number; readonly to: number; readonly advice: StopAdvice }

/** The designs whose advice depends on a count of events alone. */
export type CountDesign = Exclude<PilotDesign, { readonly kind: 'group-sequential' }>

/** Advice at one look by the number of events, and the advices in the order in which they follow as events rise. */
type LookRule = { readonly rankAt: (events: number) => number; readonly ranks: readonly Advice[] }

/** More events than this at one look are not searched: no plan comes near. */
const mostEvents = 2 ** 20

/**
 * At which numbers of events a design stops, look by look: what its monitoring says, found once for all pilots that are
 * counted or played. The advice of each design moves one way with the events, so that bisection finds where it changes.
 *
 * @param numbers  families observed (or exposure) at the looks, rising; the last is the end of the pilot
 */
export function countStops(design: CountDesign, numbers: readonly number[]): CountStop[][] {
  const rules = rulesOf(design, numbers)
  return rules.map(({ rankAt, ranks }, look) => {
    const isRate = design.kind === 'bayes-rate' || design.kind === 'sprt-poisson'
    const starts = startsOfRanks(rankAt, ranks.length, isRate ? manyEvents(rankAt, ranks.length) : (numbers[look] ?? 0))
    return ranks.flatMap((advice, rank) => {
      const from = starts[rank] ?? Infinity
      const to = rank === ranks.length - 1 ? Infinity : (starts[rank + 1] ?? Infinity) - 1
      return advice === 'continue' || from > to ? [] : [{ from, to, advice }]
    })
  })
}

/** So many events that more would not change what is said. */
function manyEvents(rankAt: (events: number) => number, ranks: number): number {
  let events = 16
  while (events < mostEvents && rankAt(events) < ranks - 1) events *= 2
  return events
}

/** The least number of events whose rank is at least each; Infinity where none up to the most is. Halves what lies between two ranks. */
function startsOfRanks(rankAt: (events: number) => number, ranks: number, most: number): number[] {
  const starts: number[] = new Array(ranks).fill(Infinity)
  const between = (low: number, atLow: number, high: number, atHigh: number): void => {
    if (atLow >= atHigh) return
    if (high - low === 1) {
      starts.fill(high, atLow + 1, atHigh + 1)
      return
    }
    const middle = Math.floor((low + high) / 2)
    const atMiddle = rankAt(middle)
    between(low, atLow, middle, atMiddle)
    between(middle, atMiddle, high, atHigh)
  }
  between(-1, -1, most, rankAt(most))
  return starts
}

function rulesOf(design: CountDesign, numbers: readonly number[]): LookRule[] {
  switch (design.kind) {
    case 'bayes-proportion': {
      const cut = finalCut(design.prior, design)
      return numbers.map((n) => ranked(bayesRanks(design), (x) => judgedProportion(design, { x, n }, cut).advice))
    }
    case 'bayes-rate': {
      const cut = finalRateCut(design.prior, design)
      return numbers.map((exposure) =>
        ranked(bayesRanks(design), (events) => judgedRate(design, { events, exposure }, cut).advice),
      )
    }
    case 'simon':
      return simonAtLooks(design, numbers).map((adviceAt) => ranked(worstToBest, adviceAt))
    case 'sprt-bernoulli':
      return sprtRules(sprtBernoulli({ ...design, nMax: noMaximum }), design.p1 > design.p0, numbers)
    case 'sprt-poisson':
      return sprtRules(sprtPoisson({ ...design, maximumExposure: noMaximum }), design.rate1 > design.rate0, numbers)
  }
}

const worstToBest: readonly Advice[] = ['stop-for-harm', 'stop-for-futility', 'continue', 'stop-for-benefit']

function bayesRanks({ wanted = 'above' }: { readonly wanted?: 'above' | 'below' }): readonly Advice[] {
  return wanted === 'above' ? worstToBest : worstToBest.toReversed()
}

function ranked(ranks: readonly Advice[], adviceAt: (events: number) => Advice): LookRule {
  return { ranks, rankAt: (events) => ranks.indexOf(adviceAt(events)) }
}

/** The planned months are the end of a test of Wald's. */
const noMaximum = Number.MAX_SAFE_INTEGER

/** By the limit reached rather than the advice, as both limits may mean the same. */
function sprtRules(test: BernoulliSprt | PoissonSprt, isRising: boolean, numbers: readonly number[]): LookRule[] {
  const { upper, lower, undecided } = test.meaning ?? hopingForBenefit
  const [few, many] = isRising ? ([lower, upper] as const) : ([upper, lower] as const)
  return numbers.map((n, look) => {
    const isLast = look === numbers.length - 1
    const rankAt = (total: number) => {
      const limit = limitReached(test, ...logLikelihoodRatioTerms(test, { n, total }))
      if (limit === undefined) return 1
      return (limit === 'upper') === isRising ? 2 : 0
    }
    return { rankAt, ranks: [few, isLast ? undecided : 'continue', many] }
  })
}
