import type { SearchConfiguration } from '../configuration.ts'
import type { Collection } from '../index/collection.ts'
import { FIELD_END } from '../index/sequence-store.ts'
import { type FieldScorer, inverseDocumentFrequency } from './bm25.ts'
import { type CandidateText, termWorths, withRoles } from './candidate-texts.ts'
import { heaviestFirst, type WeightedTerm } from './query-terms.ts'
import type { Scratch } from './scratch.ts'

/**
 * Pseudo-relevance feedback: the terms that the first few answers share are looked for in all candidates.
 *
 *   w(t) = idf(t) · Σ_d s_d·bm25(t, d) / Σ_d s_d      over the first `records` answers d, s_d their score
 *
 * The heaviest `terms` of those that at least `minimumRecords` of the answers have are kept, scaled so that together they
 * weigh `weight` times the query's own, and added to every candidate's score. Nothing becomes a new answer by this alone,
 * so the cost doesn't depend on how many records there are.
 *
 * @param texts  the candidates, best first
 * @see Lavrenko & Croft 2001, Relevance-based language models; Abdul-Jaleel et al. 2004 (RM3), with BM25 worths for P(t|d)
 */
export function addFeedback(
  collection: Collection,
  configuration: SearchConfiguration,
  scorer: FieldScorer,
  scratch: Scratch,
  texts: readonly CandidateText[],
  terms: readonly WeightedTerm[],
): void {
  const { weight, records } = configuration.feedback
  if (weight === 0) return
  const learned = learnTerms(collection, configuration, scorer, scratch, texts.slice(0, records))
  const scale = (weight * totalWeight(terms)) / totalWeight(learned)
  if (learned.length === 0 || !Number.isFinite(scale)) return
  const weights = Float64Array.from(learned, (term) => term.weight * scale)
  const worths = new Float64Array(learned.length)
  const counts = new Uint32Array(learned.length)
  withRoles(
    scratch,
    learned.map(({ number }) => number),
    () => {
      for (const text of texts) {
        termWorths(collection, scorer, scratch, text, worths, counts)
        let bonus = 0
        for (let at = 0; at < weights.length; at++) bonus += (weights[at] ?? 0) * (worths[at] ?? 0)
        text.scored.score += bonus
      }
    },
  )
}

function learnTerms(
  collection: Collection,
  configuration: SearchConfiguration,
  scorer: FieldScorer,
  scratch: Scratch,
  answers: readonly CandidateText[],
): WeightedTerm[] {
  const { terms: kept, minimumRecords } = configuration.feedback
  const numbers = distinctTerms(scratch, answers)
  const sums = new Float64Array(numbers.length)
  const holders = new Uint32Array(numbers.length)
  const worths = new Float64Array(numbers.length)
  const counts = new Uint32Array(numbers.length)
  let scores = 0
  withRoles(scratch, numbers, () => {
    for (const text of answers) {
      scores += text.scored.score
      termWorths(collection, scorer, scratch, text, worths, counts)
      for (let at = 0; at < numbers.length; at++) {
        const worth = worths[at] ?? 0
        if (worth === 0) continue
        sums[at] = (sums[at] ?? 0) + text.scored.score * worth
        holders[at] = (holders[at] ?? 0) + 1
      }
    }
  })
  return numbers
    .flatMap((number, at): WeightedTerm[] => {
      if ((holders[at] ?? 0) < minimumRecords) return []
      const idf = inverseDocumentFrequency(collection.records.size, collection.dictionary.postingsOf(number).records)
      const weight = (idf * (sums[at] ?? 0)) / scores
      return [{ number, term: collection.dictionary.termOf(number), weight, idf }]
    })
    .sort(heaviestFirst)
    .slice(0, kept)
}

const MOST_DISTINCT = 65_000

function distinctTerms(scratch: Scratch, answers: readonly CandidateText[]): number[] {
  const numbers = new Set<number>()
  for (const { from, to } of answers) {
    for (let at = from; at < to && numbers.size < MOST_DISTINCT; at++) {
      const value = scratch.sequences.values[at] ?? FIELD_END
      if (value !== FIELD_END) numbers.add(value - 1)
    }
  }
  return [...numbers]
}

function totalWeight(terms: readonly WeightedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
