import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperQuantile, chiSquareUpperTail } from '../distributions/index.ts'
import { requireBetween, requireFinite, requireNonNegative, requireSameLength } from '../impossible-input.ts'
import { orthonormalise, solveUpper } from '../numerics/orthonormalise.ts'
import { type Maximum, maximiseLikelihood } from './maximise-likelihood.ts'
import type { LogisticData } from './penalised-likelihood.ts'
import { type Profile, profileOf } from './profile-likelihood.ts'

/** What a logistic regression is fitted to. */
export type LogisticRows = {
  /** What happened, a row each: 1 or 0. */
  readonly y: readonly number[]
  /** What it may depend on: a list of numbers a row, all of one length. */
  readonly X: readonly (readonly number[])[]
  /** A name for each number of a row, in their order; x1, x2 … without. */
  readonly columns?: readonly string[]
  /** Whether there is a constant too, before the columns; yes unless said otherwise. */
  readonly intercept?: boolean
  /** How many each row stands for, 0 or more; 1 without. */
  readonly weights?: readonly number[]
  /** Of the intervals, between 0 and 1; default 0.95. */
  readonly confidence?: number
}

/** One coefficient, on the scale of log odds: e to its power is an odds ratio per unit of its column. */
export type LogisticCoefficient = {
  readonly name: string
  readonly estimate: number
  /** Root of the inverse information at the estimate; the interval does not come from it. */
  readonly se: number
  /** By the profile of the penalised likelihood, which need not lie evenly about the estimate. */
  readonly interval: Computed<{ readonly low: number; readonly high: number }, 'does-not-settle'>
  /** Penalised likelihood ratio against a coefficient of 0, on one degree of freedom. */
  readonly test: Computed<{ readonly chisq: number; readonly p: number }, 'does-not-settle'>
}

export type FirthFit = {
  readonly coefficients: readonly LogisticCoefficient[]
  /** Rows that count: of a weight above 0. */
  readonly n: number
  readonly events: number
  /** Penalised by half the logarithm of the determinant of the information. */
  readonly penalisedLogLikelihood: number
  readonly confidence: number
}

/** Why there is no fit; of collinear columns `given.column` counts from 1, the constant not counted, and 0 is the constant. */
export type NoFirthFit =
  | 'no-rows'
  | 'no-columns'
  | 'fewer-rows-than-coefficients'
  | 'constant-column'
  | 'collinear-columns'
  | 'does-not-settle'

/**
 * Logistic regression by Firth's penalised likelihood, which has an estimate where the plain one runs off to infinity (all of one kind
 * lie on one side of a line: separation) and is nearer the truth where events are few.
 *
 *   l*(β) = l(β) + ½ log |I(β)|   I(β) = XᵀΩX   ωᵢ = wᵢπᵢ(1 − πᵢ)
 *   interval of βⱼ: all values b at which 2 (l*(β̂) − max over the others of l*(β | βⱼ = b)) ≤ χ²₁
 *
 * The penalty is of the whole information at each step, the coefficient that is held fixed included, as R's `logistf` does by default
 * (its `pl = TRUE`); estimates and errors are those of its `logistf` and of brglm2's `AS_mean`. A row's weight counts it that many times.
 * A column with one value for all is collinear with the constant, and no coefficient can be told for it.
 *
 * Numbers: columns are made orthonormal first, which leaves the penalised likelihood as it is but for a constant; Newton's method with
 * step-halving, to a relative 1e-13 of what is left to gain, from several sides, as the penalised likelihood may have more hills than one; ends of intervals by Brent's method.
 *
 * @returns not computed without rows, with fewer rows than coefficients, or where a column depends on those before it
 * @throws RangeError where lengths differ, an answer is neither 0 nor 1, a value is not finite, or a weight is negative
 * @see Firth 1993, Biometrika 80, 27–38; Heinze & Schemper 2002, Statistics in Medicine 21, 2409–2419
 * Beware: the estimate of the constant, and so fitted chances, are drawn towards a half where events are rare.
 */
