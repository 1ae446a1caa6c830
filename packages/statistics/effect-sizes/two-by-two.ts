import { notComputed } from '../computed.ts'
import { type Effect, effectOf } from './effect.ts'
import {
  type AdjustedTable,
  adjustedTable,
  type ContinuityRule,
  plainTable,
  type TwoByTwo,
} from './two-by-two-table.ts'

/**
 * RR, log risk ratio: ln(a/n₁) − ln(c/n₂), variance 1/a − 1/n₁ + 1/c − 1/n₂ = b/(a n₁) + d/(c n₂).
 *
 * @param table  counts; @param rule  for cells of 0: ½ to all four of that table unless said otherwise
 * @returns      not computed for a group without participants, a cell of 0 to which nothing is added, or where everyone has the event
 * @throws RangeError when a count is negative or not finite
 * @see Fleiss & Berlin 2009, in The Handbook of Research Synthesis and Meta-Analysis, 2nd ed., p. 240
 */
export function logRiskRatio(table: TwoByTwo, rule?: ContinuityRule): Effect {
  return onTable(adjustedTable(table, rule), ({ ai, bi, ci, di, n1, n2 }) =>
    ai === 0 || ci === 0
      ? notComputed('a-zero-margin', { ai, ci })
      : effectOf(Math.log(ai / n1) - Math.log(ci / n2), bi / (ai * n1) + di / (ci * n2), { ai, bi, ci, di }),
  )
}

/**
 * OR, log odds ratio: ln(ad/bc), variance 1/a + 1/b + 1/c + 1/d. Arguments, refusals and errors as logRiskRatio.
 *
 * @see Fleiss & Berlin 2009, p. 243
 */
export function logOddsRatio(table: TwoByTwo, rule?: ContinuityRule): Effect {
  return onTable(adjustedTable(table, rule), ({ ai, bi, ci, di }) =>
    ai * bi * ci * di === 0
      ? notComputed('a-zero-margin', { ai, bi, ci, di })
      : effectOf(Math.log(ai / bi) - Math.log(ci / di), 1 / ai + 1 / bi + 1 / ci + 1 / di, { ai, bi, ci, di }),
  )
}

/**
 * RD, risk difference: p₁ − p₂, variance p₁(1−p₁)/n₁ + p₂(1−p₂)/n₂. The rule is applied as for the ratios, so that a group
 * without events does not count as certain.
 *
 * @see Fleiss & Berlin 2009, p. 239
 */
export function riskDifference(table: TwoByTwo, rule?: ContinuityRule): Effect {
  return onTable(adjustedTable(table, rule), ({ ai, bi, ci, di, n1, n2 }) => {
    const vi = (ai * bi) / n1 ** 3 + (ci * di) / n2 ** 3
    return effectOf(ai / n1 - ci / n2, vi, { ai, bi, ci, di })
  })
}

/**
 * AS, arcsine square root difference: asin √p₁ − asin √p₂, variance 1/(4n₁) + 1/(4n₂). Defined with cells of 0, to which
 * nothing is added.
 *
 * @see Rücker, Schwarzer, Carpenter & Olkin 2009, Statistics in Medicine 28, 721–738, section 2.2
 */
export function arcsineDifference(table: TwoByTwo): Effect {
  return onTable(plainTable(table), ({ ai, ci, n1, n2 }) =>
    effectOf(Math.asin(Math.sqrt(ai / n1)) - Math.asin(Math.sqrt(ci / n2)), 1 / (4 * n1) + 1 / (4 * n2)),
  )
}

/**
 * PETO, log odds ratio by Peto's method: (a − E)/V, variance 1/V, with E = n₁m/N and V = n₁n₂m(N−m)/(N²(N−1)), m the events.
 * Good for rare events, small effects and groups of like size; misleading else.
 *
 * @see Yusuf, Peto, Lewis, Collins & Sleight 1985, Progress in Cardiovascular Diseases 27, 335–371
 */
export function petoLogOddsRatio(table: TwoByTwo, rule?: ContinuityRule): Effect {
  return onTable(adjustedTable(table, rule), ({ ai, ci, n1, n2 }) => {
    const N = n1 + n2
    const m = ai + ci
    const V = (n1 * n2 * m * (N - m)) / (N * N * (N - 1))
    if (!(V > 0)) return notComputed('a-zero-margin', { events: m, participants: N })
    return effectOf((ai - (n1 * m) / N) / V, 1 / V, { events: m, participants: N })
  })
}

/**
 * YUQ, Yule's Q: (ad − bc)/(ad + bc), variance ¼(1 − Q²)²(1/a + 1/b + 1/c + 1/d).
 *
 * @see Yule 1912, Journal of the Royal Statistical Society 75(6), 579–652
 */
export function yulesQ(table: TwoByTwo, rule?: ContinuityRule): Effect {
  return onTable(adjustedTable(table, rule), ({ ai, bi, ci, di }) => {
    if (ai * bi * ci * di === 0) return notComputed('a-zero-margin', { ai, bi, ci, di })
    const [along, across] = [ai * di, bi * ci]
    // 1 − Q² without its cancellation near ±1
    const rest = (4 * along * across) / (along + across) ** 2
    const vi = 0.25 * rest ** 2 * (1 / ai + 1 / bi + 1 / ci + 1 / di)
    return effectOf((along - across) / (along + across), vi, { ai, bi, ci, di })
  })
}

/**
 * PHI, the correlation of two yes-or-no variables: (ad − bc)/√(n₁n₂m₁m₂), m₁ = a+c, m₂ = b+d. With proportions p₁, p₂ of the
 * rows and q₁, q₂ of the columns its variance is
 *
 *   (1/N) [1 − φ² + φ(1 + φ²/2)(p₁−p₂)(q₁−q₂)/√(p₁p₂q₁q₂) − ¾φ²((p₁−p₂)²/(p₁p₂) + (q₁−q₂)²/(q₁q₂))]
 *
 * Nothing is added to cells of 0; not computed when a margin is 0, nor at ±1, where the formula leaves no variance.
 *
 * @see Yule 1912; Kirk 1973, On the numerical approximation of the bivariate normal correlation, for the variance
 */
export function phiCoefficient(table: TwoByTwo): Effect {
  return onTable(plainTable(table), ({ ai, bi, ci, di, n1, n2 }) => {
    const [m1, m2, N] = [ai + ci, bi + di, n1 + n2]
    if (m1 === 0 || m2 === 0) return notComputed('a-zero-margin', { ai, bi, ci, di })
    if (ai + di === 0 || bi + ci === 0) return notComputed('correlation-of-one', { ai, bi, ci, di })
    const yi = (ai * di - bi * ci) / (Math.sqrt(n1 * n2) * Math.sqrt(m1 * m2))
    const [p1, p2, q1, q2] = [n1 / N, n2 / N, m1 / N, m2 / N]
    const skew = ((p1 - p2) * (q1 - q2)) / Math.sqrt(p1 * p2 * q1 * q2)
    const spread = (p1 - p2) ** 2 / (p1 * p2) + (q1 - q2) ** 2 / (q1 * q2)
    const terms = 1 - yi * yi + yi * (1 + 0.5 * yi * yi) * skew - 0.75 * yi * yi * spread
    return effectOf(yi, terms / N, { ai, bi, ci, di }, roundingOfPhi / N)
  })
}

/** The terms of φ's variance are of the order of 1 and may cancel; less than this of them is rounding. */
const roundingOfPhi = 1e-13

function onTable(table: ReturnType<typeof adjustedTable>, measure: (table: AdjustedTable) => Effect): Effect {
  return table.computed ? measure(table) : table
}
