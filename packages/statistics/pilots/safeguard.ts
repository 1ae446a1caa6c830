import { requireBetween, requirePositive } from '../impossible-input.ts'
import type { Advice } from '../sequential/advice.ts'
import { type BetaPrior, chanceOfProportion } from '../sequential/bayes/posterior-proportion.ts'
import { chanceOfRate, type GammaPrior } from '../sequential/bayes/posterior-rate.ts'
import { walkCounts } from '../sequential/lattice/walk-counts.ts'
import { stepsOf } from './counted.ts'
import { familiesBy } from './families.ts'

/** What a Bayesian safeguard watches: the chance that a proportion or a rate is beyond its limit, on the worse side. */
export type SafeguardRule = { readonly limit: number; readonly worse: 'above' | 'below' } & (
  | { readonly of: 'proportion'; readonly prior: BetaPrior }
  | { readonly of: 'rate'; readonly prior: GammaPrior }
) & {
    /** Above this chance it is reviewed. */
    readonly reviewAbove: number
    /** Above this chance it is stopped. */
    readonly stopAbove: number
  }

/** A safeguard as it is asked for: what is not given is filled in by `safeguardRule`. */
export type SafeguardQuestion = {
  readonly indicator: string
  readonly of: 'proportion' | 'rate'
  readonly limit: number
  /** 'above' when not given. */
  readonly worse?: 'above' | 'below'
  readonly prior?: BetaPrior | GammaPrior
  /** 0.8 when not given. */
  readonly reviewAbove?: number
  /** 0.95 when not given. */
  readonly stopAbove?: number
  /** Families (or exposure) it is counted among in a month; those that join when not given. */
  readonly exposedAMonth?: number
}

/** What a safeguard does at one true value. */
export type SafeguardChances = {
  readonly truth: number
  /** Chance to have said stop by the last month. */
  readonly stop: number
  /** Chance to have said review, or stop, by the last month. */
  readonly review: number
  /** Mean of the month of the stop among those stopped; null where none is. */
  readonly meanMonthOfStop: number | null
  /** Chance to have said stop by the end of each month. */
  readonly byMonth: readonly number[]
}

/** A safeguard's operating characteristics; null where the truth would be no chance. */
export type SafeguardOperating = {
  readonly atHalf: SafeguardChances
  readonly atLimit: SafeguardChances
  readonly atTwice: SafeguardChances | null
}

/**
 * The whole rule of a safeguard: where no prior is given, one worth a single event at the limit, which by itself gives the
 * worse side less than an even chance of most limits.
 */
export function safeguardRule(asked: SafeguardQuestion): SafeguardRule {
  const { limit, worse = 'above', reviewAbove = 0.8, stopAbove = 0.95, prior } = asked
  const shared = { limit, worse, reviewAbove, stopAbove }
  if (asked.of === 'proportion') {
    const given = prior && 'a' in prior ? prior : undefined
    return { of: 'proportion', prior: given ?? { a: 1, b: tidied(1 / limit - 1) }, ...shared }
  }
  const given = prior && 'shape' in prior ? prior : undefined
  return { of: 'rate', prior: given ?? { shape: 1, rate: tidied(1 / limit) }, ...shared }
}

function tidied(value: number): number {
  return Number(value.toPrecision(4))
}

/** Chance, with the prior alone, to be beyond the limit: a rule whose prior passes `reviewAbove` is refused. */
export function priorChanceBeyond(rule: SafeguardRule): number {
  return chanceBeyond(rule, 0, 0)
}

/**
 * What a safeguard does when the truth is half, once and twice its limit: exactly, judged after each month on all that is
 * known.
 *
 * @param exposedAMonth  families, or exposure, of a month
 * @param months         how many months are read
 * @throws RangeError when the limit, a threshold or the prior is impossible, or the prior alone passes `reviewAbove`
 * @see Thall & Simon 1994, Biometrics 50, 337–349
 */
export function safeguardOperating(rule: SafeguardRule, exposedAMonth: number, months: number): SafeguardOperating {
  requireSafeguard(rule)
  requirePositive('exposedAMonth', [exposedAMonth])
  const numbers: number[] = []
  const readAt: number[] = []
  for (let month = 1; month <= months; month++) {
    const n = rule.of === 'proportion' ? familiesBy(month, exposedAMonth) : month * exposedAMonth
    if (n <= (numbers.at(-1) ?? 0)) continue
    numbers.push(n)
    readAt.push(month)
  }
  const cuts = (threshold: number) => numbers.map((n) => firstBeyond(rule, n, threshold))
  const [stops, reviews] = [cuts(rule.stopAbove), cuts(rule.reviewAbove)]
  const at = (truth: number): SafeguardChances => {
    const steps = stepsOf(rule.of, numbers, truth)
    const said = (from: readonly number[]) =>
      walkCounts(
        steps,
        (_, x, look): Advice => (isBeyond(rule, x, from[look] ?? Infinity) ? 'stop-for-harm' : 'continue'),
      )
    const stopped = said(stops)
    const byRead = stopped.byLook.map(({ harm }) => harm)
    const byMonth = Array.from({ length: months }, (_, i) => {
      const read = readAt.filter((month) => month <= i + 1).length
      return read === 0 ? 0 : (byRead[read - 1] ?? 0)
    })
    const monthly = byMonth.map((chance, i) => (chance - (byMonth[i - 1] ?? 0)) * (i + 1))
    return {
      truth,
      stop: stopped.harm,
      review: said(reviews).harm,
      meanMonthOfStop: stopped.harm > 0 ? monthly.reduce((sum, one) => sum + one, 0) / stopped.harm : null,
      byMonth,
    }
  }
  const isNoChance = rule.of === 'proportion' && rule.limit * 2 > 1
  return { atHalf: at(rule.limit / 2), atLimit: at(rule.limit), atTwice: isNoChance ? null : at(rule.limit * 2) }
}

/** @throws RangeError naming the part of the rule that cannot be */
function requireSafeguard(rule: SafeguardRule): void {
  if (rule.of === 'proportion') requireBetween('limit', [rule.limit], 0, 1)
  else requirePositive('limit', [rule.limit])
  requireBetween('reviewAbove', [rule.reviewAbove], 0, 1)
  requireBetween('stopAbove', [rule.stopAbove], rule.reviewAbove, 1)
  const alone = priorChanceBeyond(rule)
  if (alone > rule.reviewAbove) {
    throw new RangeError(
      `prior gives the worse side ${alone.toFixed(3)}, but must give it at most reviewAbove, ${rule.reviewAbove}`,
    )
  }
}

function chanceBeyond(rule: SafeguardRule, events: number, exposed: number): number {
  return rule.of === 'proportion'
    ? chanceOfProportion({ x: events, n: exposed }, rule.prior, rule.limit, rule.worse)
    : chanceOfRate({ events, exposure: exposed }, rule.prior, rule.limit, rule.worse)
}

/** The number of events from which on (worse below: up to which) the chance passes the threshold; by bisection. */
function firstBeyond(rule: SafeguardRule, n: number, threshold: number): number {
  const passes = (events: number) => chanceBeyond(rule, events, n) > threshold === (rule.worse === 'above')
  const most = rule.of === 'proportion' ? n : Infinity
  let high = 1
  while (high < most && !passes(high)) high *= 2
  high = Math.min(high, most)
  if (!passes(high)) return rule.worse === 'above' ? Infinity : most
  let low = 0
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return rule.worse === 'above' ? low : low - 1
}

function isBeyond({ worse }: SafeguardRule, events: number, cut: number): boolean {
  return worse === 'above' ? events >= cut : events <= cut
}
