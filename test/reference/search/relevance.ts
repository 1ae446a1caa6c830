import { readFileSync } from 'node:fs'

/** Per query, the grade of each judged record; above 0 is relevant. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Means over the queries that have anything relevant. */
export type Relevance = { readonly queries: number; readonly ndcg10: number; readonly recall100: number }

/** Reads `qid docid grade` lines, or TREC's `qid 0 docid grade`; a line whose grade isn't a number is a heading. */
export function readJudgements(path: string): Judgements {
  const judgements = new Map<string, Map<string, number>>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const parts = line.trim().split(/\s+/)
    const [query, record, grade] = parts.length > 3 ? [parts[0], parts[2], parts[3]] : parts
    if (query === undefined || record === undefined || grade === undefined || !Number.isFinite(Number(grade))) continue
    const grades = judgements.get(query) ?? new Map<string, number>()
    judgements.set(query, grades.set(record, Number(grade)))
  }
  return judgements
}

/**
 *   nDCG@10 = DCG / ideal DCG     DCG = Σ_{rank ≤ 10} grade / log₂(rank + 1)     recall@100 = relevant in the first 100 / relevant
 *
 * A query without an answer counts 0, an unjudged record as not relevant; a query with nothing relevant is left out.
 *
 * @param answers  per query, record ids, best first
 * @see Järvelin & Kekäläinen 2002, Cumulated gain-based evaluation of IR techniques (log₂ discount)
 */
export function relevanceOf(answers: ReadonlyMap<string, readonly string[]>, judgements: Judgements): Relevance {
  let queries = 0
  let ndcg10 = 0
  let recall100 = 0
  for (const [query, grades] of judgements) {
    const ideal = [...grades.values()].filter((grade) => grade > 0).sort((left, right) => right - left)
    if (ideal.length === 0) continue
    const gains = (answers.get(query) ?? []).map((record) => Math.max(0, grades.get(record) ?? 0))
    queries++
    ndcg10 += discounted(gains) / discounted(ideal)
    recall100 += gains.slice(0, 100).filter((gain) => gain > 0).length / ideal.length
  }
  return { queries, ndcg10: ndcg10 / queries, recall100: recall100 / queries }
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)
}
