import type { SearchConfiguration } from '../configuration.ts'
import type { Collection } from '../index/collection.ts'
import { FIELD_BITS } from '../index/term-postings.ts'
import { Best, bestFirst, type Scored } from './best.ts'
import { fieldScorer } from './bm25.ts'
import { readCandidates, withRoles } from './candidate-texts.ts'
import { addFeedback } from './feedback.ts'
import type { Likeness, LikenessTerm } from './likeness.ts'
import { addNearness } from './nearness.ts'
import { slotsWithPhrase } from './phrase.ts'
import { affordable, type QueryOccurrence, type WeightedTerm, weighTerms } from './query-terms.ts'
import { addMet, addNamesMet, scorePostings } from './score-postings.ts'
import type { Scratch } from './scratch.ts'

/** What to rank the records by, and which of them may answer. */
export interface RankingRequest {
  /** In the order of the query. */
  readonly occurrences: readonly QueryOccurrence[]
  readonly phrases: readonly (readonly string[])[]
  readonly excluded: readonly string[]
  /** Asked once for every record that matches; left out when all may answer. */
  readonly admits: ((slot: number) => boolean) | undefined
  /** What a record must meet to answer at all; left out when a word of the query is enough. */
  readonly likeness?: Likeness | undefined
  /** How many of the best are wanted. */
  readonly wanted: number
  /** How many postings are read at most, those of the heaviest terms first; all when left out. */
  readonly entries?: number | undefined
}

/** The best answers, and how many there are in all. */
export interface Ranking {
  readonly total: number
  readonly best: readonly Scored[]
  readonly terms: readonly WeightedTerm[]
}

/**
 * Two steps. First every record with any of the terms is scored from the postings and the best kept; then the best
 * `candidates` are read in full, and nearness and feedback, which only ever add, put them in their final order.
 */
export function rank(
  collection: Collection,
  configuration: SearchConfiguration,
  scratch: Scratch,
  request: RankingRequest,
): Ranking {
  const terms = affordable(collection, weighTerms(collection, configuration, request.occurrences), request.entries)
  scratch.fit(collection.records.slotsEnd, collection.dictionary.numbersEnd)
  const scorer = fieldScorer(collection, configuration)
  const best = new Best(Math.max(configuration.candidates, request.wanted))
  scorePostings(collection, scorer, terms, scratch)
  if (request.likeness !== undefined) {
    addMet(collection, likenessOf(terms, request.likeness), scratch)
    addNamesMet(request.likeness.names, scratch)
  }
  const total = collectBest(collection, scratch, request, best)
  scratch.clearScores()

  const first = best.sorted()
  const candidates = first.slice(0, configuration.candidates)
  const rest = first.slice(configuration.candidates)
  const texts = readCandidates(collection, scratch, candidates)
  const places = new Map(terms.map(({ number }, at) => [number, at]))
  const order = request.occurrences.flatMap(({ number }) => places.get(number) ?? [])
  withRoles(
    scratch,
    terms.map(({ number }) => number),
    () => addNearness(configuration, scratch, texts, terms, order),
  )
  texts.sort((left, right) => bestFirst(left.scored, right.scored))
  addFeedback(collection, configuration, scorer, scratch, texts, terms)
  return { total, best: [...candidates.sort(bestFirst), ...rest].slice(0, request.wanted), terms }
}

/** Likeness by the terms that records are scored by: of a long text others are left out, and a record of these alone is cleared by nobody. */
function likenessOf(terms: readonly WeightedTerm[], { terms: all }: Likeness): readonly LikenessTerm[] {
  const scored = new Set(terms.map(({ number }) => number))
  return all.filter(({ number }) => scored.has(number))
}

/** Offers every admitted record with a score, and counts them. */
function collectBest(collection: Collection, scratch: Scratch, request: RankingRequest, best: Best): number {
  const { scores, met, touched, touchedCount } = scratch
  const required = request.likeness?.required ?? 0
  const phrases = request.phrases.map((phrase) => slotsWithPhrase(collection, phrase))
  for (const term of request.excluded) strikeOut(collection, scratch, term)
  const { admits } = request
  const open = phrases.length === 0 && admits === undefined
  let total = 0
  let threshold = 0
  for (let at = 0; at < touchedCount; at++) {
    const slot = touched[at] ?? 0
    const score = scores[slot] ?? 0
    if (score <= 0 || (met[slot] ?? 0) < required) continue
    if (!open && !(phrases.every((slots) => slots.has(slot)) && (admits === undefined || admits(slot)))) continue
    total++
    if (score < threshold) continue
    best.offer({ slot, id: collection.records.idOf(slot), score })
    threshold = best.threshold
  }
  return total
}

function strikeOut(collection: Collection, scratch: Scratch, term: string): void {
  const number = collection.dictionary.numberOf(term)
  if (number === undefined) return
  const { keys, size } = collection.dictionary.postingsOf(number)
  for (let at = 0; at < size; at++) {
    const slot = (keys[at] ?? 0) >>> FIELD_BITS
    // Only what was scored is cleared afterwards, so a record without a score must stay without.
    if ((scratch.scores[slot] ?? 0) > 0) scratch.scores[slot] = Number.NEGATIVE_INFINITY
  }
}
