const golden = (3 - Math.sqrt(5)) / 2

/**
 * The point between two ends where a function of one number is least: Brent's method, golden section with parabolic steps.
 * For a function with several dips it finds one of them.
 *
 * @param tolerance  relative width of the final interval; below 1e-8 gains nothing, as the function is flat there
 * @see Brent 1973, Algorithms for Minimization without Derivatives, chapter 5, procedure localmin
 */
export function minimiseBetween(f: (x: number) => number, low: number, high: number, tolerance = 1e-8): number {
  let a = low
  let b = high
  let x = a + golden * (b - a)
  let w = x
  let v = x
  let fx = f(x)
  let fw = fx
  let fv = fx
  let step = 0
  let before = 0
  for (let i = 0; i < 500; i++) {
    const middle = (a + b) / 2
    const allowed = tolerance * Math.abs(x) + 1e-300
    if (Math.abs(x - middle) <= 2 * allowed - (b - a) / 2) break
    let p = 0
    let q = 0
    let r = 0
    if (Math.abs(before) > allowed) {
      r = (x - w) * (fx - fv)
      q = (x - v) * (fx - fw)
      p = (x - v) * q - (x - w) * r
      q = 2 * (q - r)
      if (q > 0) p = -p
      else q = -q
      r = before
      before = step
    }
    if (Math.abs(p) < Math.abs(0.5 * q * r) && p > q * (a - x) && p < q * (b - x)) {
      step = p / q
      const u = x + step
      if (u - a < 2 * allowed || b - u < 2 * allowed) step = x < middle ? allowed : -allowed
    } else {
      before = x < middle ? b - x : a - x
      step = golden * before
    }
    const u = x + (Math.abs(step) >= allowed ? step : step > 0 ? allowed : -allowed)
    const fu = f(u)
    if (fu <= fx) {
      if (u < x) b = x
      else a = x
      v = w
      fv = fw
      w = x
      fw = fx
      x = u
      fx = fu
    } else {
      if (u < x) a = u
      else b = u
      if (fu <= fw || w === x) {
        v = w
        fv = fw
        w = u
        fw = fu
      } else if (fu <= fv || v === x || v === w) {
        v = u
        fv = fu
      }
    }
  }
  return x
}
