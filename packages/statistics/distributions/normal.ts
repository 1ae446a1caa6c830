/** Rational approximations of the normal distribution function: Cody 1969, as arranged in ANORM, TOMS 715. */
const nearNumerator = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
]
const nearDenominator = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]
const middleNumerator = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
]
const middleDenominator = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
  38912.00328609327, 19685.429676859992,
]
const farNumerator = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
]
const farDenominator = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
]
const inverseRootTwoPi = 0.3989422804014327

/**
 * Density of the standard normal distribution, φ(x) = e^(−x²/2) / √(2π).
 *
 * @see Abramowitz & Stegun 1964, 26.2.1
 */
export function normalDensity(x: number): number {
  return inverseRootTwoPi * gaussian(x)
}

/**
 * Distribution function of the standard normal distribution, Φ(x) = P(Z ≤ x); relative error below 1e-15 to x = −38.
 *
 * @see Cody 1969, Mathematics of Computation 23(107), 631–637
 */
export function normalCdf(x: number): number {
  return normalTail(-x)
}

/**
 * Upper tail of the standard normal distribution, 1 − Φ(x) = P(Z > x); relative error below 1e-15 to x = 38.
 *
 * @see Cody 1969, Mathematics of Computation 23(107), 631–637
 */
export function normalUpperTail(x: number): number {
  return normalTail(x)
}

/** P(|Z| > |z|) of the standard normal distribution, the two-sided p value. */
export function normalTwoSided(z: number): number {
  return 2 * normalTail(Math.abs(z))
}

function normalTail(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('x is not a number')
  const size = Math.abs(x)
  if (size <= 0.67448975) {
    const square = size > 1e-16 ? x * x : 0
    return 0.5 - (x * horner(nearNumerator, square)) / horner(nearDenominator, square)
  }
  const tail = size > 40 ? 0 : gaussian(size) * (size <= Math.sqrt(32) ? middle(size) : far(size))
  return x > 0 ? tail : 1 - tail
}

function middle(size: number): number {
  return horner(middleNumerator, size) / horner(middleDenominator, size)
}

function far(size: number): number {
  const inverse = 1 / (size * size)
  const correction = (inverse * horner(farNumerator, inverse)) / horner(farDenominator, inverse)
  return (inverseRootTwoPi - correction) / size
}

/** e^(−x²/2) with x split at sixteenths, so that the square is exact. */
function gaussian(x: number): number {
  const rough = Math.trunc(x * 16) / 16
  return Math.exp(-0.5 * rough * rough) * Math.exp(-0.5 * (x - rough) * (x + rough))
}

/** Coefficients from the highest power to the constant. */
function horner(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + (coefficients[i] ?? 0)
  return sum
}
