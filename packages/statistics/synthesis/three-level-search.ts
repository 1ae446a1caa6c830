import { type Components, type ThreeLevelData, type ThreeLevelPoint, threeLevelAt } from './three-level-likelihood.ts'

/** The components of highest restricted likelihood and what stands there. */
export type ThreeLevelOptimum = { readonly components: Components; readonly point: ThreeLevelPoint }

/**
 * The highest restricted likelihood over σ²_between, σ²_within ≥ 0. Average-information steps, halved until the likelihood
 * rises, with a component held at 0 while its slope points below; from three starts, because the surface can have two hills.
 *
 * @returns undefined when the columns of X depend on each other
 */
export function highestThreeLevel(data: ThreeLevelData): ThreeLevelOptimum | undefined {
  const mean = data.yi.reduce((sum, y) => sum + y, 0) / data.yi.length
  const spread = data.yi.reduce((sum, y) => sum + (y - mean) ** 2, 0) / data.yi.length
  const starts: readonly Components[] = [
    { between: spread / 2, within: spread / 2 },
    { between: spread / 50, within: spread },
    { between: spread, within: spread / 50 },
  ]
  let best: ThreeLevelOptimum | undefined
  for (const start of starts) {
    const found = climb(data, start)
    if (found && (!best || found.point.logLik > best.point.logLik)) best = found
  }
  return best
}

function climb(data: ThreeLevelData, start: Components): ThreeLevelOptimum | undefined {
  let components = start
  let point = threeLevelAt(data, components)
  for (let i = 0; point && i < 200; i++) {
    const step = stepFrom(components, point)
    const size = Math.abs(step.between) + Math.abs(step.within)
    if (size <= 1e-13 * (components.between + components.within)) break
    const next = rising(data, components, step, point.logLik)
    if (!next) break
    components = next.components
    point = next.point
  }
  return point && { components, point }
}

/** The longest of ten halvings of the step that does not lower the likelihood. */
function rising(
  data: ThreeLevelData,
  from: Components,
  step: Components,
  logLik: number,
): ThreeLevelOptimum | undefined {
  for (let share = 1; share > 1e-6; share /= 2) {
    const components = {
      between: Math.max(0, from.between + share * step.between),
      within: Math.max(0, from.within + share * step.within),
    }
    const point = threeLevelAt(data, components)
    if (point && point.logLik >= logLik - 1e-12 * Math.abs(logLik)) return { components, point }
  }
  return undefined
}

/** Newton's step with the average information, over the components that are free to move. */
function stepFrom({ between, within }: Components, { score, information }: ThreeLevelPoint): Components {
  const [sb, sw] = score
  const [bb, bw, ww] = information
  const holdBetween = between === 0 && sb <= 0
  const holdWithin = within === 0 && sw <= 0
  if (holdBetween && holdWithin) return { between: 0, within: 0 }
  if (holdBetween) return { between: 0, within: sw / ww }
  if (holdWithin) return { between: sb / bb, within: 0 }
  const determinant = bb * ww - bw * bw
  if (!(determinant > 1e-12 * bb * ww)) return { between: sb / bb, within: sw / ww }
  const step = { between: (ww * sb - bw * sw) / determinant, within: (bb * sw - bw * sb) / determinant }
  // A step through the boundary stops there and lets the other component move alone
  if (between + step.between < 0 && within + step.within >= 0) return { between: -between, within: sw / ww }
  if (within + step.within < 0 && between + step.between >= 0) return { between: sb / bb, within: -within }
  return step
}
