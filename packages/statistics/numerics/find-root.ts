/**
 * A root of a continuous function between two points where it has opposite signs: Brent's method, which keeps the bracket
 * and so cannot fail, with the speed of inverse quadratic interpolation where the function is smooth.
 *
 * @param f          function of one number
 * @param low        one end
 * @param high       the other end
 * @param tolerance  half-width of the final bracket, added to the rounding error of the root; 0 for all digits
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
  let step = b - a
  let before = step
  for (let i = 0; i < 1000; i++) {
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
      step = before = b - a
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const allowed = 2 * 2 ** -52 * Math.abs(b) + tolerance / 2
    const half = (c - b) / 2
    if (Math.abs(half) <= allowed || fb === 0) return b
    if (Math.abs(before) < allowed || Math.abs(fa) <= Math.abs(fb)) {
      step = before = half
    } else {
      const s = fb / fa
      let p: number
      let q: number
      if (a === c) {
        p = 2 * half * s
        q = 1 - s
      } else {
        const r = fb / fc
        const t = fa / fc
        p = s * (2 * half * t * (t - r) - (b - a) * (r - 1))
        q = (t - 1) * (r - 1) * (s - 1)
      }
      if (p > 0) q = -q
      else p = -p
      if (2 * p < Math.min(3 * half * q - Math.abs(allowed * q), Math.abs(before * q))) {
        before = step
        step = p / q
      } else {
        step = before = half
      }
    }
    a = b
    fa = fb
    b += Math.abs(step) > allowed ? step : half > 0 ? allowed : -allowed
    fb = f(b)
  }
  return b
}
