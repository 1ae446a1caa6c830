import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CollectionFault, readQueries, readRecords } from './collection-files.ts'
import { answersTo, indexOf, runLine } from './product-run.ts'

describe('a collection folder', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'candour-collection-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['is not JSON', '{"id": "a", "text": "x"}\n{oops', /corpus\.jsonl line 2 can't be used: it is not JSON\.$/],
    ['has an id with a blank', '{"id": "a b"}', /line 1 .*"id"/],
    ['has a title that is no text', '\n{"id": "a", "title": 3}', /line 2 .*"title" is not a text/],
    ['comes twice', '{"id": "a"}\n{"id": "a"}', /line 2 .*the id a came before/],
  ])('given a line that %s, says file and line', (_, content, sentence) => {
    writeFileSync(join(folder, 'corpus.jsonl'), content)
    expect(() => readRecords(folder)).toThrow(CollectionFault)
    expect(() => readRecords(folder)).toThrow(sentence)
  })

  it('given no file, says which', () => {
    expect(() => readQueries(join(folder, 'nowhere'))).toThrow(/queries\.jsonl can't be read \(ENOENT\)\.$/)
  })

  it('is answered as TREC expects, without the record that a query is', () => {
    writeFileSync(join(folder, 'corpus.jsonl'), '{"id": "a", "title": "foster hub"}\n{"id": "b", "text": "a hub"}\n')
    writeFileSync(join(folder, 'queries.jsonl'), '{"id": "like-a", "text": "foster hub"}\n{"id": "2", "text": "foster"}\n')
    const index = indexOf(readRecords(folder))
    const answers = readQueries(folder).map((query) => answersTo(index, query).map(({ id }) => id))
    expect(answers).toEqual([['b'], ['a']])
    expect(runLine('2', 'a', 1, 0.5)).toBe('2 Q0 a 1 0.5 candour')
  })
})