export function firthLogistic(rows: LogisticRows): Computed<FirthFit, NoFirthFit> {
  const { confidence = 0.95, intercept = true } = rows
  requireBetween('confidence', [confidence], 0, 1)
  const names = checked(rows)
  const weights = rows.weights ?? rows.y.map(() => 1)
  const counted = rows.y.flatMap((answer, i) => {
    const weight = weights[i] ?? 0
    return weight > 0 ? [{ answer, weight, x: intercept ? [1, ...(rows.X[i] ?? [])] : (rows.X[i] ?? []) }] : []
  })
  const n = counted.length
  const p = names.length
  if (n === 0) return notComputed('no-rows', { n })
  if (p === 0) return notComputed('no-columns', { n })
  const distinct = distinctOf(counted)
  const columns = names.map((_, j) => Float64Array.from(distinct, ({ x }) => x[j] ?? 0))
  const dependent = dependentColumn(columns)
  if (dependent !== undefined) {
    const column = intercept ? dependent : dependent + 1
    const first = columns[dependent]?.[0]
    const isConstant = columns[dependent]?.every((value) => value === first) ?? false
    if (isConstant) return notComputed('constant-column', { column })
    return n < p
      ? notComputed('fewer-rows-than-coefficients', { n, coefficients: p })
      : notComputed('collinear-columns', { column })
  }
  const own = { y: distinct.map(({ answer }) => answer), weights: distinct.map(({ weight }) => weight) }

  const design = orthonormalise(columns)
  if (design === undefined) return notComputed('collinear-columns')
  const data: LogisticData = { ...own, columns: design.q }
  const best = highestOf(data)
  if (best === undefined) return notComputed('does-not-settle', { n })
  const estimates = solveUpper(design.r, best.beta)
  const critical = chiSquareUpperQuantile(1 - confidence, 1)
  const profiles = columns.map((_, j) => profileOf({ ...own, columns }, j, critical, estimates))
  return computed({
    coefficients: names.map((name, j) => coefficientOf(name, estimates[j] ?? Number.NaN, profiles[j])),
    n,
    events: counted.filter(({ answer }) => answer === 1).length,
    penalisedLogLikelihood: best.point.value + design.r.reduce((sum, row, j) => sum + Math.log(row[j] ?? 0), 0),
    confidence,
  })
}

interface CountedRow {
  readonly answer: number
  readonly weight: number
  readonly x: readonly number[]
}

/**
 * Each different row once, with the weight of all that say the same, in an order of their own: in which order rows come, and whether one
 * is written twice or weighs two, changes nothing then, not even which of two hills almost alike is found.
 */
function distinctOf(rows: readonly CountedRow[]): readonly CountedRow[] {
  const byRow = new Map<string, CountedRow>()
  for (const row of rows) {
    const key = JSON.stringify([row.x, row.answer])
    byRow.set(key, { ...row, weight: row.weight + (byRow.get(key)?.weight ?? 0) })
  }
  const entries = [...byRow].sort(([left], [right]) => (left < right ? -1 : 1))
  return entries.map(([, row]) => row)
}

/**
 * The highest of the hills that are climbed from nought and from both sides along each axis: where a few rows lie far out there may be
 * several.
 */
function highestOf(data: LogisticData): Maximum | undefined {
  const p = data.columns.length
  const far = 3 * Math.sqrt(data.y.length)
  const axes = data.columns.map((_, j) => data.columns.map((_, k) => (j === k ? far : 0)))
  const starts = [data.columns.map(() => 0), ...axes, ...axes.map((axis) => axis.map((one) => -one))]
  const hills = starts.flatMap((start) => maximiseLikelihood(data, start, p) ?? [])
  // Of hills equally high but for rounding the first counts: the one from nought.
  return hills.reduce<Maximum | undefined>(
    (best, hill) => (best !== undefined && hill.point.value <= best.point.value + 1e-9 ? best : hill),
    undefined,
  )
}

function coefficientOf(name: string, estimate: number, profile: Profile | undefined): LogisticCoefficient {
  if (profile === undefined) throw new RangeError(`${name} has no profile`)
  const { se, chisq, low, high } = profile
  return {
    name,
    estimate,
    se,
    interval: low === undefined || high === undefined ? notComputed('does-not-settle') : computed({ low, high }),
    test: chisq === undefined ? notComputed('does-not-settle') : computed({ chisq, p: chiSquareUpperTail(chisq, 1) }),
  }
}

/** Names of the coefficients, in order. @throws RangeError where the rows cannot be */
function checked({ y, X, columns, intercept = true, weights }: LogisticRows): readonly string[] {
  requireSameLength({ y, X, ...(weights === undefined ? {} : { weights }) })
  const wrong = y.findIndex((answer) => answer !== 0 && answer !== 1)
  if (wrong !== -1) throw new RangeError(`y[${wrong}] is ${y[wrong]}, but must be 0 or 1`)
  if (weights !== undefined) requireNonNegative('weights', weights)
  const width = columns?.length ?? X[0]?.length ?? 0
  for (const [i, row] of X.entries()) {
    if (row.length !== width) throw new RangeError(`X[${i}] has length ${row.length}, but must be ${width}`)
    requireFinite(`X[${i}]`, row)
  }
  const named = columns ?? Array.from({ length: width }, (_, j) => `x${j + 1}`)
  return intercept ? ['intercept', ...named] : named
}

/** The first column that depends linearly on those before it. */
function dependentColumn(columns: readonly Float64Array[]): number | undefined {
  const at = columns.findIndex((_, j) => orthonormalise(columns.slice(0, j + 1)) === undefined)
  return at === -1 ? undefined : at
}
