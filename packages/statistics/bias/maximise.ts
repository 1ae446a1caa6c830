type Objective = (x: readonly number[]) => number
type Top = { x: number[]; value: number }

/**
 * The point where a function of several numbers is greatest, near a start: quasi-Newton steps (BFGS with central differences)
 * for speed, then Nelder and Mead's simplex from where they end, which also goes on where the function has edges; repeated
 * until the simplex gains nothing. A function may answer −Infinity where it is not defined. It finds *a* top: try several
 * starts.
 *
 * @param steps  a typical distance along each coordinate
 * @see Nocedal & Wright 2006, Numerical Optimization, chapter 6; Nelder & Mead 1965, Computer Journal 7, 308–313
 */
export function maximise(f: Objective, start: readonly number[], steps: readonly number[]): Top {
  let best = ascend(f, { x: [...start], value: f(start) }, steps)
  for (let round = 0; round < 10; round++) {
    const next = climb(
      f,
      best.x,
      steps.map((step) => step * 0.1 ** Math.min(round, 2)),
    )
    const gain = next.value - best.value
    if (gain > 0) best = next
    if (!(gain > 1e-9 * (1 + Math.abs(best.value)))) break
    best = ascend(f, best, steps)
  }
  return best
}

/** BFGS: the inverse curvature is learnt from the change of the slope; each step is halved until the function rises enough. */
function ascend(f: Objective, from: Top, steps: readonly number[]): Top {
  const slopeAt = (x: readonly number[]) =>
    x.map((value, j) => {
      const h = 1e-5 * (steps[j] ?? 1)
      const moved = (by: number) => f(x.map((other, m) => (m === j ? value + by : other)))
      return (moved(h) - moved(-h)) / (2 * h)
    })
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0)
  const fresh = () => from.x.map((_, i) => from.x.map((_other, j) => (i === j ? (steps[i] ?? 1) ** 2 : 0)))
  let inverse = fresh()
  let here = from
  let slope = slopeAt(here.x)
  for (let i = 0; i < 200; i++) {
    if (!Number.isFinite(here.value) || slope.some((value) => !Number.isFinite(value))) break
    let direction = inverse.map((row) => dot(row, slope))
    let rise = dot(direction, slope)
    if (!(rise > 0)) {
      inverse = fresh()
      direction = inverse.map((row) => dot(row, slope))
      rise = dot(direction, slope)
    }
    if (!(rise > 1e-18)) break
    let length = 1
    let next = here
    for (let halvings = 0; halvings < 40; halvings++) {
      const x = here.x.map((value, j) => value + length * (direction[j] ?? 0))
      const value = f(x)
      if (value >= here.value + 1e-4 * length * rise) {
        next = { x, value }
        break
      }
      length /= 2
    }
    if (next === here) break
    const moved = next.x.map((value, j) => value - (here.x[j] ?? 0))
    const nextSlope = slopeAt(next.x)
    const turned = slope.map((value, j) => value - (nextSlope[j] ?? 0))
    const curvature = dot(moved, turned)
    const gain = next.value - here.value
    here = next
    slope = nextSlope
    if (gain <= 1e-13 * (1 + Math.abs(here.value))) break
    if (curvature <= 1e-14) continue
    const spread = inverse.map((row) => dot(row, turned))
    const size = (1 + dot(turned, spread) / curvature) / curvature
    inverse = inverse.map((row, a) =>
      row.map((value, b) => {
        const crossed = ((moved[a] ?? 0) * (spread[b] ?? 0) + (spread[a] ?? 0) * (moved[b] ?? 0)) / curvature
        return value + size * (moved[a] ?? 0) * (moved[b] ?? 0) - crossed
      }),
    )
  }
  return here
}

function climb(f: Objective, start: number[], steps: readonly number[]): Top {
  const n = start.length
  const at = (x: number[]) => ({ x, value: f(x) })
  const simplex = [at(start), ...start.map((_, j) => at(start.map((xi, i) => (i === j ? xi + (steps[i] ?? 1) : xi))))]
  for (let i = 0; i < 2000 * n; i++) {
    simplex.sort((a, b) => b.value - a.value)
    const [top] = simplex
    const worst = simplex[n]
    const last = simplex[n - 1]
    if (!top || !worst || !last) break
    const spread = Math.max(...worst.x.map((xi, j) => Math.abs(xi - (top.x[j] ?? 0)) / (1 + Math.abs(xi))))
    if (top.value - worst.value <= 1e-12 * (1 + Math.abs(top.value)) && spread < 1e-5) break
    const middle = top.x.map((_, j) => simplex.slice(0, n).reduce((sum, { x }) => sum + (x[j] ?? 0), 0) / n)
    const away = (factor: number) => at(middle.map((m, j) => m + factor * (m - (worst.x[j] ?? 0))))
    const reflected = away(1)
    if (reflected.value > top.value) {
      const expanded = away(2)
      simplex[n] = expanded.value > reflected.value ? expanded : reflected
    } else if (reflected.value > last.value) {
      simplex[n] = reflected
    } else {
      const contracted = reflected.value > worst.value ? away(0.5) : away(-0.5)
      if (contracted.value > Math.max(worst.value, reflected.value)) simplex[n] = contracted
      else {
        for (let s = 1; s <= n; s++) {
          simplex[s] = at(top.x.map((t, j) => t + 0.5 * ((simplex[s]?.x[j] ?? 0) - t)))
        }
      }
    }
  }
  simplex.sort((a, b) => b.value - a.value)
  const [top] = simplex
  return top ?? at(start)
}
