import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEPT_FORMAT } from './index/kept-collection.ts'
import { createIndex, indexFromBytes, productConfiguration, type SearchDocument, type SearchIndex } from './index.ts'

const word = fc.constantFrom(...'foster family hub care edge leeds café plan team young lesson effect'.split(' '))
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const document: fc.Arbitrary<SearchDocument> = fc.record(
  {
    id: fc.constantFrom(...'abcdefghij'),
    kind: fc.constantFrom('project', 'lesson'),
    fields: fc.record({ name: text, approach: text, places: text }, { requiredKeys: ['name'] }),
    facets: fc.record({ verdict: fc.constant(['improved']) }),
  },
  { requiredKeys: ['id', 'kind', 'fields'] },
)
const step = fc.oneof({ weight: 3, arbitrary: document }, { weight: 1, arbitrary: fc.constantFrom(...'abcdefghij') })
type Step = SearchDocument | string

function follow(index: SearchIndex, steps: readonly Step[]): SearchIndex {
  for (const each of steps) {
    if (typeof each === 'string') index.remove(each)
    else index.put(each)
  }
  return index
}

const answers = (index: SearchIndex, query: string) =>
  [query, `"${query}"`, `${query} fostr`, 'fam'].map((asked) => {
    const { hits, ...told } = index.search(asked, { facetNames: ['verdict'], alike: asked === query })
    return { ...told, hits: hits.map(({ score, ...hit }) => ({ ...hit, score: Math.round(score * 1e9) })) }
  })

const few = follow(createIndex(), [
  { id: 'a', kind: 'project', fields: { name: 'Café for foster families', approach: 'A hub’s carers meet, twice' } },
  { id: 'b', kind: 'lesson', fields: { lessons: 'Carers were recruited too late' }, facets: { verdict: ['worse'] } },
])

describe('an index kept as bytes', () => {
  it('is the same index afterwards, and stays the same through whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.array(step, { maxLength: 20 }),
        text,
        (before, after, query) => {
          const index = follow(createIndex(), before)
          const again = indexFromBytes(index.toBytes())
          expect(again.size).toBe(index.size)
          expect(again.toBytes()).toEqual(index.toBytes())
          expect(answers(again, query)).toEqual(answers(index, query))
          expect(answers(follow(again, after), query)).toEqual(answers(follow(index, after), query))
          expect(again.statistics().postings).toBe(index.statistics().postings)
        },
      ),
      { numRuns: 60, seed: 31 },
    )
  })

  it('holds nothing of a record that left', () => {
    const index = follow(createIndex(), [
      { id: 'told-1', kind: 'lesson', fields: { name: 'Quincunx' } },
      { id: 'b', kind: 'lesson', fields: { name: 'Hub' } },
    ])
    index.remove('told-1')
    const bytes = Buffer.from(index.toBytes())
    for (const gone of ['quincunx', 'told-1']) expect(bytes.includes(Buffer.from(gone, 'utf16le'))).toBe(false)
    expect(bytes.includes(Buffer.from('hub', 'utf16le'))).toBe(true)
  })

  it('is read from the midst of other bytes', () => {
    const bytes = few.toBytes()
    const within = new Uint8Array(bytes.length + 3)
    within.set(bytes, 3)
    expect(indexFromBytes(within.subarray(3)).search('hub').total).toBe(1)
  })

  it.each([
    ['nothing', () => new Uint8Array(0), /damaged/],
    ['what is cut short', () => few.toBytes().subarray(0, 200), /damaged/],
    ['something else', () => new Uint8Array(500).fill(7), /another format/],
    ['another format', () => withLead(few, 0, KEPT_FORMAT + 1), /another format/],
    ['another order of bytes', () => withLead(few, 1, 0x0d0c0b0a), /another format/],
    ['a section of another length', () => withLead(few, 4, 4), /damaged/],
  ])('given %s, is refused', (_, bytes, why) => {
    expect(() => indexFromBytes(bytes())).toThrow(why)
    expect(() => indexFromBytes(bytes())).toThrow(RangeError)
  })

  it('is refused by a configuration that makes other terms', () => {
    const other = { ...productConfiguration, stopWords: new Set(['a']) }
    expect(() => indexFromBytes(few.toBytes(), other)).toThrow(/another configuration/)
  })

  it('has the format that its number says: where this fails, raise KEPT_FORMAT, and write the new digest here', () => {
    const digest = createHash('sha256').update(few.toBytes()).digest('hex').slice(0, 16)
    expect([KEPT_FORMAT, digest]).toEqual([1, '40ae4941b613a998'])
  })
})

function withLead(index: SearchIndex, place: number, value: number): Uint8Array {
  const bytes = index.toBytes()
  new Float64Array(bytes.buffer, bytes.byteOffset, place + 1)[place] = value
  return bytes
}
