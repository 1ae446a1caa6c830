import { askIndex } from './id-words.ts'
import type { SearchingReader } from './reader.ts'
import { recordIdOf } from './search-documents.ts'

/** One reason why an attempt is like a plan, with the two passages side by side. */
export interface SimilarityReason {
  /** What both say: a word, or a code of the vocabulary (a model, a practice area, an outcome) in words. */
  readonly term: string
  /** The field of the record that says it. */
  readonly field?: string
  readonly planPassage?: string
  readonly recordPassage?: string
}

/** An attempt that is like a plan, and why. */
export interface SimilarAttempt {
  readonly id: string
  /** From 0 to 1: 1 is as like as two texts can be. Comparable between plans. */
  readonly score: number
  /** The strongest reason first; never empty. */
  readonly why: readonly SimilarityReason[]
}

/** What may be said of a plan beside its text. */
export interface SimilarityQuestion {
  readonly text: string
  /** At most so many; 50 unless said otherwise. */
  readonly limit?: number
}

/** Attempts that are really like a plan, most alike first; none where nothing is near. */
export async function similarAttempts(
  { index }: SearchingReader,
  { text, limit = 50 }: SimilarityQuestion,
): Promise<readonly SimilarAttempt[]> {
  const { hits } = askIndex(index, text, { kinds: ['project'], alike: true, limit })
  const most = Math.max(...hits.map(({ score }) => score), 0)
  return hits.map(({ id, score, matchedTerms }) => ({
    id: recordIdOf(id),
    score: score / most,
    why: matchedTerms.map((term) => ({ term })),
  }))
}
