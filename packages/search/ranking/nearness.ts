import type { SearchConfiguration } from '../configuration.ts'
import { FIELD_END } from '../index/sequence-store.ts'
import type { CandidateText } from './candidate-texts.ts'
import type { WeightedTerm } from './query-terms.ts'
import type { Scratch } from './scratch.ts'

/** Two terms that follow one another in the query. */
interface Pair {
  readonly left: number
  readonly right: number
  readonly idf: number
}

/**
 * Adds to each candidate a little for query neighbours that are also neighbours in the record:
 *
 *   bonus(d) = weight · Σ_pairs min(idf_a, idf_b) · n·(k1 + 1) / (n + k1)
 *
 * n: how often the two lie within `window` terms of one another in a field, in either order.
 *
 * @param order  the query's terms in order, as places in `terms`; scratch roles must be set to those places
 * @see Metzler & Croft 2005, A Markov random field model for term dependencies (the unordered window)
 */
export function addNearness(
  configuration: SearchConfiguration,
  scratch: Scratch,
  texts: readonly CandidateText[],
  terms: readonly WeightedTerm[],
  order: readonly number[],
): void {
  const { weight, window } = configuration.nearness
  const pairs = neighboursIn(order, terms)
  if (weight === 0 || pairs.length === 0) return
  const partners = partnersOf(pairs, terms.length)
  const { roles, sequences } = scratch
  const last = new Float64Array(terms.length)
  const counts = new Uint32Array(pairs.length)
  for (const { scored, from, to } of texts) {
    last.fill(Number.NEGATIVE_INFINITY)
    counts.fill(0)
    for (let at = from; at < to; at++) {
      const value = sequences.values[at] ?? FIELD_END
      if (value === FIELD_END) {
        last.fill(Number.NEGATIVE_INFINITY)
        continue
      }
      const role = roles[value - 1] ?? 0
      if (role === 0) continue
      for (const { partner, pair } of partners[role - 1] ?? []) {
        if (at - (last[partner] ?? 0) <= window) counts[pair] = (counts[pair] ?? 0) + 1
      }
      last[role - 1] = at
    }
    let bonus = 0
    for (let pair = 0; pair < pairs.length; pair++) {
      const count = counts[pair] ?? 0
      if (count > 0) bonus += ((pairs[pair]?.idf ?? 0) * count * (configuration.k1 + 1)) / (count + configuration.k1)
    }
    scored.score += weight * bonus
  }
}

function neighboursIn(order: readonly number[], terms: readonly WeightedTerm[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (let at = 0; at + 1 < order.length; at++) {
    const left = Math.min(order[at] ?? 0, order[at + 1] ?? 0)
    const right = Math.max(order[at] ?? 0, order[at + 1] ?? 0)
    if (left === right) continue
    const idf = Math.min(terms[left]?.idf ?? 0, terms[right]?.idf ?? 0)
    pairs.set(`${left} ${right}`, { left, right, idf })
  }
  return [...pairs.values()]
}

function partnersOf(pairs: readonly Pair[], size: number): { partner: number; pair: number }[][] {
  const partners = Array.from({ length: size }, (): { partner: number; pair: number }[] => [])
  pairs.forEach(({ left, right }, pair) => {
    partners[left]?.push({ partner: right, pair })
    partners[right]?.push({ partner: left, pair })
  })
  return partners
}
