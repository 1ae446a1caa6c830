/**
 * A root of a continuous function between two points where it has opposite signs: Brent's method, which keeps the bracket
 * and so cannot fail, with the speed of inverse quadratic interpolation where the function is smooth. Step for step the
 * `zeroin` of Netlib, which is also R's `uniroot`.
 *
 * @param f          function of one number
 * @param low        one end
 * @param high       the other end
 * @param tolerance  width of the final bracket beyond rounding error; 0 for all digits
 * @returns          the root; an end when the function is 0 there
 * @throws RangeError when f has the same sign at both ends or is not a number there
 * @see Brent 1973, Algorithms for Minimization without Derivatives, chapter 4, procedure zero
 */
export function findRoot(f: (x: number) => number, low: number, high: number, tolerance = 0): number {
  let a = low
  let b = high
  let fa = f(a)
  let fb = f(b)
  if (fa === 0) return a
  if (fb === 0) return b
  if (!(fa < 0 ? fb > 0 : fa > 0 && fb < 0)) {
    throw new RangeError(`f does not change its sign: f(${low}) is ${fa}, f(${high}) is ${fb}`)
  }
  let c = a
  let fc = fa
  for (let i = 0; i < 1000; i++) {
    const last = b - a
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const allowed = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    let step = (c - b) / 2
    if (Math.abs(step) <= allowed || fb === 0) return b
    if (Math.abs(last) >= allowed && Math.abs(fa) > Math.abs(fb)) {
      const { p, q } = interpolated(a, fa, b, fb, c, fc)
      const width = c - b
      if (p < 0.75 * width * q - Math.abs(allowed * q) / 2 && p < Math.abs((last * q) / 2)) step = p / q
    }
    if (Math.abs(step) < allowed) step = step > 0 ? allowed : -allowed
    a = b
    fa = fb
    b += step
    fb = f(b)
    if (fb > 0 === fc > 0 && fb !== 0) {
      c = a
      fc = fa
    }
  }
  return b
}

/** The step p/q, p ≥ 0, from b to the root of the line or inverse parabola through the points. */
function interpolated(
  a: number,
  fa: number,
  b: number,
  fb: number,
  c: number,
  fc: number,
): { readonly p: number; readonly q: number } {
  const overA = fb / fa
  let p: number
  let q: number
  if (a === c) {
    p = (c - b) * overA
    q = 1 - overA
  } else {
    const aOverC = fa / fc
    const bOverC = fb / fc
    p = overA * ((c - b) * aOverC * (aOverC - bOverC) - (b - a) * (bOverC - 1))
    q = (aOverC - 1) * (bOverC - 1) * (overA - 1)
  }
  return p > 0 ? { p, q: -q } : { p: -p, q }
}
