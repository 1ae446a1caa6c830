import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Judgements, readJudgements, relevanceOf } from './relevance.ts'

/** Small enough to do by hand: q1 DCG 3/log₂3 + 1/log₂4 = 2.3928, ideal 3 + 2/log₂3 + 1/log₂4 = 4.7619, so 0.5025. */
const judged = 'q1\td1\t3\nq1\td2\t2\nq1\td3\t0\nq1\td4\t1\nq2\td9\t1\nq3\td1\t1\nq4\td1\t0\n'

describe('relevance by hand', () => {
  let folder = ''
  let judgements: Judgements
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'candour-relevance-'))
    writeFileSync(join(folder, 'qrels.tsv'), `query\trecord\tgrade\n${judged}`)
    judgements = readJudgements(join(folder, 'qrels.tsv'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('given q1 answered d3 d1 d4 d7, its nDCG@10 is 0.5025 and its recall 2 of 3', () => {
    const only = new Map([...judgements].filter(([query]) => query === 'q1'))
    const { ndcg10, recall100 } = relevanceOf(new Map([['q1', ['d3', 'd1', 'd4', 'd7']]]), only)
    expect(ndcg10).toBeCloseTo(0.5025, 4)
    expect(recall100).toBeCloseTo(2 / 3, 12)
  })

  it('given d9 first among equals by descending id, the means are 0.5008 and 0.5556 over three queries', () => {
    const answers = new Map([
      ['q1', ['d3', 'd1', 'd4', 'd7']],
      ['q2', ['d9', 'd8']],
      ['q4', ['d1']],
    ])
    const { queries, ndcg10, recall100 } = relevanceOf(answers, judgements)
    expect(queries).toBe(3)
    expect(ndcg10).toBeCloseTo(0.5008, 4)
    expect(recall100).toBeCloseTo(0.5556, 4)
  })

  it('reads TREC judgements with a column for the iteration alike', () => {
    writeFileSync(join(folder, 'trec.txt'), judged.replaceAll('\t', ' ').replaceAll(/^(q\d) /gm, '$1 0 '))
    expect(readJudgements(join(folder, 'trec.txt'))).toEqual(judgements)
  })
})
