import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperTail } from '../distributions/chi-square.ts'
import type { Effect } from '../effect-sizes/effect.ts'
import type { TwoRates } from '../effect-sizes/event-rates.ts'
import { incidenceRateDifference, logIncidenceRateRatio } from '../effect-sizes/event-rates.ts'
import { logOddsRatio, logRiskRatio, petoLogOddsRatio, riskDifference } from '../effect-sizes/two-by-two.ts'
import { plainTable, type TwoByTwo } from '../effect-sizes/two-by-two-table.ts'
import { requireBetween, requireNonNegative, requirePositive } from '../impossible-input.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'

/** An estimate pooled from the counts themselves, without any addition to cells of 0. */
export type PooledCounts = TestedEstimate & {
  /** Studies given that have participants in both groups. */
  readonly k: number
  /** Those of them that say nothing of this measure: no events in either group, or nothing but events. They carry no weight. */
  readonly silent: number
  readonly confidence: number
  /** How much the studies differ about the pooled estimate, from those whose own estimate can be computed. */
  readonly heterogeneity: Computed<
    { Q: number; df: number; p: number; I2: number; H2: number },
    'fewer-than-two-studies'
  >
}

/** Why there may be no pooled estimate from counts. */
export type NoPooledCounts = 'no-studies' | 'no-events-to-weigh'

/** Measures that Mantel and Haenszel's method pools. */
export type MantelHaenszelMeasure = 'OR' | 'RR' | 'RD'

type Sums = { readonly estimate: number; readonly variance: number }
type Counts = TwoByTwo & { readonly n1: number; readonly n2: number; readonly N: number }

const ofTables: Readonly<
  Record<MantelHaenszelMeasure, { sums: (tables: readonly Counts[]) => Sums; own: (table: TwoByTwo) => Effect }>
> = {
  OR: { sums: oddsSums, own: (table) => logOddsRatio(table, { withoutEvents: 'leave-out' }) },
  RR: { sums: riskSums, own: (table) => logRiskRatio(table, { withoutEvents: 'leave-out' }) },
  RD: { sums: differenceSums, own: (table) => riskDifference(table) },
}

/**
 * Mantel and Haenszel's pooled odds ratio, risk ratio (both as logarithms) or risk difference, common to all studies.
 *
 *   OR  Σ(ad/N) / Σ(bc/N), variance of Robins, Breslow and Greenland
 *   RR  Σ(a n₂/N) / Σ(c n₁/N), variance Σ((n₁n₂(a+c) − acN)/N²) / (Σ a n₂/N · Σ c n₁/N)
 *   RD  Σ((a n₂ − c n₁)/N) / Σ(n₁n₂/N), variance of Sato, Greenland and Robins
 *
 * Nothing is added to cells of 0. A study without events in either group carries no weight in a ratio; in a difference it counts as
 * one that found none. Q is about the pooled estimate, from each study's own estimate with ½ added to tables with a cell of 0.
 *
 * @returns not computed without a study, or where sums of 0 leave no ratio
 * @throws RangeError when a count is negative or not finite
 * @see Mantel & Haenszel 1959, JNCI 22, 719–748; Robins, Breslow & Greenland 1986, Biometrics 42, 311–323; Greenland & Robins 1985,
 *   Biometrics 41, 55–68; Sato, Greenland & Robins 1989, Biometrics 45, 1323–1324; metafor's `rma.mh`
 */
export function poolMantelHaenszel(
  tables: readonly TwoByTwo[],
  measure: MantelHaenszelMeasure,
  confidence = 0.95,
): Computed<PooledCounts, NoPooledCounts> {
  requireBetween('confidence', [confidence], 0, 1)
  const counts = countsOf(tables)
  const { sums, own } = ofTables[measure]
  return pooledFrom(counts, sums(counts), counts.map(own), confidence, isSilent)
}

/**
 * Mantel and Haenszel's pooled incidence rate ratio (as logarithm) or difference.
 *
 *   IRR  Σ(x₁t₂/T) / Σ(x₂t₁/T), variance Σ((x₁+x₂)t₁t₂/T²) / (Σ x₁t₂/T · Σ x₂t₁/T)
 *   IRD  Σ((x₁t₂ − x₂t₁)/T) / Σ(t₁t₂/T), variance Σ((t₁t₂/T)²(x₁/t₁² + x₂/t₂²)) / (Σ t₁t₂/T)²
 *
 * @throws RangeError when a count is negative or a time not above 0
 * @see Rothman, Greenland & Lash 2008, Modern Epidemiology, 3rd ed., chapter 15; metafor's `rma.mh`
 */
export function poolMantelHaenszelRates(
  rates: readonly TwoRates[],
  measure: 'IRR' | 'IRD',
  confidence = 0.95,
): Computed<PooledCounts, NoPooledCounts> {
  requireBetween('confidence', [confidence], 0, 1)
  for (const { x1i, x2i, t1i, t2i } of rates) {
    requireNonNegative('x1i, x2i', [x1i, x2i])
    requirePositive('t1i, t2i', [t1i, t2i])
  }
  const own = rates.map((one) =>
    one.x1i + one.x2i === 0
      ? notComputed('no-events-in-either-group' as const)
      : measure === 'IRR'
        ? logIncidenceRateRatio(one)
        : incidenceRateDifference(one),
  )
  return pooledFrom(rates, rateSums(rates, measure), own, confidence, ({ x1i, x2i }) => x1i + x2i === 0)
}

