import {
  type Components,
  type ThreeLevelData,
  type ThreeLevelPoint,
  threeLevelAt,
  threeLevelHeightAt,
} from './three-level-likelihood.ts'

/** The components of highest restricted likelihood and what stands there. */
export type ThreeLevelOptimum = { readonly components: Components; readonly point: ThreeLevelPoint }

/** Neighbours on the net of starts differ by this factor: hills of the likelihood are wider on the scale of logarithms. */
const mesh = 2

/**
 * The highest restricted likelihood over σ²_between, σ²_within ≥ 0, on the boundary and inside it. The surface can have several
 * hills, so a net is laid over it, 0 and rising by factors of 2 from a tenth of the least sampling variance (of a finding; of a
 * cluster's mean) to twice the sum of squared residuals. From every point of the net that no neighbour overtops a climb is made,
 * and the highest top is taken; a point inside is held against neighbours inside only, so that a hill beside the boundary is found.
 *
 * @returns undefined when the columns of X depend on each other
 */
export function highestThreeLevel(data: ThreeLevelData): ThreeLevelOptimum | undefined {
  const { betweens, withins } = netOver(data)
  const net = betweens.map((between) => withins.map((within) => threeLevelHeightAt(data, { between, within })))
  let best: ThreeLevelOptimum | undefined
  for (const [i, between] of betweens.entries()) {
    for (const [j, within] of withins.entries()) {
      if (!isTop(net, i, j)) continue
      const found = climb(data, { between, within })
      if (found && (!best || found.point.logLik > best.point.logLik)) best = found
    }
  }
  return best
}

function netOver(data: ThreeLevelData): { readonly betweens: number[]; readonly withins: number[] } {
  const { vi, clusters } = data
  const plain = threeLevelAt({ ...data, rho: 0, vi: vi.map(() => 1) }, { between: 0, within: 0 })
  const highest = plain ? plain.weightedResiduals.reduce((sum, r) => sum + r * r, 0) : 0
  const ofMeans = clusters.map(({ members }) => 1 / members.reduce((sum, i) => sum + 1 / (vi[i] ?? 1), 0))
  return { betweens: rising(Math.min(...ofMeans), highest), withins: rising(least(vi), highest) }
}

function least(vi: readonly number[]): number {
  return vi.reduce((low, v) => Math.min(low, v), Infinity)
}

/** 0, then from a tenth of the scale up to the highest; in wider steps where that would be more than forty. */
function rising(scale: number, highest: number): number[] {
  const factor = Math.max(mesh, ((10 * highest) / scale) ** (1 / 40))
  const values = [0]
  for (let value = scale / 10; value < factor * highest; value *= factor) values.push(value)
  return values
}

/** Whether no neighbour is higher: one on the boundary is held against the boundary, one inside against the inside. */
function isTop(net: readonly (readonly number[])[], i: number, j: number): boolean {
  const height = net[i]?.[j] ?? -Infinity
  if (height === -Infinity) return false
  for (const row of beside(i))
    for (const column of beside(j)) if ((net[row]?.[column] ?? -Infinity) > height) return false
  return true
}

function beside(place: number): readonly number[] {
  if (place === 0) return [0]
  return place === 1 ? [1, 2] : [place - 1, place, place + 1]
}

function climb(data: ThreeLevelData, start: Components): ThreeLevelOptimum | undefined {
  let components = start
  let point = threeLevelAt(data, components)
  for (let i = 0; point && i < 200; i++) {
    const next = higher(data, components, point)
    if (!next) break
    components = next.components
    point = next.point
  }
  return point && { components, point }
}

/** The first of the steps that leads higher, each halved until it does; none at a top. */
function higher(data: ThreeLevelData, from: Components, point: ThreeLevelPoint): ThreeLevelOptimum | undefined {
  for (const step of stepsFrom(from, point)) {
    const size = Math.abs(step.between) + Math.abs(step.within)
    for (let share = 1; share * size > 1e-13 * (from.between + from.within); share /= 2) {
      const components = {
        between: Math.max(0, from.between + share * step.between),
        within: Math.max(0, from.within + share * step.within),
      }
      const next = threeLevelAt(data, components)
      if (next && isBetter(next, point, components, from)) return { components, point: next }
      if (share < 1e-12) break
    }
  }
  return undefined
}

/** Higher; or as high as can be told, and flatter: the last digits of the top are found by the slope alone. */
function isBetter(next: ThreeLevelPoint, point: ThreeLevelPoint, to: Components, from: Components): boolean {
  const gain = next.logLik - point.logLik
  const asHigh = Math.abs(gain) <= 1e-12 * (1 + Math.abs(point.logLik))
  return asHigh ? slopeAt(to, next) < slopeAt(from, point) : gain > 0
}

/** What a Newton step of each component alone would gain; nothing from one that is held at 0. */
function slopeAt({ between, within }: Components, { score, information }: ThreeLevelPoint): number {
  const [sb, sw] = score
  const [bb, , ww] = information
  return (between === 0 && sb <= 0 ? 0 : (sb * sb) / bb) + (within === 0 && sw <= 0 ? 0 : (sw * sw) / ww)
}

/** Newton's step with the average information over the components that are free to move, then each component alone. */
function stepsFrom({ between, within }: Components, { score, information }: ThreeLevelPoint): Components[] {
  const [sb, sw] = score
  const [bb, bw, ww] = information
  const alone = [
    ...(between === 0 && sb <= 0 ? [] : [{ between: sb / bb, within: 0 }]),
    ...(within === 0 && sw <= 0 ? [] : [{ between: 0, within: sw / ww }]),
  ].filter((step) => Number.isFinite(step.between) && Number.isFinite(step.within))
  const determinant = bb * ww - bw * bw
  if (alone.length < 2 || !(determinant > 1e-12 * bb * ww)) return alone
  return [{ between: (ww * sb - bw * sw) / determinant, within: (bb * sw - bw * sb) / determinant }, ...alone]
}
