import { normalUpperTail } from '../../distributions/normal.ts'
import { gaussLegendre } from './gauss-legendre.ts'

/**
 * The score S among trials that are still going on after a look, as point masses at quadrature nodes: E[g(S); going on] is
 * Σ massᵢ g(scoreᵢ). S has mean θI and variance I at information I, and Z = S/√I.
 */
export type GoingOn = {
  readonly information: number
  /** Rising. */
  readonly score: Float64Array
  readonly mass: Float64Array
}

/** An open interval of Z. */
export type Interval = { readonly from: number; readonly to: number }

/** Before the first look: all at score 0. */
export const atStart: GoingOn = { information: 0, score: new Float64Array(1), mass: new Float64Array([1]) }

const order = 16
const rule = gaussLegendre(order)
/** Width of a panel in standard deviations of the narrower neighbouring step; with sixteen nodes its error is below 1e-11. */
const panelWidth = 6
/** Beyond this many standard deviations lies 3e-12 of a normal distribution. */
const reach = 7
const inverseRootTwoPi = 0.3989422804014327

/**
 * P(going on before, and Z ≥ z at the next look).
 *
 *   Σᵢ massᵢ Φ̄((z√I − sᵢ − θΔ)/√Δ),  Δ = I − I_before
 */
export function chanceAbove(before: GoingOn, information: number, drift: number, z: number): number {
  return tailSum(before, information, drift, z, 1)
}

/** P(going on before, and Z ≤ z at the next look). @see chanceAbove */
export function chanceBelow(before: GoingOn, information: number, drift: number, z: number): number {
  return tailSum(before, information, drift, z, -1)
}

function tailSum(before: GoingOn, information: number, drift: number, z: number, sign: number): number {
  if (z === Infinity || z === -Infinity) return z * sign > 0 ? 0 : total(before)
  const step = information - before.information
  const scale = sign / Math.sqrt(step)
  const target = z * Math.sqrt(information) - drift * step
  const { score, mass } = before
  let sum = 0
  for (let i = 0; i < score.length; i++) sum += (mass[i] ?? 0) * normalUpperTail((target - (score[i] ?? 0)) * scale)
  return sum
}

/** P(going on). */
export function total({ mass }: GoingOn): number {
  let sum = 0
  for (let i = 0; i < mass.length; i++) sum += mass[i] ?? 0
  return sum
}

/**
 * Those still going on after the next look, at which Z falls in one of the given intervals: one step of the recursive
 * integration of the density of the score.
 *
 *   f_k(s) = Σᵢ massᵢ φ((s − sᵢ − θΔ)/√Δ)/√Δ   massⱼ = wⱼ f_k(sⱼ)
 *
 * with Gauss–Legendre nodes sⱼ on panels no wider than six standard deviations of this step or of the next, whichever is
 * narrower. Each interval is integrated apart, as f_k is smooth inside but not across them; what lies beyond seven standard
 * deviations is left out.
 *
 * @param before       after the look before
 * @param information  at this look, above that before
 * @param drift        θ, expected score per unit of information
 * @param intervals    of Z, apart and rising
 * @param next         information at the look after this, for the width of the panels
 * @see Armitage, McPherson & Rowe 1969, JRSS A 132, 235–244, the recursion for repeated tests; Jennison & Turnbull 2000,
 *      Group Sequential Methods, chapter 19
 */
export function goOn(
  before: GoingOn,
  information: number,
  drift: number,
  intervals: readonly Interval[],
  next: number,
): GoingOn {
  const step = information - before.information
  const deviation = Math.sqrt(step)
  const shift = drift * step
  const root = Math.sqrt(information)
  const widest = panelWidth * Math.min(deviation, Math.sqrt(next - information))
  const lowest = Math.max(drift * information - reach * root, (before.score[0] ?? 0) + shift - reach * deviation)
  const highest = Math.min(
    drift * information + reach * root,
    (before.score[before.score.length - 1] ?? 0) + shift + reach * deviation,
  )
  const parts = intervals
    .map(({ from, to }) => ({ from: Math.max(from * root, lowest), to: Math.min(to * root, highest) }))
    .filter(({ from, to }) => to > from)
    .map((part) => ({ ...part, panels: Math.max(1, Math.ceil((part.to - part.from) / widest)) }))
  const size = parts.reduce((sum, { panels }) => sum + panels * order, 0)
  const score = new Float64Array(size)
  const mass = new Float64Array(size)
  const from = before.score
  const heights = before.mass
  const inverse = 1 / deviation
  let j = 0
  let first = 0
  for (const part of parts) {
    const half = (part.to - part.from) / part.panels / 2
    for (let panel = 0; panel < part.panels; panel++) {
      const centre = part.from + (2 * panel + 1) * half
      for (let node = 0; node < order; node++, j++) {
        const s = centre + half * (rule.nodes[node] ?? 0)
        const target = s - shift
        while (first < from.length && target - (from[first] ?? 0) > reach * deviation) first++
        let density = 0
        for (let i = first; i < from.length; i++) {
          const u = (target - (from[i] ?? 0)) * inverse
          if (u < -reach) break
          density += (heights[i] ?? 0) * Math.exp(-0.5 * u * u)
        }
        score[j] = s
        mass[j] = half * (rule.weights[node] ?? 0) * density * inverse * inverseRootTwoPi
      }
    }
  }
  return { information, score, mass }
}