/**
 * Peto's pooled log odds ratio: Σ(O − E)/ΣV, variance 1/ΣV, with O = a, E = n₁m/N and V = n₁n₂m(N−m)/(N²(N−1)), m the events.
 * Nothing is added to cells of 0; a study without events in either group has V = 0 and carries no weight.
 *
 * @returns not computed without a study, or where none has an event
 * @throws RangeError when a count is negative or not finite
 * @see Yusuf, Peto, Lewis, Collins & Sleight 1985, Progress in Cardiovascular Diseases 27, 335–371; metafor's `rma.peto`
 */
export function poolPeto(tables: readonly TwoByTwo[], confidence = 0.95): Computed<PooledCounts, NoPooledCounts> {
  requireBetween('confidence', [confidence], 0, 1)
  const counts = countsOf(tables)
  let excess = 0
  let information = 0
  for (const { ai, ci, n1, n2, N } of counts) {
    const m = ai + ci
    excess += ai - (n1 * m) / N
    information += N > 1 ? (n1 * n2 * m * (N - m)) / (N * N * (N - 1)) : 0
  }
  const own = counts.map((table) => petoLogOddsRatio(table, { to: 'none' }))
  return pooledFrom(counts, { estimate: excess / information, variance: 1 / information }, own, confidence, isSilent)
}

function countsOf(tables: readonly TwoByTwo[]): Counts[] {
  return tables.flatMap((table) => {
    const plain = plainTable(table)
    return plain.computed ? [{ ...table, n1: plain.n1, n2: plain.n2, N: plain.n1 + plain.n2 }] : []
  })
}

function isSilent({ ai, bi, ci, di }: TwoByTwo): boolean {
  return ai + ci === 0 || bi + di === 0
}

function pooledFrom<Study>(
  studies: readonly Study[],
  { estimate, variance }: Sums,
  own: readonly Effect[],
  confidence: number,
  isSilentStudy: (study: Study) => boolean,
): Computed<PooledCounts, NoPooledCounts> {
  const k = studies.length
  if (k === 0) return notComputed('no-studies', { k })
  const silent = studies.filter(isSilentStudy).length
  if (!Number.isFinite(estimate) || !(variance > 0 && variance < Infinity))
    return notComputed('no-events-to-weigh', { k, silent })
  return computed({
    ...testedEstimate(estimate, Math.sqrt(variance), confidence),
    k,
    silent,
    confidence,
    heterogeneity: heterogeneityAbout(estimate, own),
  })
}

function heterogeneityAbout(estimate: number, own: readonly Effect[]): PooledCounts['heterogeneity'] {
  const known = own.flatMap((effect) => (effect.computed ? [effect] : []))
  const df = known.length - 1
  if (df < 1) return notComputed('fewer-than-two-studies', { k: known.length })
  const Q = known.reduce((sum, { yi, vi }) => sum + (yi - estimate) ** 2 / vi, 0)
  return computed({
    Q,
    df,
    p: chiSquareUpperTail(Q, df),
    I2: Q > 0 ? Math.max(0, (100 * (Q - df)) / Q) : 0,
    H2: Q / df,
  })
}

function oddsSums(tables: readonly Counts[]): Sums {
  let [R, S, PR, mixed, QS] = [0, 0, 0, 0, 0]
  for (const { ai, bi, ci, di, N } of tables) {
    const [r, s, p, q] = [(ai * di) / N, (bi * ci) / N, (ai + di) / N, (bi + ci) / N]
    R += r
    S += s
    PR += p * r
    mixed += p * s + q * r
    QS += q * s
  }
  return { estimate: Math.log(R / S), variance: (PR / R ** 2 + mixed / (R * S) + QS / S ** 2) / 2 }
}

function riskSums(tables: readonly Counts[]): Sums {
  let [R, S, spread] = [0, 0, 0]
  for (const { ai, ci, n1, n2, N } of tables) {
    R += (ai * n2) / N
    S += (ci * n1) / N
    spread += (n1 / N) * (n2 / N) * (ai + ci) - (ai * ci) / N
  }
  return { estimate: Math.log(R / S), variance: spread / (R * S) }
}

function differenceSums(tables: readonly Counts[]): Sums {
  let [excess, weight, tilt, spread] = [0, 0, 0, 0]
  for (const { ai, bi, ci, di, n1, n2, N } of tables) {
    excess += (ai * n2 - ci * n1) / N
    weight += (n1 * n2) / N
    tilt += ci * (n1 / N) ** 2 - ai * (n2 / N) ** 2 + ((n1 / N) * (n2 / N) * (n2 - n1)) / 2
    spread += ((ai * di) / N + (ci * bi) / N) / 2
  }
  const estimate = excess / weight
  return { estimate, variance: (estimate * tilt + spread) / weight ** 2 }
}

function rateSums(rates: readonly TwoRates[], measure: 'IRR' | 'IRD'): Sums {
  let [R, S, weight, ofRatio, ofDifference] = [0, 0, 0, 0, 0]
  for (const { x1i, t1i, x2i, t2i } of rates) {
    const T = t1i + t2i
    const share = (t1i * t2i) / T
    R += (x1i * t2i) / T
    S += (x2i * t1i) / T
    weight += share
    ofRatio += ((x1i + x2i) * share) / T
    ofDifference += share ** 2 * (x1i / t1i ** 2 + x2i / t2i ** 2)
  }
  return measure === 'IRR'
    ? { estimate: Math.log(R / S), variance: ofRatio / (R * S) }
    : { estimate: (R - S) / weight, variance: ofDifference / weight ** 2 }
}
