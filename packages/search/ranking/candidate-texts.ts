import type { Collection } from '../index/collection.ts'
import { FIELD_END } from '../index/sequence-store.ts'
import { FIELD_BITS } from '../index/term-postings.ts'
import type { Scored } from './best.ts'
import { type FieldScorer, fieldScore } from './bm25.ts'
import type { Scratch } from './scratch.ts'

/** A candidate whose terms lie in the scratch sequence from `from` to `to`. */
export interface CandidateText {
  readonly scored: Scored
  readonly from: number
  readonly to: number
}

/** Reads the terms of some records into the scratch buffer, all at once, for everything that looks at them in full. */
export function readCandidates(
  collection: Collection,
  scratch: Scratch,
  candidates: readonly Scored[],
): CandidateText[] {
  let end = 0
  return candidates.map((scored) => {
    const from = end
    end = collection.sequences.read(scored.slot, scratch.sequences, from)
    return { scored, from, to: end }
  })
}

/**
 * What every one of some terms is worth in one record, weights left out.
 *
 * @param roles     per term number: place in `worths` plus one; 0 for a term that isn't asked for
 * @param worths    the answer, by place; overwritten
 * @param counts    scratch of the same length, all zero, left all zero
 */
export function termWorths(
  collection: Collection,
  scorer: FieldScorer,
  scratch: Scratch,
  text: CandidateText,
  worths: Float64Array,
  counts: Uint32Array,
): void {
  worths.fill(0)
  const { roles, sequences } = scratch
  const { values } = sequences
  const { lengths } = collection.records
  let field = 0
  let fieldFrom = text.from
  for (let at = text.from; at < text.to; at++) {
    const value = values[at] ?? FIELD_END
    if (value !== FIELD_END) {
      const role = roles[value - 1] ?? 0
      if (role > 0) counts[role - 1] = (counts[role - 1] ?? 0) + 1
      continue
    }
    const length = lengths[(text.scored.slot << FIELD_BITS) + field] ?? 0
    for (let back = fieldFrom; back < at; back++) {
      const role = roles[(values[back] ?? 1) - 1] ?? 0
      if (role === 0) continue
      const count = counts[role - 1] ?? 0
      if (count === 0) continue
      counts[role - 1] = 0
      worths[role - 1] = (worths[role - 1] ?? 0) + fieldScore(scorer, field, Math.min(255, count), length)
    }
    field++
    fieldFrom = at + 1
  }
}

/** Sets the roles of terms for as long as `use` runs. */
export function withRoles<T>(scratch: Scratch, numbers: readonly number[], use: () => T): T {
  numbers.forEach((number, at) => {
    scratch.roles[number] = at + 1
  })
  try {
    return use()
  } finally {
    for (const number of numbers) scratch.roles[number] = 0
  }
}
